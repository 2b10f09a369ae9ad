/**
 * Letters of the Latin scripts in lower case, for a class in a pattern over text in lower case. A class of all letters in any case takes half a
 * millisecond to compile, on every page and for each pattern.
 */
export const letter = 'a-z\\u00df-\\u024f';
/** The same in either case. */
export const anyLetter = 'A-Za-z\\u00c0-\\u024f';
/** Capital letters and digits: what a name or a title begins with. */
export const capital = 'A-Z\\u00c0-\\u00deĆČĎĐĘĚĞŁŃŇŐŒŘŚŠŞŤŮŰŹŻŽ\\d';

/** In lower case, each character in its place: the few words that grow by it stay as they are. */
export function lower(text: string): string {
  const words = text.toLowerCase();
  return words.length === text.length ? words : text;
}
