import { foldWords } from './labels';
import { inRanges, isCapitalised, isLetter, letter, lower, pause } from './letters';
import type { Line } from './lines';
import { listFrom, type MentionedName, withShort } from './name-lists';
import { findNames, type NameSpan } from './names';
import { withPhrases } from './phrases';
import { reach } from './roles';

/** What is set apart at more length is an emphasis and no title. */
const maxTitle = 100;

/** What the sentences of one review have in common. */
export interface Sentences {
  /** The film's title if known, and its folded words. */
  title: string;
  titleKey: string;
  /** The text of all. */
  article: string;
  /** Whether brackets hold roles, and the actors stand before them. */
  rolesInBrackets: boolean;
}

/** A name in its line, with the words around it. */
export interface NamedPlace {
  line: Line;
  /** How much a claim counts here: more in the sentences with which an article begins. */
  clarity: number;
  /** The line in small letters; each stands where it stands in the line. */
  lowText: string;
  /** All names of the line, and which of them this is. */
  allNames: readonly MentionedName[];
  at: number;
  name: MentionedName;
  /** The list that begins with it, or the name alone. */
  listHere: readonly MentionedName[];
  /** In small letters. */
  wordsBefore: string;
  wordsAfter: string;
  /** What follows, as it stands. */
  textAfter: string;
  /** Whether it is part of something set apart, as a title is. */
  isSetApart: boolean;
}

/** A line that is in italics as a whole is credits or a caption. */
function isInMark(line: Line, at: number): boolean {
  return line.marks.some(
    ({ kind, start, end }) =>
      (kind === 'italic' || kind === 'quoted') &&
      end - start < Math.min(maxTitle, line.text.length) &&
      start <= at &&
      at <= end + 1,
  );
}

/** "Ann Rooks „Low Tide“", "Ann Rooks neuer Film": in German and its kin a name has an s before what is somebody's. */
const ofGenitive = withPhrases(
  (of) =>
    new RegExp(
      `^\\s(?:[„“”"'‘’«»]|(?:[${letter}]{2,12}\\s){0,2}?${pause}(?:${of('works')}|${of('scripts')})(?![${letter}]))`,
    ),
);

/** A work with a capital behind a name, or in German quotation marks. */
const germanNoun = inRanges(/^\s(?:„|(?:\p{Ll}{2,10}e[rsn]?\s){0,2}\p{Lu})/u);

/** The name without that s, where the article has the last name without it too: Wim Wenders has it at all times. */
function nominative(name: NameSpan, line: Line, title: string, article: string): NameSpan {
  const after = line.text.slice(name.end, name.end + reach);
  const isOwner = ofGenitive().test(lower(after)) || (title !== '' && after.startsWith(` ${title}`));
  if (!name.name.endsWith('s') || !isOwner) return name;
  const own = name.name.slice(0, -1);
  const last = own.slice(own.lastIndexOf(' '));
  // Before a name with a capital it is somebody's first name: Robert, of Julia Roberts.
  const isSaid = article
    .split(last)
    .slice(1)
    .some((rest) => !isLetter(rest.charAt(0)) && !isCapitalised(rest.slice(1)));
  // Whose name ends in an s has an apostrophe there, by the rules of the language; English nouns have no capitals.
  const isNoun = germanNoun.test(line.text.slice(name.end)) && article.split(name.name).length < 3;
  return isSaid || isNoun ? { ...name, name: own, end: name.end - 1 } : name;
}

/** Between another film and the word for its director: "“The Fog” (1980), by director". */
const otherBefore = /^[^(]{0,3}(?:\(\d{4}\),?\s[^\s.]{0,3}\s?)?$/;

/** Whether a work that is not this film stands just before these words: "Avatar director …", "The Fog (…)". */
export function namesOtherWork(line: Line, at: number, title: string): boolean {
  return line.marks.some(
    (mark) =>
      (mark.kind === 'italic' || mark.kind === 'quoted') &&
      mark.end <= at &&
      otherBefore.test(line.text.slice(mark.end, at)) &&
      foldWords(line.text.slice(mark.start, mark.end)) !== title,
  );
}

/** The places where a line names somebody. */
export function placesOf(line: Line, index: number, { title, titleKey, article }: Sentences): NamedPlace[] {
  const { text } = line;
  const lowText = lower(text);
  // "Zack Snyders Watchmen".
  const apart = title === '' ? text : text.replaceAll(`s ${title}`, lower);
  const full = findNames(apart)
    .filter(({ name }) => !titleKey.startsWith(foldWords(name)))
    .map((name) => nominative(name, line, title, article));
  const allNames = withShort(full, text);
  return allNames.map((name, at) => ({
    line,
    clarity: index < 4 ? 1.5 : 1,
    lowText,
    allNames,
    at,
    name,
    listHere: listFrom(allNames, at, text, 12),
    wordsBefore: lowText.slice(Math.max(0, name.start - reach), name.start),
    wordsAfter: lowText.slice(name.end, name.end + reach),
    textAfter: text.slice(name.end, name.end + reach),
    isSetApart: isInMark(line, name.start),
  }));
}
