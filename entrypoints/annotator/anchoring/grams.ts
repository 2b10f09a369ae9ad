/**
 * Where each run of five units ends in a folded text, as chains from the last place to the first: `heads` by the run's hash, `next` by place,
 * both one higher than the place, so that 0 ends a chain. Chains of different runs may be mixed. Whatever is looked for is looked for at its rare
 * runs, so that a search touches a few places and not the page.
 */
export interface GramIndex {
  key: string;
  heads: Int32Array;
  next: Int32Array;
}

const gramLength = 5;
/** With six bits a unit the sixth one has left these 30. */
const unitBits = 6;
const keptBits = 0x3fffffff;
/** Some page's worth of chains; more would only cost the processor's cache. */
const hashBits = 16;

function extendRun(run: number, unit: number): number {
  return ((run << unitBits) ^ unit) & keptBits;
}

function hashOf(run: number): number {
  return Math.imul(run, 0x9e3779b1) >>> (32 - hashBits);
}

/** Linear in the text's length: some five milliseconds for a million units. */
export function indexGrams(key: string): GramIndex {
  const heads = new Int32Array(2 ** hashBits);
  const next = new Int32Array(key.length);
  let run = 0;
  for (let at = 0; at < key.length; at += 1) {
    run = extendRun(run, key.charCodeAt(at));
    const hash = hashOf(run);
    next[at] = heads[hash] ?? 0;
    heads[hash] = at + 1;
  }
  return { key, heads, next };
}

/** Past this many places a run tells nothing. */
const maxPlaces = 64;

/**
 * Calls back with each run of `words` and the places, at most `limit`, where the text may have it: offsets of the run's last unit, falling.
 * Runs with more places than that are left out.
 */
function eachGram(
  { heads, next }: GramIndex,
  words: string,
  limit: number,
  visit: (end: number, places: readonly number[]) => void,
): void {
  let run = 0;
  for (let end = 0; end < words.length; end += 1) {
    run = extendRun(run, words.charCodeAt(end));
    if (end < gramLength - 1) continue;
    const places: number[] = [];
    let link = heads[hashOf(run)] ?? 0;
    while (link > 0 && places.length <= limit) {
      places.push(link - 1);
      link = next[link - 1] ?? 0;
    }
    if (places.length <= limit) visit(end, places);
  }
}

/** Past this many a passage is told apart by its place alone. */
export const maxOccurrences = 1000;
/** How many of the first runs of long words are asked for the rarest. */
const asked = 48;

function scan(key: string, words: string): number[] {
  const found: number[] = [];
  for (
    let at = key.indexOf(words);
    at >= 0 && found.length < maxOccurrences;
    at = key.indexOf(words, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

/** The offsets at which `words` stand in the text, overlapping ones too, rising; at most `maxOccurrences`. */
export function occurrencesOf(index: GramIndex, words: string): number[] {
  if (words === '') return [];
  let rarest: number[] | undefined;
  eachGram(index, words.slice(0, asked), maxPlaces, (end, places) => {
    if (!rarest || places.length < rarest.length) rarest = places.map((place) => place - end);
  });
  if (!rarest) return scan(index.key, words);
  return rarest.filter((at) => at >= 0 && index.key.startsWith(words, at)).reverse();
}

/** So many places are looked at closely. */
const maxLikely = 4;
/** A place needs this share of the runs. */
const leastShare = 0.08;

/**
 * Where in the text most runs of `words` stand at about their own distances: offsets at which `words` would begin, likeliest first.
 */
export function likelyPlacesOf(index: GramIndex, words: string): number[] {
  const width = Math.max(24, words.length >> 2);
  const votes = new Map<number, number>();
  eachGram(index, words, maxPlaces, (end, places) => {
    for (const place of places) {
      const bucket = Math.floor((place - end) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  });
  const ranked = [...votes]
    .map(([bucket, count]) => ({ bucket, count: count + (votes.get(bucket + 1) ?? 0) }))
    .filter(({ count }) => count >= Math.max(2, leastShare * words.length))
    .sort((one, other) => other.count - one.count);
  const chosen: number[] = [];
  for (const { bucket } of ranked) {
    if (chosen.length === maxLikely) break;
    if (chosen.every((other) => Math.abs(other - bucket) > 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => bucket * width);
}
