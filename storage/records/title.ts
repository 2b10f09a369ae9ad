/** Articles that a title may begin with, or end with behind a comma; in catalogues they are often left out. */
const articles =
  /^(?:the|a|an|le|la|les|l|un|une|der|die|das|ein|eine|el|los|las|una|il|lo|gli|[io]|os|as|um|uma|de|het|een|den|det|en|ett) (?=.)/u;

const sequelNumbers = new Map(
  'ii 2 iii 3 iv 4 v 5 vi 6 vii 7 viii 8 ix 9 x 10 xi 11 xii 12 xiii 13'
    .split(' ')
    .flatMap((word, index, all): [string, string][] =>
      index % 2 === 0 ? [[word, all[index + 1] ?? word]] : [],
    ),
);

/** Letters that have no decomposition in Unicode, as they are written without their strokes. */
const strokes: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/**
 * Any words as they are compared: small letters without Latin accents, everything between words a space. Vowel signs, which other scripts write as
 * marks, stay.
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[øłđðæœßı]/g, (letter) => strokes[letter] ?? letter)
    .replace(/['’ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * A title as titles are compared: folded, Roman numbers of sequels in Arabic digits.
 * @returns the title itself, trimmed, where it has no letters: `???`.
 */
export function foldTitle(title: string): string {
  const [first = '', ...others] = foldWords(title).split(' ');
  // The first word is never a sequel's number: "X", "V", "VI".
  const words = [first, ...others.map((word) => sequelNumbers.get(word) ?? word)];
  return words.join(' ').trim() || title.trim();
}

/** A folded title without its article, wherever catalogues put it; the title itself where nothing else would be left. */
export function withoutArticle(folded: string): string {
  const bare = folded.replace(articles, '');
  return bare === folded ? folded.replace(/(?<=\S) (?:the|an?)$/, '') : bare;
}

/** The parts before the first colon or dash of a title, for those who leave the rest out; undefined where there is none. */
export function mainTitleOf(title: string): string | undefined {
  const main = /^([^:–—]{2,}?)(?::| [-–—]) /u.exec(title)?.[1];
  return main === undefined ? undefined : foldTitle(main);
}

/** By which keys a film of these titles may be found again: each title folded, without its article, and up to its colon. */
export function titleKeysOf(titles: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const title of titles) {
    const folded = foldTitle(title);
    const main = mainTitleOf(title);
    for (const key of [folded, withoutArticle(folded), ...(main === undefined ? [] : [main])]) {
      if (key !== '') keys.add(key);
    }
  }
  return [...keys];
}
