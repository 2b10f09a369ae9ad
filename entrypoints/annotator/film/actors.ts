import { isOfActing } from '../recognition/lexicon';
import { claim } from './claims';
import { capital, inRanges, letter, pause } from './letters';
import { type NamedPlace, namesOtherWork, type Sentences } from './named-place';
import type { NameSpan } from './names';
import { withPhrases } from './phrases';
import type { RoleClaims } from './prose-people';
import { comparing, reach } from './roles';

/** After the name of somebody who plays: "Mila Brandt as his sister", "Weisz’s character". */
const playsRole = withPhrases(
  (of) =>
    new RegExp(
      `^(?:\\s(?:${of('asRole')})\\s${pause}(?:(?:${of('articles')}|\\S+[,.])(?:\\s|$)|[${capital}])|[’']s\\s(?:\\S+\\s)?(?:character|turn)\\b)`,
    ),
);
/** Before a name that somebody else plays, and after it. */
const characterBefore = withPhrases(
  (of) =>
    new RegExp(
      `(?:^|[\\s(“"])(?:${of('asRole')}|${of('plays')})\\s${pause}(?:(?:${of('articles')})\\s(?:[${letter}]{2,10}\\s){0,2})?$`,
    ),
);
const characterAfter = withPhrases(
  (of) =>
    new RegExp(
      `^\\s\\((?:[^a-z\\d“"‘]|an?\\s[a-z]+\\s[A-Z])|^,?\\s(?:[${letter}]{1,12}\\s){0,2}?${pause}(?:${of('playedBy')})\\s`,
    ),
);
/** Between an actor and a name that is theirs for the film: "George Park is Matt Rook". */
const isCharacter = withPhrases((of) => new RegExp(`^\\s(?:${of('is')})\\s(?:[A-Z][a-z]{1,2}\\.\\s)?$`));
/** Between those in a picture and the film: "Ann Rook and Bo Rand in ‘Low Tide’". */
const seenIn = withPhrases((of) => new RegExp(`^\\s(?:${of('in')})\\s["“‘'„«»”]?`));
/** "film di Dino Risi con A, B": two names or more after it. */
const withBefore = withPhrases((of) => new RegExp(`\\s(?:${of('with')})\\s$`));
/** After the name of who made something else of the film. */
const otherWork = withPhrases(
  (of) => new RegExp(`^[’']?s?\\s(?:\\S{1,14}\\s)?${pause}(?:${of('otherWorks')})(?![${letter}])`),
);
const afterActor = inRanges(/^(?:[)\],;]|\s\p{Ll})/u);
const beforeBracket = inRanges(/[\p{L}’'"”,]\s?$/u);

const leadInBrackets = inRanges(/[([](?:[\p{Ll}’'-]{1,15}[\s’']){0,3}$/u);

/** The sentence around a name. */
function sentenceAround(text: string, { start, end }: NameSpan): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120);
  const opens = Math.max(...['. ', '! ', '? ', '; '].map((stop) => before.lastIndexOf(stop)));
  return `${before.slice(opens + 1)}  ${after.split(/[.!?;]\s/, 1)[0] ?? ''}`;
}

/** Whether brackets hold an actor: "Theodore (Joaquin Phoenix)", not "The Thing (John Carpenter)" nor an aside. */
function isInBrackets({ line, name }: NamedPlace, titleKey: string): boolean {
  // "(a sympathetic Jim Broadbent)" as well.
  const lead = leadInBrackets.exec(line.text.slice(Math.max(0, name.start - reach), name.start))?.[0];
  const open = name.start - (lead?.length ?? 0);
  return (
    lead !== undefined &&
    afterActor.test(line.text.slice(name.end, name.end + 2)) &&
    beforeBracket.test(line.text.slice(Math.max(0, open - 2), open)) &&
    !namesOtherWork(line, open, titleKey)
  );
}

/** Claims for who plays in the film, by the words around a name; whom somebody else plays, and makers of other things, are none. */
export function claimActors(
  place: NamedPlace,
  { title, titleKey, rolesInBrackets }: Sentences,
  claims: RoleClaims,
): void {
  const { line, name, listHere, wordsBefore, textAfter } = place;
  const { text } = line;
  const inBrackets = isInBrackets(place, titleKey);
  if (
    otherWork().test(place.wordsAfter) ||
    characterBefore().test(wordsBefore) ||
    (rolesInBrackets ? inBrackets : characterAfter().test(textAfter))
  )
    claim(claims.others, name, line, 1);
  else if (
    inBrackets ||
    isCharacter().test(text.slice(name.end, place.allNames[place.at + 1]?.start)) ||
    (name.start === 0 &&
      title !== '' &&
      text
        .slice(listHere.at(-1)?.end)
        .replace(seenIn(), title)
        .startsWith(title + title)) ||
    (rolesInBrackets && /^\s\([^a-z\d“"‘]/.test(textAfter)) ||
    (listHere.length > 1 && withBefore().test(wordsBefore)) ||
    (!place.isSetApart &&
      !comparing().test(wordsBefore) &&
      (playsRole().test(textAfter) || isOfActing(sentenceAround(place.lowText, name))))
  )
    for (const person of listHere) if (!person.isShort) claim(claims.cast, person, line, place.clarity);
}
