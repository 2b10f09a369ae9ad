import { isPeopleField } from '@/storage/records/film';
import { matchLabel, opensLabel, type Label } from './labels';
import { inRanges, isCapitalised } from './letters';
import type { Line } from './lines';
import { findLengths, isPartOfFilm } from './running-time';

/** How a label and its value were told apart. */
export type Form = 'colon' | 'dash' | 'alone' | 'runsOn' | 'bare';

/** A label with the place where its value begins. */
export interface Hit {
  label: Label;
  form: Form;
  start: number;
  valueStart: number;
}

/** A line longer than this is running text. */
export const proseLength = 300;
const maxHits = 40;

/** A line that is no longer can be one film's credits as a whole. */
const lineLength = 200;

/** Whether a line tells a year or a length as credits do, and is no sentence. */
function isDated(text: string): boolean {
  if ((text.match(plainWord)?.length ?? 0) > 3) return false;
  return (
    /(?:^|[,(·|]|\s[–-])\s?(?:\D{2,20}\s)?(?:19|20)\d\d(?=$|[,.)·|])/.test(text) ||
    findLengths(text, false).some(({ start, end }) => !isPartOfFilm(text, start, end))
  );
}

const plainWord = inRanges(/(?<!\p{L})\p{Ll}{4}/gu);
const capitalNext = inRanges(/^[\s’'][‘“"'*(]?[\p{Lu}\d]/u);
const wholeWord = inRanges(/(?<![\p{L}\d’'])\p{L}[\p{L}’']*\.?/gu);

function formAt(
  { text, marks }: Line,
  start: number,
  end: number,
  label: Label,
  hits: readonly Hit[],
): { form: Form; valueStart: number } | undefined {
  const rest = text.slice(end, end + 12);
  const before = text.slice(Math.max(0, start - 5), start);
  const atStart = start === 0 || (/^[\s*•·▪►>–—-]+$/u.test(text.slice(0, start).slice(-6)) && start <= 6);
  const bounded = atStart || /[.,;|·•—–/()[\]]\s*$/u.test(before);
  const colon = /^\s?[:\]]\s*|^[/=](?=[\u3040-\u9fff])/u.exec(rest);
  if (colon) return { form: 'colon', valueStart: end + colon[0].length };
  // "D: Bo Lee", but "P.D. James".
  if (/^.\.?$/.test(text.slice(start, end))) return undefined;
  if (rest === '' && atStart) return { form: 'alone', valueStart: end };
  // "Screenplay, Nuno Abrantes.", as trade papers write it.
  if (bounded && hits.length > 0 && isPeople(label) && /^,\s[A-Z\u00c0-\u00de]/.test(rest))
    return { form: 'dash', valueStart: end + 2 };
  const dash = /^(?:\s[-–—|=]\s*|[-–—/]\s+|\s?\|\s?|-(?=[\u0900-\u0dff]))/u.exec(rest);
  if (dash && bounded) return { form: 'dash', valueStart: end + dash[0].length };
  const isCapital = isCapitalised(text.charAt(start));
  // "<b>Regia</b> Sara Galli": set apart as a label is.
  const isBold = marks.some(
    ({ kind, ...mark }) =>
      (kind === 'bold' || kind === 'apart') && mark.start === start && mark.end <= end + 2,
  );
  // "Directed by A; written by B; with C": after other credits, a preposition is one too.
  const goesOn =
    (label.fields.includes('cast') &&
      ((/[.;,|·–—]\s$/.test(before) && hits.some((hit) => !hit.label.weak || hit.form === 'bare')) ||
        // "Un film de A avec B".
        (hits.at(-1)?.form === 'runsOn' && hits.at(-1)?.label.fields[0] === 'directors'))) ||
    // "USA 2018, 123 Min., von A, mit B"; "de A et B, 2011".
    (bounded &&
      text.length <= lineLength &&
      /^(?:directors|cast)$/.test(label.fields.join()) &&
      isDated(text));
  if (
    (isBold ||
      goesOn ||
      (label.runsOn &&
        (bounded || isCapital || (hits.length > 0 && /\s(?:and|und|et|[yei])\s$/.test(before))))) &&
    capitalNext.test(rest)
  ) {
    return { form: 'runsOn', valueStart: end + 1 };
  }
  if (
    !label.fields.includes('title') &&
    (atStart || (hits[0]?.form === 'bare' && !label.weak)) &&
    isCapital &&
    text.length <= proseLength &&
    capitalNext.test(rest)
  ) {
    return { form: 'bare', valueStart: end + 1 };
  }
  return undefined;
}

/** The labels of a line with the places where their values begin. */
export function findHits(line: Line): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(wholeWord)) {
    if (!opensLabel(word) || index < next || hits.length >= maxHits) continue;
    const match = matchLabel(text, index);
    if (!match) continue;
    const form = formAt(line, index, match.end, match.label, hits);
    // "135 minutes | drama": a unit and no label.
    const isUnit = /^min/i.test(word) && /\d\s?$/.test(text.slice(Math.max(0, index - 2), index));
    if (!form || isUnit) continue;
    hits.push({ label: match.label, start: index, ...form });
    next = form.valueStart;
  }
  if (text.length <= proseLength) return hits;
  const explicit = hits.filter((hit) => hit.form === 'colon' || hit.form === 'runsOn');
  // A long cast has a line of its own.
  const [first] = explicit;
  const opens = first?.form === 'colon' && first.start === 0 && !first.label.weak;
  return explicit.length >= 2 || opens ? explicit : [];
}

/** Whether what a label announces is people. */
export function isPeople(label: Label): boolean {
  return label.fields.some(isPeopleField);
}
