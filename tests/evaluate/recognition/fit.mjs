/** How strongly a weight is drawn to its first guess: as if so many pages at even odds had confirmed it, times a quarter. */
const pull = 0.3;
/** The same for a page of which nothing is known: a few hundred pages of some fifty sites say less of all the others than of themselves. */
const biasPull = 1;
const rounds = 60;

const chance = (sum) => 1 / (1 + Math.exp(-sum));

/** The summed weights of a page: positive for a review. */
export function sumOf({ weights, bias }, strengths) {
  return Object.entries(strengths).reduce(
    (sum, [rule, strength]) => sum + (weights[rule] ?? 0) * strength,
    bias,
  );
}

/** What a site need not say: where it files a page, and in the headline that it is a review or of which year the film is. */
const optional = [/^filed-/, /^headline-(?:film-review|year)$/];

/** The page as it would be on a site that does not say it, once for each thing that it says. */
function withoutOptional(page) {
  return optional.flatMap((group) => {
    const said = Object.entries(page.strengths);
    const kept = said.filter(([rule]) => !group.test(rule));
    return kept.length < said.length ? [{ ...page, strengths: Object.fromEntries(kept) }] : [];
  });
}

/**
 * Logistic regression, each weight drawn to its first guess and kept to its side, by Newton steps along one weight after the other. A page counts
 * again without what its site need not say: else a table that was learned from sites that all file their pages would miss the pages of others.
 * @param {{ isReview: boolean, strengths: Record<string, number> }[]} given
 */
export function fit(given, { firstGuess, firstBias }) {
  const pages = given.flatMap((page) => [page, ...withoutOptional(page)]);
  const weights = { ...firstGuess };
  let bias = firstBias;
  const sums = pages.map(({ strengths }) => sumOf({ weights, bias }, strengths));
  const carriers = new Map(
    Object.keys(weights).map((rule) => [
      rule,
      pages.flatMap(({ strengths }, index) => (strengths[rule] ? [[index, strengths[rule]]] : [])),
    ]),
  );
  const everywhere = pages.map((_, index) => [index, 1]);

  const step = (current, guess, strength, carrying) => {
    let slope = strength * (current - guess);
    let curve = strength;
    for (const [index, value] of carrying) {
      const likely = chance(sums[index]);
      slope += (likely - Number(pages[index].isReview)) * value;
      curve += Math.max(likely * (1 - likely), 0.01) * value * value;
    }
    return current - slope / curve;
  };
  const move = (carrying, by) => {
    for (const [index, value] of carrying) sums[index] += by * value;
  };

  for (let round = 0; round < rounds; round += 1) {
    const nextBias = step(bias, firstBias, biasPull, everywhere);
    move(everywhere, nextBias - bias);
    bias = nextBias;
    for (const [rule, carrying] of carriers) {
      const side = Math.sign(firstGuess[rule]);
      const free = step(weights[rule], firstGuess[rule], pull, carrying);
      const next = side > 0 ? Math.max(0, free) : Math.min(0, free);
      move(carrying, next - weights[rule]);
      weights[rule] = next;
    }
  }
  return { weights, bias };
}

/** The site of an address: its host without `www.` and the like; on shared hosts each name is a site of its own. */
export function siteOf(url) {
  const names = new URL(url).hostname.split('.');
  const isShared = /^(?:github|gitlab|blogspot|wordpress|netlify|vercel|pages|co|com|org|ac)$/.test(
    names.at(-2) ?? '',
  );
  return names.slice(isShared ? -3 : -2).join('.');
}

/** Each page's summed weights, by a table that was learned without any page of its site; `always` is learned from every time. */
export function crossValidate(pages, always, guess) {
  const sites = [...new Set(pages.map(({ site }) => site))];
  const sums = new Map();
  for (const site of sites) {
    const table = fit([...pages.filter((page) => page.site !== site), ...always], guess);
    for (const page of pages.filter((one) => one.site === site)) sums.set(page, sumOf(table, page.strengths));
  }
  return { sites: sites.length, sums: pages.map((page) => sums.get(page)) };
}
