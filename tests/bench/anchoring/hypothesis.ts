import search from 'approx-string-match';

/** A passage by its words with 32 units on either side, and by its offsets; both in what `textContent` says of the whole body. */
export interface PlainSelectors {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

const mostErrors = 256;
const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 };

interface Candidate {
  start: number;
  end: number;
  errors: number;
}

/** All the places with just these words; only where there is none those with the fewest errors. */
function candidatesFor(text: string, words: string, errors: number): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length, errors: 0 });
  return places.length > 0 ? places : search(text, words, errors);
}

/** How well a neighbour agrees with what stands there, from 0 to 1; one that is not known agrees. */
function agreement(text: string, neighbour: string): number {
  if (neighbour === '') return 1;
  const [best] = text === '' ? [] : candidatesFor(text, neighbour, neighbour.length);
  return best ? 1 - best.errors / neighbour.length : 0;
}

function rate(text: string, { start, end, errors }: Candidate, sought: PlainSelectors): number {
  const { exact, prefix, suffix } = sought;
  return (
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * agreement(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    weights.suffix * agreement(text.slice(end, end + suffix.length), suffix) +
    weights.place * (1 - Math.abs(start - sought.start) / text.length)
  );
}

/** The range between two offsets, by counting through the text nodes from the first one on. */
function rangeBetween(root: Element, start: number, end: number): Range | undefined {
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let length = 0;
  let hasStart = false;
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    const next = length + node.length;
    if (!hasStart && start < next) {
      range.setStart(node, start - length);
      hasStart = true;
    }
    if (end <= next) {
      range.setEnd(node, end - length);
      return range;
    }
    length = next;
  }
  return undefined;
}

/** The passage where its offsets say, if its words stand there. */
export function findByPosition(root: Element, { exact, start, end }: PlainSelectors): Range | undefined {
  const range = rangeBetween(root, start, end);
  return range?.toString() === exact ? range : undefined;
}

/** The best of the places that have the words, or nearly. */
export function findByQuote(root: Element, sought: PlainSelectors): Range | undefined {
  const text = root.textContent;
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const candidate of candidatesFor(text, sought.exact, Math.min(mostErrors, sought.exact.length / 2))) {
    const rating = rate(text, candidate, sought);
    if (rating <= most) continue;
    most = rating;
    best = candidate;
  }
  return best && rangeBetween(root, best.start, best.end);
}

/**
 * What the client of Hypothesis does for each annotation by itself, from what it publishes
 * (https://github.com/hypothesis/client/blob/main/src/annotator/anchoring: `html.ts`, the order; `types.ts`, what is asked of the document; `match-quote.ts`, the
 * search with its weights and its most errors): the offsets, if the words stand there; else the words over all the body's text, exactly, else with errors,
 * rated by words, neighbours and distance. Written anew; the XPath it tries before is left out, so that what both do is compared.
 */
export function findAsHypothesis(root: Element, sought: PlainSelectors): Range | undefined {
  return findByPosition(root, sought) ?? findByQuote(root, sought);
}
