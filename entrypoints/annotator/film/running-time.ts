import { letter, lower, pause } from './letters';
import { withPhrases } from './phrases';

/** A length found in a text, in minutes, with its offsets there. */
export interface FoundLength {
  minutes: number;
  start: number;
  end: number;
}

const hoursAndMinutes = withPhrases(
  (of) =>
    new RegExp(
      `(?<![\\d.,:])0?(\\d)\\s?${pause}(?:${of('hours')})(?![${letter}])\\.?(?:[\\s,.]{0,2}${pause}(?:(?:${of('and')})\\s)?(\\d{1,2})${pause}(?:\\s?(?:${of('minutes')})(?![${letter}])|['’′´]|(?![${letter}\\d])))?`,
      'g',
    ),
);
const minutesAlone = withPhrases(
  (of) =>
    new RegExp(
      `(?<![\\d.,:–-])(\\d{2,3})(?:[\\s-]?(?:${of('minutes')})(?![${letter}])|\\s?['’′´](?!['’′´${letter}\\d]))`,
      'g',
    ),
);
const clock = /(?<![\d:])(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?![\d:])/gu;

/** Features, with room for shorts and for the longest: outside of this a number of minutes in a text is something else. */
export const plausibleInText = (value: number): boolean => value >= 20 && value <= 600;

/**
 * Finds lengths in a short text: "126 min.", "2 hours and 6 minutes", "1h46", "2 Std. 6 Min.", "126’".
 * @param labelled also takes what only a label can vouch for: "1:46", a bare "126".
 * @returns in the order of the text; only lengths of 20 to 600 minutes; an hour count and its repetition in minutes are one.
 */
export function findLengths(text: string, labelled: boolean): FoundLength[] {
  const capped = lower(text.slice(0, 600));
  const found: FoundLength[] = [];
  if (!/\d/.test(capped)) return found;
  const add = (value: number, match: RegExpExecArray) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const covered = found.some((other) => start < other.end && end > other.start);
    if (plausibleInText(value) && !covered) found.push({ minutes: value, start, end });
  };
  for (const match of capped.matchAll(hoursAndMinutes())) {
    const rest = Number(match.at(2) ?? 0);
    if (rest < 60) add(Number(match[1]) * 60 + rest, match);
  }
  for (const match of capped.matchAll(minutesAlone())) add(Number(match[1]), match);
  if (labelled && found.length === 0) {
    for (const match of capped.matchAll(clock)) add(Number(match[1]) * 60 + Number(match[2]), match);
    const bare = /^\s*(\d{2,3})(?!\d|[\s.]*(?:st|nd|rd|th|km|kg)\b)(?=\s?(?:$|[.,;(|·•/–-]))/.exec(capped);
    if (bare) add(Number(bare[1]), bare);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Words around minutes that are a part of the film, or somebody's time: "first 30 minutes", "a 37-minute shot", "save yourself 120 minutes". */
const partBefore = withPhrases(
  (of) => new RegExp(`(?<![${letter}])(?:${of('partBefore')})\\s(?:[a-z]{1,9}\\s)?$`),
);
const partAfter = withPhrases((of) => new RegExp(`^[-\\s](?:${of('partAfter')})(?![${letter}])`));

/** Whether minutes in running text are something else than a film's whole length, by the words around them. */
export function isPartOfFilm(text: string, start: number, end: number): boolean {
  return (
    partBefore().test(lower(text.slice(Math.max(0, start - 60), start))) ||
    partAfter().test(lower(text.slice(end, end + 60)))
  );
}

/**
 * Reads a duration as structured data spell it: `PT2H6M`, `P0DT126M`, `PT7560S`, `126`, `2h 6m`, `02:06:00`, and `P126M`, which formally
 * means months. Takes 1 to 1000 minutes (section "Durations seen" of real pages: placeholders are 0 or a second); else undefined.
 */
export function parseDuration(value: string): number | undefined {
  const text = value.trim().slice(0, 60);
  const accept = (amount: number) => {
    const rounded = Math.round(amount);
    return rounded >= 1 && rounded <= 1000 ? rounded : undefined;
  };
  const months = /^P(\d{2,3})M$/i.exec(text);
  if (months) return Number(months[1]) >= 20 ? accept(Number(months[1])) : undefined;
  const iso = /^P(?:(\d{1,2})D)?T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})(?:\.\d+)?S)?$/i.exec(text);
  if (iso) {
    const [days, hour, minute, second] = iso.slice(1).map((part) => Number(part || 0));
    return accept((days ?? 0) * 1440 + (hour ?? 0) * 60 + (minute ?? 0) + (second ?? 0) / 60);
  }
  if (/^\d{1,4}$/.test(text)) return Number(text) >= 20 ? accept(Number(text)) : undefined;
  return findLengths(text, true)[0]?.minutes;
}
