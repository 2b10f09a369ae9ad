import { type Claims, claim } from './claims';
import { foldWords } from './labels';
import { capital, inRanges, isCapitalised, isLetter, letter, lower, pause } from './letters';
import type { Line } from './lines';
import { listFrom, withShort } from './name-lists';
import { findNames, type NameSpan } from './names';
import { pairing, sourceNote } from './people';
import { withPhrases } from './phrases';
import { comparing, reach, type Role, roleBefore } from './roles';
import { isOfActing, isOfMaking } from '../recognition/lexicon';

/** What is set apart at more length is an emphasis and no title. */
const maxTitle = 100;

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

/** After the name of somebody who plays: "Mila Brandt as his sister", "Weisz’s character". */
const playsRole = withPhrases(
  (of) =>
    new RegExp(
      `^(?:\\s(?:${of('asRole')})\\s${pause}(?:(?:${of('articles')}|\\S+[,.])(?:\\s|$)|[${capital}])|[’']s\\s(?:\\S+\\s)?(?:character|turn)\\b)`,
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
/** Where the part of a sentence begins that says who did something. */
const clauseStart = withPhrases((of) => new RegExp(`[;)]\\s|\\s(?:${of('and')})\\s`));

/** What the sentences of one review have in common. */
export interface Sentences {
  /** The film's title if known. */
  title: string;
  /** The text of all. */
  article: string;
  /** Whether brackets hold roles, and the actors stand before them. */
  rolesInBrackets: boolean;
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

/** Whether a name is set apart by itself. */
function isMarked({ marks }: Line, name: NameSpan): boolean {
  return marks.some(({ start, end }) => start === name.start && end <= name.end + 1);
}

/** Between another film and the word for its director: "“The Fog” (1980), by director". */
const otherBefore = /^[^(]{0,3}(?:\(\d{4}\),?\s[^\s.]{0,3}\s?)?$/;

/** Whether a work that is not this film stands just before these words: "Avatar director …", "The Fog (…)". */
function namesOtherWork(line: Line, at: number, title: string): boolean {
  return line.marks.some(
    (mark) =>
      (mark.kind === 'italic' || mark.kind === 'quoted') &&
      mark.end <= at &&
      otherBefore.test(line.text.slice(mark.end, at)) &&
      foldWords(line.text.slice(mark.start, mark.end)) !== title,
  );
}

const afterActor = inRanges(/^(?:[)\],;]|\s\p{Ll})/u);
const beforeBracket = inRanges(/[\p{L}’'"”,]\s?$/u);

const leadInBrackets = inRanges(/[([](?:[\p{Ll}’'-]{1,15}[\s’']){0,3}$/u);

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
function nominative(name: NameSpan, line: Line, { article, title }: Sentences): NameSpan {
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

/** The sentence around a name. */
function sentenceAround(text: string, { start, end }: NameSpan): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120);
  const opens = Math.max(...['. ', '! ', '? ', '; '].map((stop) => before.lastIndexOf(stop)));
  return `${before.slice(opens + 1)}  ${after.split(/[.!?;]\s/, 1)[0] ?? ''}`;
}

/** Whether brackets hold an actor: "Theodore (Joaquin Phoenix)", not "The Thing (John Carpenter)" nor an aside. */
function isInBrackets(line: Line, name: NameSpan, title: string): boolean {
  // "(a sympathetic Jim Broadbent)" as well.
  const lead = leadInBrackets.exec(line.text.slice(Math.max(0, name.start - reach), name.start))?.[0];
  const open = name.start - (lead?.length ?? 0);
  return (
    lead !== undefined &&
    afterActor.test(line.text.slice(name.end, name.end + 2)) &&
    beforeBracket.test(line.text.slice(Math.max(0, open - 2), open)) &&
    !namesOtherWork(line, open, title)
  );
}

/** Claims for the people whom a line names: what each did for the film, by the words around the name. */
export function readPeople(
  line: Line,
  index: number,
  sentences: Sentences,
  claims: Record<Role | 'others', Claims>,
): void {
  const { text } = line;
  const { title, rolesInBrackets } = sentences;
  const low = lower(text);
  const key = foldWords(title);
  // "Zack Snyders Watchmen".
  const apart = title === '' ? text : text.replaceAll(`s ${title}`, lower);
  const full = findNames(apart)
    .filter(({ name }) => !key.startsWith(foldWords(name)))
    .map((name) => nominative(name, line, sentences));
  const names = withShort(full, text);
  const base = index < 4 ? 1.5 : 1;
  names.forEach((name, at) => {
    const before = low.slice(Math.max(0, name.start - reach), name.start);
    const after = low.slice(name.end, name.end + reach);
    const follows = text.slice(name.end, name.end + reach);
    const marked = isInMark(line, name.start);
    const role = marked ? undefined : roleBefore(text, name);
    if (role) {
      const foreign = namesOtherWork(line, role.start, key);
      const isOne = role.roles.size === 1;
      const isByline = role.start === 0 && text.length - name.end < 3;
      const clause =
        low
          .slice(Math.max(0, role.start - reach), role.start)
          .split(clauseStart())
          .at(-1) ?? '';
      if (role.roles.size === 0) claim(claims.others, name, line, 1);
      for (const field of role.roles) {
        if (field === 'writers' && isOne && (isByline || sourceNote().test(clause))) continue;
        const weight = field === 'directors' && foreign && isOne ? -1 : base;
        for (const person of listFrom(names, at, text, field === 'cast' ? 12 : 4))
          if (field !== 'cast' || !person.isShort) claim(claims[field], person, line, weight);
      }
      return;
    }
    const list = listFrom(names, at, text, 12);
    const opens = text.charAt(name.start - 1) === '(';
    // "Salt Road (Ana Weir, 1974)", "Salt Road by Ana Weir", against "Salt Road (Ann Lee, Bo Rand)".
    const lead = text
      .slice(0, name.start)
      .replace(afterTitle(), '')
      .replace(/\s\([^()]{4,40}\)$/, '');
    const isTitled =
      title !== '' && (opens || /\s(?:[a-z]{1,3}\s|d[’'])$/.test(before)) && lead.endsWith(title);
    const isAbout = title !== '' && text.slice(name.end).replace(beforeTitle, '').startsWith(title);
    // "With Low Tide, Ann Rook …"; "In „Ebbe“ erzählt Anna Stein …".
    const verb = verbBefore.exec(before);
    const beforeComma = text.slice(0, name.start - (verb?.[0].length ?? 0));
    const isWith =
      title !== '' &&
      list.length === 1 &&
      beforeComma.endsWith(title) &&
      withTitle().test(beforeComma.slice(0, -title.length)) &&
      !isOfActing(`${verb?.[1] ?? ''} ${after.split(' ', 4).join(' ')}`);
    // "Ann Rook and Bo Lee’s film".
    const claimMakers = (weight: number, role: Role = 'directors'): void => {
      let first = at;
      for (; first > 0; first -= 1) {
        const gap = text.slice(names[first - 1]?.end, names[first]?.start);
        // " i " is "and" in Polish, and "in" in the North.
        if (gap === ' i ' || !pairing().test(gap)) break;
      }
      for (const maker of names.slice(first, at + 1)) claim(claims[role], maker, line, base * weight);
    };
    const isMade = makesFilm().test(after) && oneAtHand().test(before);
    if (!marked && writes().test(after)) claimMakers(1, 'writers');
    if (isOfSource(before, after)) claim(claims.others, name, line, 9);
    else if ((isTitled && list.length === 1) || isWith || (isAbout && !marked)) claimMakers(0.7);
    // German works have capitals, English ones only in titles: "BBC One’s Latest Thriller".
    else if (
      !marked &&
      (isMade || hasMade().test(follows.startsWith('s') ? after : follows) || makes().test(follows))
    )
      claimMakers(0.6);
    else if (
      isDirected().test(low.slice(Math.max(0, name.start - 2 * reach), name.start).replace(lower(title), '◊'))
    )
      claimMakers(0.8);
    // "A film by *Ann Rook*"; "the film version of *Salt Road*" is of none.
    else if (
      (!marked || (isMarked(line, name) && !before.endsWith(' of '))) &&
      madeBy().test(before) &&
      !comparing().test(before)
    )
      for (const person of list.slice(0, 3)) claim(claims.directors, person, line, base * 0.8);
    else if (!marked && !comparing().test(before) && /(?:^|[.!?:]\s?|, )$/.test(before) && isOfMaking(after))
      claim(claims.directors, name, line, base * 0.5);
    const inBrackets = isInBrackets(line, name, key);
    if (
      otherWork().test(after) ||
      characterBefore().test(before) ||
      (rolesInBrackets ? inBrackets : characterAfter().test(follows))
    )
      claim(claims.others, name, line, 1);
    else if (
      inBrackets ||
      isCharacter().test(text.slice(name.end, names[at + 1]?.start)) ||
      (name.start === 0 &&
        title !== '' &&
        text
          .slice(list.at(-1)?.end)
          .replace(seenIn(), title)
          .startsWith(title + title)) ||
      (rolesInBrackets && /^\s\([^a-z\d“"‘]/.test(follows)) ||
      (list.length > 1 && withBefore().test(before)) ||
      (!marked &&
        !comparing().test(before) &&
        (playsRole().test(follows) || isOfActing(sentenceAround(low, name))))
    )
      for (const person of list) if (!person.isShort) claim(claims.cast, person, line, base);
  });
}
