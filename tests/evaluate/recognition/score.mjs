/** Names and titles compare without case, diacritics, punctuation and white space. */
export function fold(text) {
  return String(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Hits, wrong ones and missed ones, and what follows from them; a share of nothing is 1. */
export class Tally {
  hits = 0;
  wrong = 0;
  missed = 0;

  add(hits, wrong, missed) {
    this.hits += hits;
    this.wrong += wrong;
    this.missed += missed;
  }

  get precision() {
    return this.hits + this.wrong === 0 ? 1 : this.hits / (this.hits + this.wrong);
  }

  get recall() {
    return this.hits + this.missed === 0 ? 1 : this.hits / (this.hits + this.missed);
  }

  get f1() {
    const sum = 2 * this.hits + this.wrong + this.missed;
    return sum === 0 ? 1 : (2 * this.hits) / sum;
  }
}

/** Whether the labelled cast is the whole of what the page says: in running text a reader may find more. */
function isCastWhole({ creditsSource }) {
  return creditsSource !== 'prose' && creditsSource !== 'headline' && creditsSource !== 'none';
}

function scoreOne(tally, wanted, found) {
  const isHit = found !== undefined && wanted.includes(found);
  tally.add(Number(isHit), Number(!isHit && found !== undefined), Number(!isHit && wanted.length > 0));
  return isHit || (found === undefined && wanted.length === 0);
}

function scorePeople(tally, wanted, found, pardoned, countsWrong) {
  const labelled = new Set(wanted.map(fold));
  const read = new Set((found ?? []).map(fold));
  const missed = wanted.filter((name) => !read.has(fold(name)));
  const wrong = countsWrong
    ? (found ?? []).filter((name) => !labelled.has(fold(name)) && !pardoned.has(fold(name)))
    : [];
  tally.add(labelled.size - missed.length, wrong.length, missed.length);
  return { missed, wrong };
}

const fields = ['title', 'year', 'directors', 'writers', 'producers', 'cast', 'runtimeMinutes'];

/**
 * Compares records with labels over the reviews that were recognised.
 * @returns a tally for each field, `castInProse` apart (there only what is missed counts), and every difference in words.
 */
export function scoreFields(pairs) {
  const tallies = Object.fromEntries([...fields, 'castInProse'].map((field) => [field, new Tally()]));
  const differences = [];
  for (const { entry, record } of pairs) {
    const film = entry.film ?? {};
    const found = record.film ?? {};
    const note = (field, wanted, got) => differences.push({ id: entry.id, field, wanted, got });

    const titles = [film.title, ...(film.altTitles ?? [])].filter((title) => title !== undefined);
    const title = found.title === undefined ? undefined : fold(found.title);
    if (!scoreOne(tallies.title, titles.map(fold), title)) note('title', film.title, found.title);
    for (const field of ['year', 'runtimeMinutes']) {
      const wanted = film[field] === undefined ? [] : [Number(film[field])];
      if (!scoreOne(tallies[field], wanted, found[field])) note(field, film[field], found[field]);
    }
    const sources = new Set((film.sourceAuthors ?? []).map(fold));
    for (const field of ['directors', 'writers', 'producers', 'cast']) {
      const inProse = field === 'cast' && !isCastWhole(entry);
      const tally = tallies[inProse ? 'castInProse' : field];
      const pardoned = field === 'writers' ? sources : new Set();
      const { missed, wrong } = scorePeople(tally, film[field] ?? [], found[field], pardoned, !inProse);
      if (missed.length > 0 || wrong.length > 0) note(field, missed.join(', '), wrong.join(', '));
    }
  }
  return { tallies, differences };
}

/** The share of pages of one kind for which something holds. */
function shareOf(pairs, holds) {
  return { pages: pairs.length, count: pairs.filter(holds).length };
}

/** How well reviews are told from other pages. */
export function scoreRecognition(pairs) {
  const reviews = pairs.filter(({ entry }) => entry.isFilmReview);
  const others = pairs.filter(({ entry }) => !entry.isFilmReview);
  const tally = new Tally();
  const isTaken = ({ record }) => record.isReview;
  const taken = reviews.filter(isTaken);
  tally.add(taken.length, others.filter(isTaken).length, reviews.length - taken.length);
  const kinds = [...new Set(others.map(({ entry }) => entry.kind ?? 'other'))].sort();
  const isThrough = ({ record }) => record.isLetThrough === true;
  const ofKind = (kind) => others.filter(({ entry }) => (entry.kind ?? 'other') === kind);
  return {
    tally,
    taken,
    mistaken: pairs.filter(({ entry, record }) => record.isReview !== entry.isFilmReview),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        { ...shareOf(ofKind(kind), isTaken), letThrough: ofKind(kind).filter(isThrough).length },
      ]),
    ),
    firstLook: {
      reviews: shareOf(reviews, isThrough),
      'ordinary articles': shareOf(ofKind('article'), isThrough),
      'all others': shareOf(others, isThrough),
    },
  };
}

/** Median, 95th percentile and longest of milliseconds. */
export function summariseTimes(times) {
  const sorted = times.filter((ms) => ms !== undefined).sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { pages: sorted.length, median: at(0.5), p95: at(0.95), longest: sorted.at(-1) ?? Number.NaN };
}
