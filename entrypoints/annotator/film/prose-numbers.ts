import type { Fact } from '@/storage/records/fact';
import { filmYear } from './headline';
import { foldWords } from './labels';
import { inRanges, letter, lower, pause } from './letters';
import { factAt, type Line } from './lines';
import { company, type NamedPerson, shareLastName, splitPeople } from './people';
import { withPhrases } from './phrases';
import { findLengths, isPartOfFilm } from './running-time';

/** So far around a number its sentence is looked at. */
const reach = 70;

/** "A 133-minute film", "its 101 minute running time", "90 minuti di film"; "In 2018 the film …". */
const filmNext = withPhrases(
  (of) =>
    new RegExp(
      `^[-,\\s]{1,2}(?:[${letter}]{1,12}\\s)?${pause}(?:${of('works')}|${of('length')})(?![${letter}])`,
    ),
);
const lengthBefore = withPhrases(
  (of) =>
    new RegExp(
      `(?:${of('length')})(?![${letter}])[^.]{0,25}$|(?<![${letter}])(?:${of('lasts')}|(?:film|movie)(?:’s| is)|an? [a-z]+)\\s(?:[^\\s.]{1,9}\\s){0,2}$`,
    ),
);
/** "At its length (157 minutes)": in a bracket that explains a word; after a name or a title it may be another film's. */
const inBracket = inRanges(/\p{Ll}\s\($/u);
/** "… of us all. 131 min. Aquarius (2016) …": a sentence of its own. */
const afterSentence = /[.!?)…]\s{0,2}$/;

/** The film's length, where a sentence says that it is one. */
export function readLength(line: Line): Fact<number, Range> | undefined {
  const text = lower(line.text);
  for (let from = 0; from < text.length; from += 500) {
    for (const length of findLengths(text.slice(from, from + 600), false)) {
      const start = from + length.start;
      const end = from + length.end;
      const before = text.slice(Math.max(0, start - reach), start);
      const after = text.slice(end, end + reach);
      if (length.minutes < 40 || isPartOfFilm(text, start, end)) continue;
      // Hours with minutes are a film's length even without such words, "1 hr 45 mins and no songs", and so is what nobody says of anything else: "For 108
      // minutes nobody smiles".
      const precise =
        length.minutes > 75 &&
        (/\d\D+\d/.test(text.slice(start, end)) || (length.minutes < 240 && length.minutes % 30 > 0)) &&
        before.lastIndexOf('(') <= before.lastIndexOf(')');
      // "A 97-minute chase": whatever takes so long is the film.
      const isLong = length.minutes >= 70 && text.slice(start, end).includes('-');
      const isAlone =
        length.minutes >= 60 &&
        (end - start >= text.length - 2 ||
          (afterSentence.test(before) && /^\.?(?:\s|$)/.test(after)) ||
          (inBracket.test(before) && after.startsWith(')')));
      if (isLong || isAlone || precise || filmNext().test(after) || lengthBefore().test(before))
        return factAt(length.minutes, 'prose', line, start, end);
    }
  }
  return undefined;
}

/** "Mandy was released in 2018", "estrenada en 2018", "Mandy, ein Werk aus dem Jahr 2018", "In 2018 this film …"; the subject is the film where its title opens the sentence. */
const released = withPhrases((of) => new RegExp(`(?<![${letter}])(?:${of('released')})\\s`));
const inYear = withPhrases((of) => new RegExp(`\\s(?:${of('in')})\\s$`));
/** "The 1961 film Mandy". */
const workFirst = withPhrases((of) => new RegExp(`^(?:${of('works')}|classic) `));
/** Beside another version of the film its year tells nothing. */
const otherVersion = /remake|remade|original|version/;

const datedBracket = /\(([^()]{2,90})\)/g;

/** Who a bracket of the headline, or right after the title, says made the film, beside its year: "(Geoff Murphy, NZ, 1985)", "[Rec] (ESP, 2007, A / B)". */
export function readBracket(line: Line, isHead: boolean, title: string): NamedPerson[] {
  for (const { 1: inner = '', index } of line.text.matchAll(datedBracket)) {
    const isOurs = isHead || (title !== '' && foldWords(line.text.slice(0, index)).endsWith(title));
    if (!isOurs || !/(?<!\d)(?:18|19|20)\d\d(?!\d)/.test(inner)) continue;
    const people = shareLastName(splitPeople(inner), inner).filter(
      ({ name }) => name.includes(' ') && !company().test(name),
    );
    if (people.length > 0 && people.length < 4)
      return people.map((person) => ({
        ...person,
        start: person.start + index + 1,
        end: person.end + index + 1,
      }));
  }
  return [];
}

/** The year right after the title, "Mandy (2018)", in a bracket that is a line below it, "(Ann Rook, NZ, 1985)", or said in a sentence. */
export function readYear(line: Line, isHead: boolean, title: string): Fact<number, Range> | undefined {
  for (const { 0: digits, index } of line.text.matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)) {
    const year = filmYear(digits);
    const before = line.text.slice(Math.max(0, index - 160), index);
    // "Mandy (2018)", "Mandy (NZ, 2018)"; "“Mandy”, 2018."
    const bracket =
      /\((?:[^()\d]{1,40}[\s,/])?$/.exec(before) ??
      (/^(?:[.,)]|\sг)/.test(line.text.slice(index + 4)) ? /,\s$/.exec(before) : null);
    const sentence = lower(before.split(/[.!?]/).at(-1) ?? '');
    const after = lower(line.text.slice(index + 4, index + reach));
    // "Mandy 2018", "2018": a line that says no more.
    const isWhole = isHead && after === '' && (before === '' || foldWords(before).endsWith(title));
    const isOurs = bracket
      ? (isHead && bracket.index === 0) || foldWords(before.slice(0, bracket.index)).endsWith(title)
      : !otherVersion.test(sentence + after) &&
        ((inYear().test(` ${sentence}`) &&
          ((released().test(sentence) &&
            // "Sortie en 1975.": of what else in so few words?
            (foldWords(sentence).includes(title) || sentence.trim().split(' ').length < 3)) ||
            filmNext().test(after))) ||
          foldWords(after).replace(workFirst(), '·').startsWith(`·${title}`));
    // "Fritz Lang (1890–1976)" has lived so long.
    if (year !== undefined && (isOurs || isWhole) && !/^\s?[-–]\s?\d{4}/.test(after))
      return factAt(year, 'prose', line, index, index + 4);
  }
  return undefined;
}
