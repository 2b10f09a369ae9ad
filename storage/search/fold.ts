/**
 * Marks that a reader leaves out when typing: accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, variants of a sign, and what is not seen at
 * all. The vowel signs of Indic scripts, the tones of Thai and the sound marks of kana are letters to who reads them, and stay.
 */
const leftOutMarks = [
  '\\u0300-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F',
  '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7',
  '\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED',
  '\\uFE00-\\uFE0F\\p{Cf}',
].map((range) => `[${range}]`);
const leftOut = new RegExp(leftOutMarks.join('|'), 'gu');

/** Letters that Unicode does not take apart, as they are typed on a keyboard without them. */
const asTyped: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  þ: 'th',
  ς: 'σ',
};
const lettersAsTyped = /[ßæœøłđðħıŋþς]/g;

/** All that counts as part of a word; pictographs too, since notes have them. */
const betweenWords = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu;

const unspacedLetters =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}\\p{Extended_Pictographic}\\p{Regional_Indicator}]';
/** Scripts that write no spaces between words, and pictographs, which are set without them: their words are found anywhere. */
const unspacedRun = new RegExp(`(?:${unspacedLetters}[\\p{M}\\p{Emoji_Modifier}]*)+`, 'gu');
const startsUnspaced = new RegExp(`^${unspacedLetters}`, 'u');
const isMark = /[\p{M}\p{Emoji_Modifier}]/u;

function endsUnspaced(folded: string): boolean {
  return startsUnspaced.test(Array.from(folded).findLast((unit) => !isMark.test(unit)) ?? '');
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(leftOut, '')
    .toLowerCase()
    .replace(lettersAsTyped, (letter) => asTyped[letter] ?? letter)
    .normalize('NFC');
}

/**
 * A text as it is searched: its words in lower case without diacritics and differences of width, with single spaces between them. Runs of
 * scripts without spaces count as one word each.
 */
export function fold(text: string): string {
  // Most text of most libraries is ASCII, where one pass does.
  if (/^[\0-\x7F]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldLetters(text)
    .replace(betweenWords, ' ')
    .replace(unspacedRun, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Folded words to look for, one behind the other. */
export interface Needle {
  text: string;
  /** Whether the first word must begin where a word begins, and the last one end where one ends. */
  fromStart: boolean;
  toEnd: boolean;
}

/**
 * What is looked for in folded text.
 * @param isWhole the words were quoted: the last one is meant to its end.
 * @returns undefined where there is no word in it.
 */
export function makeNeedle(words: string, isWhole: boolean): Needle | undefined {
  const text = fold(words);
  if (text === '') return undefined;
  return { text, fromStart: !startsUnspaced.test(text), toEnd: isWhole && !endsUnspaced(text) };
}

const space = 32;

/**
 * Where the needle stands in folded text that has a space before its first and behind its last word; -1 where it does not from `from` on. It is looked for
 * without the space before it, which stands everywhere and makes searching slow.
 */
export function findNeedle(framed: string, { text, fromStart, toEnd }: Needle, from = 0): number {
  let at = framed.indexOf(text, from);
  while (
    at !== -1 &&
    ((fromStart && framed.charCodeAt(at - 1) !== space) ||
      (toEnd && framed.charCodeAt(at + text.length) !== space))
  ) {
    at = framed.indexOf(text, at + 1);
  }
  return at;
}

/** Folded text with the spaces that `findNeedle` wants. */
export function frame(folded: string): string {
  return ` ${folded} `;
}

/** A piece of a text, from `start` up to `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** One character with its marks; letters of which Hangul composes syllables stay together. */
const cluster =
  /[\u1100-\u11FF\u3131-\u318E\uA960-\uA97F\uD7B0-\uD7FF\uFFA0-\uFFDC]+|\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gu;

/** A text folded and framed, with the piece of the text that each of its units stands for. */
function foldInPlace(composed: string): { framed: string; pieces: Span[] } {
  let framed = ' ';
  const pieces: Span[] = [{ start: 0, end: 0 }];
  const add = (unit: string, piece: Span): void => {
    if (unit === ' ' && framed.endsWith(' ')) return;
    framed += unit;
    for (let count = 0; count < unit.length; count += 1) pieces.push(piece);
  };
  let wasUnspaced = false;
  for (const { 0: letters, index } of composed.matchAll(cluster)) {
    const piece = { start: index, end: index + letters.length };
    const folded = foldLetters(letters).replace(betweenWords, ' ');
    for (const unit of folded) {
      const isUnspaced: boolean = startsUnspaced.test(unit) || (wasUnspaced && isMark.test(unit));
      if (isUnspaced !== wasUnspaced) add(' ', piece);
      add(unit, piece);
      wasUnspaced = isUnspaced;
    }
  }
  add(' ', { start: composed.length, end: composed.length });
  return { framed, pieces };
}

/**
 * Where needles stand in a text, for marking them: in order, none touching another. The text is to be in its composed form (NFC), which looks the
 * same.
 */
export function findSpans(composed: string, needles: readonly Needle[]): Span[] {
  const { framed, pieces } = foldInPlace(composed);
  const found: Span[] = [];
  for (const needle of needles) {
    const { length } = needle.text;
    for (let at = findNeedle(framed, needle); at !== -1; at = findNeedle(framed, needle, at + length)) {
      found.push({ start: pieces[at]?.start ?? 0, end: pieces[at + length - 1]?.end ?? 0 });
    }
  }
  const spans: Span[] = [];
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span });
  }
  return spans;
}
