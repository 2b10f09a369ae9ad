/**
 * Letters in a few ranges, for a class in a pattern: Unicode's own properties hold hundreds, which take up to a millisecond to compile, on every
 * page and for each pattern. All scripts of the basic plane that write words, none of their punctuation.
 */
export const anyLetter =
  'A-Za-z\\u00c0-\\u060b\\u060d-\\u061a\\u0620-\\u0963\\u0966-\\u1fff\\u3040-\\u30fa\\u30fc-\\ud7ff';
/** Kana and Han, which are written without spaces between words. */
const unspaced = '\\u3040-\\u30fa\\u30fc-\\u9fff';
/** The same for text in lower case. */
export const letter = 'a-z\\u00df-\\u1fff\\u3040-\\u30fa\\u30fc-\\ud7ff';
/** What a name or a title begins with, in the scripts that have capitals. */
export const capital = 'A-Z\\u00c0-\\u00deĀĂĄĆČĎĐĘĚĞİĻĽŁŃŇŐŒŘŚŠŞŤŪŮŰŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-Я';

/**
 * Always holds. Between two choices of words it has the browser compile what follows once: without it, up to ten times over, since the words before
 * it are of different lengths. A pattern of two long lists takes a tenth of the time, three of them took six milliseconds of a page.
 */
export const pause = '(?=)';

const ranges: Partial<Record<string, string>> = {
  L: anyLetter,
  Lu: capital,
  Ll: 'a-z\\u00df-\\u00ffăąćčěęğışłńňőřśšșťțůűźżžα-ώа-џ',
};

/** The same pattern with `\\p{L}`, `\\p{Lu}`, `\\p{Ll}` as these ranges; digits and combining marks stand for themselves. */
export function inRanges({ source, flags }: RegExp): RegExp {
  const spelt = source.replace(/\\(p)\{(\w+)\}/gi, (_, kind: string, name: string, at: number) => {
    const inClass = /^[^[]*\]/.test(source.slice(at));
    const range = ranges[name] ?? '';
    return inClass ? range : `[${kind === 'P' ? '^' : ''}${range}]`;
  });
  return new RegExp(spelt, flags.replace('u', ''));
}

const isWordSign = inRanges(/[\p{L}\d]/u);

export function isLetter(character: string): boolean {
  return isWordSign.test(character);
}

const isUnspaced = new RegExp(`[${unspaced}]`);

/** Whether a word goes on with this character: in writing without spaces nothing tells. */
export function isWithinWord(character: string): boolean {
  return isLetter(character) && !isUnspaced.test(character);
}

/** In writing without spaces two characters pass for a word. */
export const wordOf = new RegExp(`[${unspaced}]{1,2}|[^\\s${unspaced}]+`, 'g');

const wide = /[\uff01-\uff5e、【】\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f]/g;
const plain: Partial<Record<string, string>> = { '、': ',', '【': '[', '】': ']' };

/**
 * The signs that are as wide as a Chinese character as the plain ones that they stand for, “：” as ":", and the digits of Arabic, Persian and Indian
 * scripts as those of all others. Each character in its place.
 */
export function plainSigns(text: string): string {
  return text.replace(wide, (sign) => {
    const code = sign.charCodeAt(0);
    if (code > 0x3000) return plain[sign] ?? String.fromCharCode(code - 0xfee0);
    return String((code & 15) - (code < 0x900 ? 0 : 6));
  });
}

const capitalFirst = inRanges(/^\p{Lu}/u);

export function isCapitalised(text: string): boolean {
  return capitalFirst.test(text);
}

/** In lower case, each character in its place: the Turkish İ is the one letter that would become two (Unicode's SpecialCasing.txt). */
export function lower(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
