/**
 * A text reduced to what a reader would call its words, with the way back. Two passages with the same key say the same, however a site's
 * software spells quotes, dashes, ellipses, ligatures, accents, line breaks and invisible characters. Case is kept. White space is
 * left out altogether: which elements stand on lines of their own is up to style sheets, so spaces between elements are a guess.
 */
export interface FoldedText {
  key: string;
  /** For each UTF-16 unit of `key`, the offset in the text of the character that it comes from; rising. */
  origins: Int32Array;
}

const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Plain quotation marks and hyphens for all that stand for them, character by character. */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[`´‘’‚‛′‹›ʹʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-');
}

/** Compatibility decomposition (https://unicode.org/reports/tr15/), character by character, so that offsets stay known. */
function foldCharacter(codePoint: number): string {
  const decomposed = plainPunctuation(String.fromCodePoint(codePoint)).normalize('NFKD');
  return plainPunctuation(decomposed).replace(unseen, '');
}

/** Bounded by the number of code points; in practice some hundred. */
const known = new Map<number, string>();

function foldedCharacter(codePoint: number): string {
  let folded = known.get(codePoint);
  if (folded === undefined) {
    folded = foldCharacter(codePoint);
    known.set(codePoint, folded);
  }
  return folded;
}

function isPlain(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f && unit !== 0x60) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Linear in the text's length. A lone surrogate becomes U+FFFD, on both sides of every comparison. */
export function foldText(text: string): FoldedText {
  // How far a key can be longer than its text is up to the text: its buffers grow.
  let units = new Uint16Array(text.length + 16);
  let origins = new Int32Array(units.length);
  let length = 0;
  const push = (unit: number, origin: number): void => {
    if (length === units.length) {
      const [lesserUnits, lesserOrigins] = [units, origins];
      units = new Uint16Array(2 * length);
      origins = new Int32Array(2 * length);
      units.set(lesserUnits);
      origins.set(lesserOrigins);
    }
    units[length] = unit;
    origins[length] = origin;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x20) continue;
    if (isPlain(unit)) {
      push(unit, index);
      continue;
    }
    const codePoint = text.codePointAt(index) ?? unit;
    const folded = foldedCharacter(codePoint);
    for (let at = 0; at < folded.length; at += 1) push(folded.charCodeAt(at), index);
    if (codePoint > 0xffff) index += 1;
  }
  return {
    key: new TextDecoder('utf-16le').decode(units.subarray(0, length)),
    origins: origins.slice(0, length),
  };
}

/** The key alone. */
export function keyOf(text: string): string {
  return foldText(text).key;
}

/** The part of `text` from which the units `from` to `to` (exclusive, at least one) of its key come. */
export function originOf(
  text: string,
  folded: FoldedText,
  from: number,
  to: number,
): { start: number; end: number } {
  const start = folded.origins[from] ?? 0;
  const last = folded.origins[to - 1] ?? start;
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start, end: last + width };
}
