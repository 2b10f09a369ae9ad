import { foldWords } from './labels';
import { anyLetter, inRanges, isCapitalised, isLetter, pause } from './letters';
import { phrasesOf, withPhrases } from './phrases';

/** One name in a text, with its offsets there. */
export interface NamedPerson {
  name: string;
  role?: string;
  /** Set where a bracket says that this person made the book or comic behind the film. */
  ofSource?: boolean;
  start: number;
  end: number;
}

const maxPeople = 60;

const particles = withPhrases((of) => new Set(`${of('particles')}|${of('looseParticles')}`.split('|')));

/** What stands in lists of names and is none. */
const notNames = phrasesOf('noNames');

const citation = withPhrases((of) => new RegExp(`\\s?(?:${of('databases')})\\s?$`, 'i'));
const maxCitations = 4;
/** "and others", in several languages. */
const remainder = withPhrases(
  (of) => new RegExp(`\\s(?:${of('others')})(?![${anyLetter}]).{0,20}$|(?:等等?|ほか)$`, 'i'),
);
/** The same as abbreviations: "u.a.", "m. fl.", "e.a."; with a capital it would be "Jr.". */
const abbreviated = /\s[a-z]{1,2}\.(?:\s?[a-z]{1,2}\.?){0,3}\s?$/;
/** What a film is made from, whose makers are not the film's. */
export const sourceNote = withPhrases(
  (of) => new RegExp(`(?<![${anyLetter}])(?:${of('source')})(?![${anyLetter}])`, 'i'),
);
/** What a film is made from, after who wrote it. */
const fromSource = withPhrases((of) => new RegExp(`\\s(?:${of('basedOn')}|d[’']après)\\s.*$`, 'i'));
/** "Ann Rook from the book by Bo Rand, “Salt and Water”": whoever follows made the book. */
const fromWork = withPhrases(
  (of) =>
    new RegExp(
      `\\s(?:${of('basedOn')})\\s${pause}(?:${of('articles')})\\s${pause}(?:${of('source')})(?![${anyLetter}]).*$`,
      'i',
    ),
);
const voiceNotes = phrasesOf('voice');

/** Between people: commas, semicolons, slashes, bullets and the languages' "and"; never inside brackets. */
const separator = withPhrases(
  (of) => new RegExp(`\\s?(?:[,;|/•·・،+&]|[–—-]\\s|(?:${of('and')}|${of('andInCredits')})\\s)\\s?`, 'iy'),
);
/** "ライアン・ゴズリング", "蒂莫西·柴勒梅德": the dot between the parts of a foreign name. */
const transliterated = /^(?:[·・=][\u30a0-\u30ff]|·[\u3400-\u9fff])/;
/** "Robert Downey, Jr.", but "A, Iván Costa". */
const suffix = inRanges(/^(?:jr|sr|ii|iii|iv)(?!\p{L})/iu);
const asRole = withPhrases((of) => new RegExp(`\\s(?:${of('asRole')})\\s`, 'i'));

/** What companies are called, which stand in credits beside people. */
export const company = withPhrases(
  (of) => new RegExp(`(?<![${anyLetter}])(?:${of('companies')})(?![${anyLetter}])`, 'i'),
);

/** Scripts without capitals count as well. */
const nameWord = inRanges(/^[\p{Lu}\u05d0-\u1dff\u3040-\ud7ff]|^[‘'’(]?\p{L}['’]\p{Lu}|^\p{Ll}{1,3}\p{Lu}/u);

/** Whether words can be a person's name as credits spell it: one to five words, capitals at the beginning, no digits. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d:!?"“”@#*=<>{}[\]_]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  const first = foldWords(words[0] ?? '');
  if (notNames().has(foldWords(text)) || (notNames().has(first) && words.length < 4 && first !== 'more'))
    return false;
  if (words.length > 1 && /^(?:the|a|an)$/i.test(first))
    return words.length < 4 && first === 'the' && isCapitalised(text) && isCapitalised(words[1] ?? '');
  const capitals = words.filter((word) => nameWord.test(word));
  return (
    capitals.length > 0 &&
    words.every(
      (word) =>
        capitals.includes(word) || particles().has(word.toLowerCase()) || /^['’]?[a-z]{1,3}['’]/.test(word),
    )
  );
}

interface Segment {
  start: number;
  end: number;
}

/** Cuts a text at its separators, keeping brackets whole. */
function cutSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  const pattern = separator();
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length && segments.length < maxPeople; index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') depth += 1;
    else if ((character === ')' || character === ']') && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (isLetter(character)) continue;
    pattern.lastIndex = index;
    const cut = pattern.exec(text);
    if (
      !cut ||
      isLetter(cut[0].charAt(0)) ||
      transliterated.test(text.slice(index, index + 2)) ||
      /^[–—-]|^ A /.test(cut[0]) ||
      (cut[0].startsWith(',') && suffix.test(text.slice(pattern.lastIndex)))
    )
      continue;
    segments.push({ start, end: index });
    start = pattern.lastIndex;
    index = start - 1;
  }
  segments.push({ start, end: text.length });
  return segments;
}

/** Before a name of a list; with a capital "ed" and "dan" are no "and" but Ed Harris and Dan Aykroyd. */
const leadIn = withPhrases(
  (of) =>
    new RegExp(`^(?:[\\s‘“"'*.:]|(?:[yeYE]|(?=\\S\\S)(?:${of('and')}|${of('and').toUpperCase()}))\\s)*`),
);
/** The same with a capital as well: "Mit Ann Rook". */
const leadWith = withPhrases((of) => new RegExp(`^(?=\\S\\S)(?:${of('with')})\\s`, 'i'));
const tail = new Set(' .,;:\'"”’*!…–—-)]');

/** Without the punctuation after it; the full stop of "Jr." belongs to the name. */
function trimTail(name: string): string {
  let end = name.length;
  while (end > 0 && tail.has(name.charAt(end - 1))) end -= 1;
  return /\b(?:jr|sr)$/i.test(name.slice(0, end)) && name.charAt(end) === '.'
    ? name.slice(0, end + 1)
    : name.slice(0, end);
}

function readSegment(text: string, { start, end }: Segment): NamedPerson | undefined {
  const segment = text.slice(start, end);
  const bracket = /[([]([^()[\]]{0,120})[)\]]?/.exec(segment);
  const note = bracket?.[1]?.trim();
  // "(voices) Ryan Reynolds": a bracket before the name says nothing of it.
  const opens = bracket !== null && segment.slice(0, bracket.index).trim() === '';
  if (opens) return readSegment(text, { start: start + bracket.index + bracket[0].length, end });
  let name = bracket ? segment.slice(0, bracket.index) : segment;
  let role: string | undefined;
  const as = asRole().exec(name);
  if (as) {
    role = name.slice(as.index + as[0].length).trim();
    name = name.slice(0, as.index);
  }
  name = name.replace(remainder(), '').replace(abbreviated, '').replace(fromSource(), '');
  for (let count = 0; count < maxCitations; count += 1) name = name.replace(citation(), '');
  const joined = leadIn().exec(name)?.[0].length ?? 0;
  const lead = joined + (leadWith().exec(name.slice(joined))?.[0].length ?? 0);
  const trimmed = trimTail(name.slice(lead));
  if (!isName(trimmed)) return undefined;
  if (note !== undefined && voiceNotes().has(note.toLowerCase())) role ??= undefined;
  else if (note && !role && !sourceNote().test(note)) role = note;
  return {
    name: trimmed,
    ...(role && { role }),
    ...(note && sourceNote().test(note) && { ofSource: true }),
    start: start + lead,
    end: start + lead + trimmed.length,
  };
}

/** Between two who belong together: "and", in any language, and no comma. */
export const pairing = withPhrases((of) => new RegExp(`^\\s(?:&|${of('and')})\\s$`));

/** Gives makers who share their last name, "Joel and Ethan Coen", each the whole; actors have one name at times. */
export function shareLastName(people: readonly NamedPerson[], text: string): NamedPerson[] {
  return people.map((person, at) => {
    const next = people[at + 1]?.name ?? '';
    const last = next.indexOf(' ');
    const isShared =
      last > 0 && !person.name.includes(' ') && pairing().test(text.slice(person.end, people[at + 1]?.start));
    return isShared ? { ...person, name: person.name + next.slice(last) } : person;
  });
}

/**
 * Splits a value of credits into people, in its order: "A, B (novel) & C as D". What is no name ("et al.", "more") is left out.
 * Offsets are into the given text; at most 60 people are read, of at most 3,000 characters.
 */
export function splitPeople(text: string): NamedPerson[] {
  const capped = text.slice(0, 3000).replace(fromWork(), '');
  const people: NamedPerson[] = [];
  for (const segment of cutSegments(capped)) {
    const person = readSegment(capped, segment);
    if (person) people.push(person);
  }
  return people;
}
