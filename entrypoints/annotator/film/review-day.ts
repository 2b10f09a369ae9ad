import type { Fact } from '@/storage/records/fact';
import { patternOf } from '../article/page-parts';
import { foldWords, matchLabel } from './labels';
import { lower } from './letters';
import { factAt, type Line } from './lines';
import { withPhrases } from './phrases';

const inWords = patternOf('days');
/** What stands before it in a line that says when the page was written: "Posted on", "Freitag,", "By Ann Rook |". */
const dated = withPhrases(
  (of) =>
    new RegExp(`^(?:(?:${of('signed')})\\s.*|(?:(?:${of('dated')})[\\s:|–—-]{1,3})?(?:\\S{2,12},\\s)?)$`),
);
const inAddress = patternOf('daysInAddresses');
const maxLength = 120;

let months: readonly string[] = [];

/** Learns the days of a year's months, "9 de março", one language after the other; by itself this script knows none. */
export function learnMonths(learned: readonly string[]): void {
  months = learned;
}

/** The number of a month by its name or the beginning of it; undefined for any other word. */
function monthOf(word: string): number | undefined {
  const name = ` ${foldWords(word)}`;
  const at = months.findIndex((day) => ` ${foldWords(day)}`.includes(name));
  return at < 0 ? undefined : (at % 12) + 1;
}

/** @returns `YYYY-MM-DD`; undefined where there is no such day, or none on which a page of the web was written. */
function isoDay(year = '', month: string | number = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay =
    date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 && Number(year) >= 1990;
  return isDay && date.getTime() <= Date.now() ? date.toISOString().slice(0, 10) : undefined;
}

/** The day that was found in a text, in whatever way it is spelt. */
function dayOf([, day, month, otherMonth, otherDay, year, ...numbers]: RegExpExecArray): string | undefined {
  const word = month ?? otherMonth;
  if (word !== undefined) return isoDay(year, monthOf(word), day ?? otherDay);
  const [one, two, three, dotDay, dotMonth, dotYear, left, right, slashYear] = numbers;
  // Which of the two is the month is known where the other cannot be one.
  const [either, other] = [isoDay(slashYear, left, right), isoDay(slashYear, right, left)];
  const slashed = either && other && either !== other ? undefined : (either ?? other);
  return isoDay(one, two, three) ?? isoDay(dotYear, dotMonth, dotDay) ?? slashed;
}

const compact = /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/;

/**
 * The day of the review, as `YYYY-MM-DD`: what the page says for machines, else a line of the article that is there to say it, else its address. The
 * offset of an ISO date does not move the day that the page names.
 * @param declared what the page says for machines, the most trusted first.
 */
export function readDay(
  declared: readonly Fact<string | null | undefined, Range>[],
  lines: readonly Line[],
  address: string,
): Fact<string, Range>[] {
  for (const { value, source } of declared) {
    const match = inWords().exec((value ?? '').replace(compact, '$1-$2-$3'));
    const day = match && dayOf(match);
    if (day) return [{ value: day, source }];
  }
  for (const line of lines) {
    const match = line.text.length > maxLength ? null : inWords().exec(line.text);
    if (!match || !(line.byline || dated().test(lower(line.text.slice(0, match.index))))) continue;
    // "Released on 12 March 2015" in a box of dates.
    if (matchLabel(line.text, 0)?.label.fields.includes('release')) continue;
    const day = dayOf(match);
    if (day) return [factAt(day, 'prose', line, match.index, match.index + match[0].length)];
  }
  const [, year, month, day] = inAddress().exec(address) ?? [];
  const value = isoDay(year, month, day);
  return value === undefined ? [] : [{ value, source: 'metadata' }];
}
