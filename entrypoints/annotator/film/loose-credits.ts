import type { Hit } from './credit-labels';
import type { CreditEntry } from './credits';
import type { Label } from './labels';
import type { LabelledField } from '@/storage/records/languages/language';
import type { Line } from './lines';
import { splitPeople } from './people';
import { withPhrases } from './phrases';
import { findLengths, isPartOfFilm } from './running-time';

/** What may stand in a block without the label that it does without. */
const certificateAlone = withPhrases(
  (of) => new RegExp(`^(?:rated:?\\s)?(?:(?:${of('certificates')})(?:-\\d\\d)?|12A?|15|18)$`, 'i'),
);
/** "2006", "Deutschland 2018", "F 2018", "1975 - Italia". */
const yearAlone = /^(?:\D{1,30}\s)?(?:18|19|20)\d\d(?:\s[-–]\s\D{2,30})?$/;
/** "November 7, 2018", "7. November 2018", "07/11/2018": the year of a day is none of the film's. */
const dayBefore = /\d(?:(?:st|nd|rd|th)?,\s|[./-]\s?)$/;
/** "2018. november 7." */
const dayAfter = /^\.\s[a-z\u00e0-\u024f]/;
/** A line in brackets: "(The Expendables; EUA 2010)". */
const bracketed = /^\([^()]{4,58}\)$/;

const partOfLine = /[^|•·–—/\s][^|•·–—/\n]*/g;
const partOfCredit = /[^|•·–—/;,.()\s](?:[^|•·–—/;,.()\n]|[.,]\S)*/g;

/** What the parts of a short line say without a label: "1 hr 52 min", "2023 | PG-13 | 2h 15m", "Cert 15 110mins Stars 4". It counts only beside others. */
export function readLoose(line: Line, hits: readonly Hit[], at: number, isAnswer: boolean): CreditEntry[] {
  const { text } = line;
  const entries: CreditEntry[] = [];
  if (text.length > (hits.length > 0 ? 400 : 160) || (hits.length === 0 && line.byline)) return entries;
  const offer = (field: LabelledField, start: number, end: number) => {
    const label: Label = { fields: [field], weak: true, runsOn: false };
    entries.push({ label, form: 'alone', at, labelStart: start, values: [{ line, start, end }] });
  };
  const hasLength = hits.some(({ label }) => label.fields.includes('runningTime'));
  // Commas and full stops divide credits, and sentences and dates as well.
  const isCredit =
    isAnswer ||
    bracketed.test(text) ||
    hits.some(({ label }) => !label.fields.includes('other')) ||
    (text.length <= 100 &&
      findLengths(text, false).some(({ start, end }) => !isPartOfFilm(text, start, end)));
  // "1 hr. 48 min." is one, whatever its full stops are.
  const whole = findLengths(text, false).reduce(
    (before, { start, end }) => before.slice(0, start) + '0'.repeat(end - start) + before.slice(end),
    text,
  );
  // A label ends what stands before it: "BRD 2019 Regie: …".
  const cut = hits.reduce(
    (before, { start }) => (start > 0 ? `${before.slice(0, start - 1)}\n${before.slice(start)}` : before),
    whole,
  );
  for (const { 0: part, index: start } of cut.matchAll(
    isCredit || text.length <= 40 ? partOfCredit : partOfLine,
  )) {
    const words = text.slice(start, start + part.length).trim();
    const end = start + words.length;
    // "Country of origin: UK 2017 103 mins.": such a label says nothing of what else stands there.
    const isLabelled = hits.some(
      (hit) => hit.start < end && start < hit.valueStart + 2 && hit.label.fields.join() !== 'other',
    );
    const [length] = words.length <= 60 ? findLengths(words, false) : [];
    const isLength = !hasLength && length && !isPartOfFilm(words, length.start, length.end);
    // "…, A, B 120 Min."
    const isWhole =
      length &&
      ((length.end - length.start) * 2 >= words.length || (isCredit && length.end === words.length));
    if (isLength && (isLabelled ? /^cert/i.test(words) : isWhole))
      offer('runningTime', start + length.start, start + length.end);
    else if (isLabelled) continue;
    else if (certificateAlone().test(words)) offer('certificate', start, end);
    else if (
      yearAlone.test(words) &&
      !dayBefore.test(text.slice(0, start)) &&
      !dayAfter.test(text.slice(end)) &&
      (isCredit || words.length < 7 || /^\d{4}\s/.test(words))
    )
      offer('year', start, end);
  }
  return entries;
}

/** Actors without a label: in the line above the director's, or before it in the same one, behind a bracket: "(2016) Drama (Studio) A, B. Directed by C". */
export function readUnlabelledCast(lines: readonly Line[], hits: readonly Hit[], at: number): CreditEntry[] {
  const [hit] = hits;
  if (!hit?.label.fields.includes('directors') || hit.label.weak) return [];
  const line = lines[hit.start > 0 ? at : at - 1];
  const end = hit.start || (line?.text.length ?? 0);
  const start = (line?.text.slice(0, end).lastIndexOf(')') ?? 0) + 1;
  if (!line || (hit.start > 0 && start === 0)) return [];
  const value = line.text.slice(start, end);
  const names = splitPeople(value).length;
  if (names < 2 || names !== value.split(',').length) return [];
  const label: Label = { fields: ['cast'], weak: true, runsOn: false };
  return [{ label, form: 'alone', at, labelStart: start, values: [{ line, start, end }] }];
}
