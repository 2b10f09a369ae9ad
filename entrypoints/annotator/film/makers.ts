import { isOfActing, isOfMaking } from '../recognition/lexicon';
import { claim } from './claims';
import { capital, inRanges, letter, lower, pause } from './letters';
import type { Line } from './lines';
import type { NamedPlace, Sentences } from './named-place';
import type { NameSpan } from './names';
import { pairing, sourceNote } from './people';
import { withPhrases } from './phrases';
import type { RoleClaims } from './prose-people';
import { comparing, reach, type Role } from './roles';

/** Words as German nouns, each with a capital. */
const nouns = (words: string): string => words.replace(/(?<=^|\|)./g, (first) => first.toUpperCase());

/** "Spike Jonze’s fine remake", "a Wes Anderson film", "Joon-ho’s direction", "Ann Rook, who wrote and directed". */
const makes = withPhrases(
  (of) =>
    new RegExp(
      `^(?:-directed|(?:\\s\\([^()]{3,50}\\))?,?\\s(?:[${letter}]{3,10} (?:${of('and')}) )?${pause}(?:co-)?(?:${of('directs')})(?![${letter}])|(?:,?\\s(?:the|its|il|le|der|el|o)|,(?:\\s[${letter}-]{1,12}){0,2}?)\\s${pause}(?:${of('directors')}|${nouns(of('directors'))})(?![${letter}]|\\s[${capital}]))`,
    ),
);
/** "Ann Rook’s fine remake", "Ann Rooks neuer Film", "Rook’un son filmi". */
const hasMade = withPhrases(
  (of) =>
    new RegExp(
      `^(?:[’'][${letter}]{0,3}|s)\\s(?:[${capital}]?[${letter}\\d-]{1,15}\\s){0,3}?${pause}(?:${of('works')})(?![${letter}])`,
    ),
);
/** "a Wes Anderson film": only after words that speak of the one at hand, since "the 1967 Paul Newman film" is another. */
const makesFilm = withPhrases((of) => new RegExp(`^\\s(?:${of('works')})(?![${letter}])`));
const oneAtHand = withPhrases((of) => new RegExp(`(?:^|\\s)(?:${of('atHand')})\\s$`));
/** "Nick Hornby’s screenplay", "Don Bluth, who wrote and directed", "Miguel Gomes escreveu e realizou". */
const writes = withPhrases(
  (of) =>
    new RegExp(
      `^(?:(?:[’']s\\s(?:\\S{1,12}\\s)?|s?\\s)${pause}(?:${of('scripts')})|,?\\s(?:[${letter}]{3,10},?\\s){0,2}?${pause}(?:(?:${of('and')})\\s)?${pause}(?:${of('writes')}))${pause}(?![${letter}]|\\s(?:${of('articles')})\\s${pause}(?:${of('source')}))`,
    ),
);
/** "a film by", "ce film de", "un filme de": prepositions that make the next name the film's maker. */
const madeBy = withPhrases(
  (of) =>
    new RegExp(
      `(?:${of('worksBy')})\\s${pause}(?:(?!(?:${of('is')})\\s[${letter}]{3})[${letter}’'-]{1,12}\\s){0,3}?${pause}(?:d[’']|(?:${of('by')})\\s(?:[${letter}]{2,14},?\\s)?[“"‘']?)$|(?:^|\\s)(?:${of('madeBy')})\\s$`,
    ),
);

/** Between a title and its maker, and between a maker and the title. */
const afterTitle = withPhrases(
  (of) => new RegExp(`[”“"’'»]?[\\s,]{1,2}(?:\\(|d[’']|(?:(?:i|wa)s made )?(?:${of('by')})\\s)$`),
);
const beforeTitle = /^(?:[’']s?|s)\s[“"‘'„«]?\s?/;
/** Between such a title and the name. */
const verbBefore = inRanges(/[”“"’'»]?(?:,|\s(\p{Ll}{3,12}))\s$/u);
/** "With Low Tide, Ann Rook returns …": before the title. */
const withTitle = withPhrases(
  (of) => new RegExp(`(?:^|[.!?]\\s)(?:${of('with')}|${of('in')})\\s["“‘'„«]?$`, 'i'),
);

/** Behind the word for a director: "the director of ◊ is", where the sign stands for the title. */
const isDirected = withPhrases(
  (of) =>
    new RegExp(
      `(?:${of('directors')})\\s(?:${of('by')})\\s${pause}(?:(?:${of('articles')})\\s)?${pause}[“"„«]?◊[”"“»]?\\s(?:${of('is')})\\s$`,
    ),
);

const byBefore = withPhrases((of) => new RegExp(`\\s(?:${of('by')})\\s$`));

/** "the novel by Edith Marsh", "Edith Marsh’s novel": who made what the film was made from. */
function isOfSource(before: string, after: string): boolean {
  return (
    (byBefore().test(before) && sourceNote().test(before.slice(-40).split(/[,;]/).at(-1) ?? '')) ||
    // A novel is a romance in Portuguese only.
    (/^[’']s\s/.test(after) && sourceNote().test(after.slice(0, 25).replace(/romance|adaptation of/, '')))
  );
}

/** Whether a name is set apart by itself. */
function isMarked({ marks }: Line, name: NameSpan): boolean {
  return marks.some(({ start, end }) => start === name.start && end <= name.end + 1);
}

/** Whether the name stands beside the title as its maker: "Salt Road (Ana Weir, 1974)", "With Low Tide, Ann Rook returns". */
function isBesideTitle(
  { line: { text }, name, listHere, wordsBefore, wordsAfter, isSetApart }: NamedPlace,
  title: string,
): boolean {
  if (title === '') return false;
  const isAlone = listHere.length === 1;
  const opens = text.charAt(name.start - 1) === '(';
  // "Salt Road (Ana Weir, 1974)", "Salt Road by Ana Weir", against "Salt Road (Ann Lee, Bo Rand)".
  const lead = text
    .slice(0, name.start)
    .replace(afterTitle(), '')
    .replace(/\s\([^()]{4,40}\)$/, '');
  const isBy = opens ? isAlone : listHere.length < 4 && /\s(?:[a-z]{1,3}\s|d[’'])$/.test(wordsBefore);
  if (isBy && lead.endsWith(title)) return true;
  if (!isSetApart && text.slice(name.end).replace(beforeTitle, '').startsWith(title)) return true;
  // "With Low Tide, Ann Rook …"; "In „Ebbe“ erzählt Anna Stein …".
  const verb = verbBefore.exec(wordsBefore);
  const beforeComma = text.slice(0, name.start - (verb?.[0].length ?? 0));
  return (
    isAlone &&
    beforeComma.endsWith(title) &&
    withTitle().test(beforeComma.slice(0, -title.length)) &&
    !isOfActing(`${verb?.[1] ?? ''} ${wordsAfter.split(' ', 4).join(' ')}`)
  );
}

/** Claims for who made the film, or what it was made from, by the words around a name. */
export function claimMakers(place: NamedPlace, { title }: Sentences, claims: RoleClaims): void {
  const { line, clarity, allNames, name, wordsBefore, wordsAfter, textAfter, isSetApart } = place;
  const { text } = line;
  // "Ann Rook and Bo Lee’s film".
  const claimAll = (weight: number, role: Role = 'directors'): void => {
    let first = place.at;
    for (; first > 0; first -= 1) {
      const gap = text.slice(allNames[first - 1]?.end, allNames[first]?.start);
      // " i " is "and" in Polish, and "in" in the North.
      if (gap === ' i ' || !pairing().test(gap)) break;
    }
    for (const maker of allNames.slice(first, place.at + place.listHere.length))
      claim(claims[role], maker, line, clarity * weight);
  };
  const isMade = makesFilm().test(wordsAfter) && oneAtHand().test(wordsBefore);
  if (!isSetApart && writes().test(wordsAfter)) claimAll(1, 'writers');
  if (isOfSource(wordsBefore, wordsAfter)) claim(claims.others, name, line, 9);
  else if (isBesideTitle(place, title)) claimAll(0.7);
  // German works have capitals, English ones only in titles: "BBC One’s Latest Thriller".
  else if (
    !isSetApart &&
    (isMade || hasMade().test(textAfter.startsWith('s') ? wordsAfter : textAfter) || makes().test(textAfter))
  )
    claimAll(0.6);
  else if (
    isDirected().test(
      place.lowText.slice(Math.max(0, name.start - 2 * reach), name.start).replace(lower(title), '◊'),
    )
  )
    claimAll(0.8);
  // "A film by *Ann Rook*"; "the film version of *Salt Road*" is of none.
  else if (
    (!isSetApart || (isMarked(line, name) && !wordsBefore.endsWith(' of '))) &&
    madeBy().test(wordsBefore) &&
    !comparing().test(wordsBefore)
  )
    for (const person of place.listHere.slice(0, 3)) claim(claims.directors, person, line, clarity * 0.8);
  else if (
    !isSetApart &&
    !comparing().test(wordsBefore) &&
    /(?:^|[.!?:]\s?|, )$/.test(wordsBefore) &&
    isOfMaking(wordsAfter)
  )
    claim(claims.directors, name, line, clarity * 0.5);
}
