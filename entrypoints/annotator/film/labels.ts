import type { CreditLabels } from '@/storage/records/languages';
import type { LabelledField } from '@/storage/records/languages/language';
import { inRanges } from './letters';

export interface Label {
  fields: readonly LabelledField[];
  /** Counts only among other labels. */
  weak: boolean;
  /** Reads on into the name without a colon: "Directed by", "Starring". */
  runsOn: boolean;
}

const noWord = inRanges(/[^\p{L}\d]+/gu);

const maxFolded = 3000;

/** A page says the same words again and again. */
function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) {
      folded = fold(text);
      if (known.size < maxFolded) known.set(text, folded);
    }
    return folded;
  };
}

/** Lower case, without diacritics and full stops, every other sign a space. */
export const foldWords = remembering((text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.’']+/g, '')
    .toLowerCase()
    .replace(noWord, ' ')
    .replaceAll('ł', 'l')
    .trim(),
);

/** Without the endings of words: "directores" and "directora" are no other label than "director". "Année" keeps its own, without which it would be Anne. */
function withoutEndings(folded: string): string {
  return folded.replace(/(?<=\w{3}[^\We])[aeios]{1,4}(?=[ |]|$)/g, '');
}

const foldLabel = remembering((words) => withoutEndings(foldWords(words)));

/** Where a label ends in one of these, or goes on with one, the name follows without a colon: "Directed by", "Scénario de". */
const preposition = /(?:^|\s)(?:by|par|por|pel[ao]|d[aei]|von|door|przez)$/;
const runsOn = /(?:\s(?:by|par|por|pel[ao]|da|di|von|door|przez)|^starring|^cast includ)$/;

/** What is kept of a label; whether it runs on is told from its words when it is found. */
type Meaning = Omit<Label, 'runsOn'>;

const labels = new Map<string, Meaning>();
/** Of how many words the longest label is that begins with this one. */
const firstWords = new Map<string, number>();

/** Learns what credits are labelled with; by itself this script knows no language. */
export function learnLabels(tables: readonly CreditLabels[]): void {
  for (const { field, words } of tables) {
    // All at once: each label by itself takes milliseconds, on every page.
    withoutEndings(words)
      .split(' ~ ')
      .forEach((list, weakness) => {
        const meaning = { fields: [field], weak: weakness > 0 };
        // The same word in two languages: the reading that needs no company wins, else the first.
        for (const key of list.trim().split('|')) {
          if (key === '') continue;
          const known = labels.get(key);
          if (!known || (known.weak && !meaning.weak)) labels.set(key, meaning);
          const [first = '', ...others] = key.split(' ');
          firstWords.set(first, Math.max(firstWords.get(first) ?? 1, others.length + 1));
        }
      });
  }
}

/** A word; "d" of "d’Isabelle" is one by itself. */
const wordPattern = inRanges(/d(?=[’']\p{Lu})|[\p{L}’']+\.?/uy);
const maxLength = 30;
const joint = /\s?[/&*+,・-]\s?|[\s:]/y;
const between = /(?:\s?[/&*+,・-]\s?|\s(?:and|und|et|en|och|og|[eiy])\s)+/iy;

function wordAt(text: string, at: number): string {
  wordPattern.lastIndex = at;
  return wordPattern.exec(text)?.[0] ?? '';
}

/** Whether a word can open a label: most words of a page cannot. */
export function opensLabel(word: string): boolean {
  return word.length <= maxLength && firstWords.has(foldLabel(word));
}

/** The longest single label that begins with this word at this place, and the words it was found by. */
function matchSingle(
  text: string,
  at: number,
  first: string,
): { label: Label; end: number; key: string } | undefined {
  let key = foldLabel(first);
  const most = firstWords.get(key) ?? 1;
  let end = at + first.length;
  let found: { label: Label; end: number; key: string } | undefined;
  for (let words = 1; ; words += 1) {
    const meaning = labels.get(key);
    if (meaning) found = { label: { ...meaning, runsOn: runsOn.test(key) }, end, key };
    // One word more may be the preposition.
    if (words > most) break;
    joint.lastIndex = end;
    const gap = joint.exec(text);
    if (!gap || gap[0].includes(':')) break;
    const next = wordAt(text, joint.lastIndex);
    if (next === '' || next.length > maxLength) break;
    const word = next === 'd' ? 'de' : foldLabel(next);
    // "Music by", "Scénario de": what the label is followed by, where no longer label stands there.
    if (found?.end === end && !found.label.runsOn && preposition.test(word))
      found = { label: { ...found.label, runsOn: true }, end: joint.lastIndex + next.length, key };
    key += ` ${word}`;
    end = joint.lastIndex + next.length;
  }
  return found;
}

/** Whose work may be credited in one breath. */
const joined = /^(?:directors|writers|producers|other)$/;

/** "Writer/Director", "written and directed by": labels of makers, joined; the preposition may stand once, at the end. */
function matchJoined(text: string, at: number): { label: Label; end: number } | undefined {
  const word = wordAt(text, at);
  if (!opensLabel(word)) return undefined;
  const first = matchSingle(text, at, word);
  between.lastIndex = first?.end ?? at + word.length;
  const next = between.test(text) ? matchJoined(text, between.lastIndex) : undefined;
  if (!next) return first;
  const lastWord = text.slice(at, next.end).split(' ').pop() ?? '';
  const own = first?.label ?? labels.get(`${foldLabel(word)} ${lastWord.toLowerCase()}`);
  if (!own || ![...own.fields, ...next.label.fields].every((field) => joined.test(field))) return first;
  const fields = [...new Set([...own.fields, ...next.label.fields])];
  const facts = fields.filter((field) => field !== 'other');
  return {
    label: {
      fields: facts.length > 0 ? facts : fields,
      weak: own.weak && next.label.weak,
      runsOn: next.label.runsOn,
    },
    end: next.end,
  };
}

/**
 * The longest label that begins at this place of a text, with the place where it ends; undefined where none does.
 * "Writer/Director", "Writers & Directors" and "Director(s)" read as if spelt out.
 */
export function matchLabel(text: string, at: number): { label: Label; end: number } | undefined {
  const found = matchJoined(text, at);
  if (!found) return undefined;
  const plural = /^(?:\([a-z]{1,3}\)|[/*:_]?in(?:nen)?(?=\s*:))/i.exec(text.slice(found.end, found.end + 8));
  return plural ? { label: found.label, end: found.end + plural[0].length } : found;
}
