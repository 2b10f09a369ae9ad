import type { Fact } from '@/storage/records/fact';
import type { Person } from '@/storage/records/film';
import { filmYear } from './headline';
import { foldWords, matchLabel } from './labels';
import { capital, inRanges, letter, lower, pause } from './letters';
import { factAt, type Line } from './lines';
import { findNames, type NameSpan } from './names';
import { company, type NamedPerson, sourceNote, splitPeople } from './people';
import { findLengths, isPartOfFilm } from './running-time';
import type { Parts } from '../parts';
import { countWords, listWords, wordsOf } from '../recognition/vocabulary';

/** What running text says of the film; weaker than credits, so used only for what they leave out. */
export interface ProseFacts {
  directors: Fact<Person, Range>[];
  writers: Fact<Person, Range>[];
  cast: Fact<Person, Range>[];
  year: Fact<number, Range>[];
  runningTime: Fact<number, Range>[];
}

type Role = 'directors' | 'writers' | 'cast';

const maxLines = 400;
const maxCast = 40;
const reach = 70;
/** What is set apart at more length is an emphasis and no title. */
const maxTitle = 100;

/** What may stand between a role and the name that has it: "played by the stunning …", "the film’s director, …". */
const betweenRole =
  /^(?:[\s“"‘'(]|[,;:]\s|\s(?:Dame|Sir)\s|(?:\s[a-z\u00df-\u024f][^\s.;:,()]{0,15}){1,3},?\s[“"‘']?|\s[^\s.;:,()]{2,12}\s[^\s.;:,()]{2,12}\s[^\s.;:,()]{2,12},\s)$/;
const comparing =
  /(?:^|\s)(?:like|such as|than|unlike|besides?|fans? of|other|previous|wie|comme|como|come(?!\sfrom)|tels? que)\s(?:[^\s.]{1,12}\s)?$/;
/** "Spike Jonze’s fine remake", "a Wes Anderson film", "Joon-ho’s direction", "Ann Rook, who wrote and directed". */
const work =
  'films?|movies?|remake|picture|tale|debut|masterpiece|epic|thriller|drama|comedy|biopic|documentary|adaptation|direction|directorial|version|vision|sequel|romance|western|horror|satire|fable|saga|feature|project|cinema|pel[ií]cula|filme|opus|werk|debüt';
const makes = new RegExp(
  `^(?:[’']s?\\s(?:[${letter}\\d-]{1,15}\\s){0,3}?${pause}(?:${work})(?![${letter}])|-directed|,?\\s(?:who\\s)?(?:also\\s)?(?:(?:wrote|writes),? (?:and )?|co-)?direct(?:s|ed)\\b|\\s(?:[${letter}]{3,10} (?:y|e|et|und) )?(?:dirige|réalise|signe|inszeniert?|dirigiu|dirigió|realizou|realizó|regisseerde|wyreżyserował|natočil|снял)(?![${letter}])|,?\\s(?:the|its|il|le|der|el|o)\\s(?:director|regista|réalisateur|regisseur|diretor)\\b(?!\\s[${capital}]))`,
);
/** "a Wes Anderson film": only after words that speak of the one at hand, since "the 1967 Paul Newman film" is another. */
const makesFilm = new RegExp(`^\\s(?:${work})(?![${letter}])`);
const oneAtHand = /(?:^|\s)(?:an?|this|first|second|third|new|latest|another|every)\s$/;
/** "Nick Hornby’s screenplay", "Don Bluth, who wrote and directed", "Miguel Gomes escreveu e realizou". */
const writes =
  /^(?:[’']s\s(?:\S{1,12}\s)?(?:screenplay|script|scenario|drehbuch)|,?\s(?:who\s)?(?:also\s)?(?:wrote\b(?! the (?:book|novel))|writes and|(?:escribe|escribió|escreveu|écrit|scrive|schrieb) (?:y|e|et|und) )|\s(?:adapts|[a-z]+,? (?:and|y|e|et|und) writes)\b)/;
/** "a film by", "ce film de", "un filme de": prepositions that make the next name the film's maker. */
const madeBy = new RegExp(
  `(?:films?|movie|d[eé]but|opus|filme|pel[ií]cula|cinta|long[ -]métrage|thriller|west(?:er)?n|biopic|documenta\\S+|dram[ae]|dramma|com[eé]d(?:y|i[ea])|commedia|komödie|direction|direção|dirección|réalisation|regia|directed|werk|debüt|erstling|obra|œuvre|opera|capolavoro|(?:mast|meist)er\\S+|romance)\\s${pause}(?:[${letter}’'-]{1,12}\\s){0,3}?${pause}(?:by|from|de|du|di|do|da|von|van|des|por|par|of)\\s(?:[${letter}]{2,14},?\\s)?[“"‘']?$`,
);

/** Words of acting; a name in their sentence is an actor's unless it is somebody else's. */
const acting = listWords({
  acting:
    'performance*|acting|actor*|actress|plays|played|playing|portray*|role|roles|cast|star|stars|starring|voice|chemistry|shines|steals|delivers|gives|does|did|schauspiel*|darsteller*|spiel*|gespielt|rolle*|acteur*|actrice*|joue*|joué*|incarn*|interpr*|rôle*|actriz|reparto|papel|personagem de|atua*|ator*|atri*|elenco|vive*|vivid*|brilhar|attor*|attrice|ruolo|recita*|speelt|rol|gra|rola|campe|actua*|verkörper*|dargestellt|panni|pele|protagoniz*|da vida|acts|act|cameo|great|solid|superb|terrific|magnificent|wonderful|excellent*|brilliant*|convincing|fantasti*|charismatic|impression*|formidable*|parfait*|großartig*|überragend*|überzeug*|magistral*|ótim*|estupend*|genial*|straordinari*|perfett*|incredibil*|uitstekend*|geweldig*|overtuig*|speel*|spelar*|hace de|compone',
});
const isActing = (sentence: string) => countWords(acting, wordsOf(sentence)).size > 0;
/** After the name of somebody who plays: "Mila Brandt as his sister", "Weisz’s character". */
const playsRole = inRanges(
  /^(?:\s(?:as|als|como|come)\s(?:(?:a|an|the|his|her|der|die|das|el|la|un|una|uma|une|il|lo|le|o|\S+,|\S+\.)(?:\s|$)|\p{Lu})|[’']s\s(?:\S+\s)?(?:character|turn)\b)/u,
);
/** Between a title and its maker, and between a maker and the title. */
const afterTitle = /[”"’'»]?[\s,]{1,2}(?:\(|(?:by|von|van|d[eaio])\s)$/;
const beforeTitle = /^[’']s?\s[“"‘'„«]?\s?/;

/** "the novel by Edith Marsh", "Edith Marsh’s novel": who made what the film was made from. */
function isOfSource(before: string, after: string): boolean {
  return (
    (/\s(?:by|von|van|d[eaio]|of)\s$/.test(before) && sourceNote.test(before.slice(-40))) ||
    (/^[’']s\s/.test(after) && sourceNote.test(after.slice(0, 25)))
  );
}

/** Before a name that somebody else plays, and after it. */
const characterBefore =
  /(?:^|[\s(“"])(?:as|plays|playing|portrays|role of|(?:portrayal|character|personnage) (?:of|de)|named|called|als|como|comme)\s(?:(?:the|a|an|der|die|la|le)\s(?:[a-z]{2,10}\s){0,2})?$/;
const characterAfter =
  /^\s\((?:[^a-z\d“"‘]|an?\s[a-z]+\s[A-Z])|^,?\s(?:is\s)?(?:[a-z]{1,12}\s)?(?:played|portrayed|voiced)\sby\b/;
/** "film di Dino Risi con A, B": two names or more after it. */
const withBefore = /\s(?:con|mit|avec|with|com|met|med)\s$/;
/** After the name of who made something else of the film. */
const otherWork =
  /^[’']s?\s(?:\S{1,14}\s)?(?:score|music|songs?|cinematography|camera|photography|editing|screenplay|script|novel|book|direction)/;
const joint = /^(?:,\s(?:and\s|e\s|y\s|et\s|und\s|en\s)?|\s(?:and|to|te|[&eyi]|et|und|en)\s)$/u;

function isInMark(line: Line, at: number): boolean {
  return line.marks.some(
    ({ kind, start, end }) =>
      (kind === 'italic' || kind === 'quoted') && end - start < maxTitle && start <= at && at <= end + 1,
  );
}

/** Whether a work that is not this film stands just before these words: "Avatar director …", "The Fog (…)". */
function namesOtherWork(line: Line, at: number, title: string): boolean {
  return line.marks.some(
    (mark) =>
      (mark.kind === 'italic' || mark.kind === 'quoted') &&
      mark.end <= at &&
      at - mark.end <= 3 &&
      foldWords(line.text.slice(mark.start, mark.end)) !== title,
  );
}

interface Claim {
  name: NameSpan;
  line: Line;
  weight: number;
}

/** What each name is said to be, by its folded words. */
type Claims = Map<string, Claim>;

function claim(claims: Claims, name: NameSpan, line: Line, weight: number): void {
  const key = foldWords(name.name);
  const known = claims.get(key);
  if (known) known.weight += weight;
  else claims.set(key, { name, line, weight });
}

function personAt({ name: { name, start, end }, line }: Claim): Fact<Person, Range> {
  return factAt({ name }, 'prose', line, start, end);
}

/** The names that a list goes on with: "X, Y and Z". */
function listFrom(names: readonly NameSpan[], index: number, text: string, limit: number): NameSpan[] {
  const list: NameSpan[] = [];
  for (let at = index; at < names.length && list.length < limit; at += 1) {
    const name = names[at];
    const before = list.at(-1);
    if (!name || (before && !joint.test(text.slice(before.end, name.start)))) break;
    list.push(name);
  }
  return list;
}

const longWord = inRanges(/(?<!\p{L})\p{L}{3,}/gu);
const afterActor = inRanges(/^(?:[),;]|\s\p{Ll})/u);
const beforeBracket = inRanges(/[\p{L}’'"”,]\s?$/u);

/** The label before a name that says what the person did: "directed by", "réalisateur", "starring". */
function roleBefore(text: string, name: NameSpan): { roles: readonly Role[]; start: number } | undefined {
  const from = Math.max(0, name.start - reach);
  for (const word of text.slice(from, name.start).matchAll(longWord)) {
    const start = from + word.index;
    const match = matchLabel(text, start);
    if (!match || match.end > name.start) continue;
    const gap = text.slice(match.end, name.start);
    // Words as short as "with" or "de" say nothing outside of a block of credits.
    if ((match.label.weak && match.end - start < 5) || !betweenRole.test(gap) || comparing.test(lower(gap)))
      continue;
    const roles = match.label.fields.filter(
      (field) => field === 'directors' || field === 'writers' || field === 'cast',
    );
    if (roles.length > 0 || match.label.fields.some((field) => /^(?:comp|cine|edit|prod)/.test(field)))
      return { roles, start };
  }
  return undefined;
}

const leadInBrackets = inRanges(/\((?:[\p{Ll}’'-]{1,15}[\s’']){0,3}$/u);

/** "Helena Zengel (Bernadette)": a full name, and in brackets what is none; and the other way round. */
const pair = inRanges(
  /(?<!\p{L})(\p{Lu}[\p{L}’'.-]{1,20}(?:\s\p{Lu}[\p{L}’'.-]{1,20}){0,3})\s\((\p{Lu}[^()\d“"]{1,40})\)/gu,
);
const addressed = /^(?:dr|mrs?|frau|herr|pater|father|mutter|madame|sir|captain|don)\b/i;

/** Whether the brackets of this text hold roles, and the actors stand before them. */
function holdsRoles(text: string): boolean {
  let weight = 0;
  for (const { 1: before = '', 2: inner = '' } of text.matchAll(pair)) {
    const isFull = before.includes(' ');
    if (inner.includes(' ') && !addressed.test(inner)) weight -= isFull ? 0 : 1;
    else if (isFull) weight += 1;
  }
  return weight > 0;
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

function readPeople(
  line: Line,
  index: number,
  title: string,
  rolesInBrackets: boolean,
  claims: Record<Role | 'others', Claims>,
): void {
  const { text } = line;
  const low = lower(text);
  const key = foldWords(title);
  const names = findNames(text).filter(({ name }) => foldWords(name) !== key);
  const base = index < 4 ? 1.5 : 1;
  names.forEach((name, at) => {
    const before = low.slice(Math.max(0, name.start - reach), name.start);
    const after = low.slice(name.end, name.end + reach);
    const marked = isInMark(line, name.start);
    const role = marked ? undefined : roleBefore(text, name);
    if (role) {
      const foreign = namesOtherWork(line, role.start, key);
      if (role.roles.length === 0) claim(claims.others, name, line, 1);
      for (const field of role.roles) {
        if (field === 'writers' && (role.start === 0 || sourceNote.test(before))) continue;
        const weight = field === 'directors' && foreign && role.roles.length === 1 ? -1 : base;
        for (const person of listFrom(names, at, text, field === 'cast' ? 12 : 3))
          claim(claims[field], person, line, weight);
      }
      return;
    }
    const list = listFrom(names, at, text, 12);
    const opens = text.charAt(name.start - 1) === '(';
    // "Salt Road (Ana Weir, 1974)", "Salt Road by Ana Weir", against "Salt Road (Ann Lee, Bo Rand)".
    const lead = text.slice(0, name.start).replace(afterTitle, '');
    const isTitled = title !== '' && (opens || /\s[a-z]{1,3}\s$/.test(before)) && lead.endsWith(title);
    const isAbout = title !== '' && text.slice(name.end).replace(beforeTitle, '').startsWith(title);
    const isMade = makesFilm.test(after) && oneAtHand.test(before);
    if (!marked && writes.test(after)) claim(claims.writers, name, line, base);
    if (isOfSource(before, after)) claim(claims.others, name, line, 9);
    else if ((isTitled && list.length === 1) || (isAbout && !marked))
      claim(claims.directors, name, line, base * 0.7);
    else if (!marked && (isMade || makes.test(text.slice(name.end, name.end + reach))))
      claim(claims.directors, name, line, base * 0.6);
    else if (!marked && madeBy.test(before) && !comparing.test(before))
      claim(claims.directors, name, line, base * 0.8);
    const inBrackets = isInBrackets(line, name, key);
    const follows = text.slice(name.end, name.end + reach);
    if (
      otherWork.test(after) ||
      characterBefore.test(before) ||
      (rolesInBrackets ? inBrackets : characterAfter.test(follows))
    )
      claim(claims.others, name, line, 1);
    else if (
      inBrackets ||
      (rolesInBrackets && /^\s\([^a-z\d“"‘]/.test(follows)) ||
      (list.length > 1 && withBefore.test(before)) ||
      (!marked && !comparing.test(before) && (playsRole.test(follows) || isActing(sentenceAround(low, name))))
    )
      for (const person of list) claim(claims.cast, person, line, base);
  });
}

const filmAtHand =
  '^,?\\s(?:this|the|ce|le|este|el|o|il|questo|ist der)\\s(?:film|movie|picture|pel[ií]cula|pellicola)';
const lengthAfter = new RegExp(
  `^[-\\s](?:[a-z]{1,12}\\s)?(?:run(?:ning)?[-\\s]?time|film|movie|feature|long\\b)|${filmAtHand}`,
);
const lengthBefore =
  /(?:run(?:ning)?[-\s]?time|length|duração|duración|durata|durée|laufzeit|spieldauer)\b[^.]{0,25}$|\b(?:(?:clock|weigh)\S* in at|run(?:s|ning)|last(?:s|ing)|dura|dure|dauert|läuft|duurt|trwa|(?:film|movie)(?:’s| is)|an? [a-z]+)\s(?:[^\s.]{1,9}\s){0,2}$/;
/** Hours with minutes are a film's length even without such words: "Just 1 hr 45 mins and no songs", "the whole 2 hours 45 mins". */
const preciseBefore = /\b(?:just|only|whole|entire|full|is|of|at|for)\s$/;
function readLength(line: Line): Fact<number, Range> | undefined {
  const text = lower(line.text);
  for (let from = 0; from < text.length; from += 500) {
    for (const length of findLengths(text.slice(from, from + 600), false)) {
      const start = from + length.start;
      const end = from + length.end;
      const before = text.slice(Math.max(0, start - reach), start);
      const after = text.slice(end, end + reach);
      if (length.minutes < 40 || isPartOfFilm(text, start, end)) continue;
      const precise = /\d\D+\d/.test(text.slice(start, end)) && preciseBefore.test(before);
      // "A 97-minute chase": whatever takes so long is the film.
      const isAdjective = length.minutes >= 70 && text.slice(start, end).includes('-');
      if (!isAdjective && !lengthAfter.test(after) && !lengthBefore.test(before) && !precise) continue;
      return factAt(length.minutes, 'prose', line, start, end);
    }
  }
  return undefined;
}

/** "Mandy was released in 2018", "estrenada en 2018", "In 2018 this film …"; the subject is the film where its title opens the sentence. */
const released =
  /\b(?:released?|premi[eè]red|came out|sortie?|estren[ao]d[ao]|lançad[ao]|uscit[ao]|erschien|veröffentlicht)\s/;
const inYear = /\s(?:in|en|em|nel|im jahre?)\s$/;
const yearOfFilm = new RegExp(filmAtHand);
/** "The 1961 film Mandy". */
const workFirst = new RegExp(`^(?:${work}|klassiker|classic) `);
/** Beside another version of the film its year tells nothing. */
const otherVersion = /remake|remade|original|version/;

/** "(Geoff Murphy, NZ, 1985)", "[Rec] (ESP, 2007, Jaume Balagueró / Paco Plaza)": a year in brackets, and who made the film of it. */
const datedBracket = /\(([^()]{2,90})\)/g;

/** Who a bracket of the headline or right after the title says made the film, as it also says the year. */
function readBracket(line: Line, isHead: boolean, title: string): NamedPerson[] {
  for (const { 1: inner = '', index } of line.text.matchAll(datedBracket)) {
    const isOurs = isHead || (title !== '' && foldWords(line.text.slice(0, index)).endsWith(title));
    if (!isOurs || !/(?<!\d)(?:18|19|20)\d\d(?!\d)/.test(inner)) continue;
    const people = splitPeople(inner).filter(({ name }) => name.includes(' ') && !company.test(name));
    if (people.length > 0 && people.length < 4)
      return people.map((person) => ({
        ...person,
        start: person.start + index + 1,
        end: person.end + index + 1,
      }));
  }
  return [];
}

/** The year right after the title, "Mandy (2018)", or said in a sentence. */
function readYear(line: Line, title: string): Fact<number, Range> | undefined {
  for (const { 0: digits, index } of line.text.matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)) {
    const year = filmYear(digits);
    const before = line.text.slice(Math.max(0, index - 160), index);
    const bracket = /\((?:[^()]{1,40},\s?)?$/.exec(before);
    const sentence = lower(before.split(/[.!?]/).at(-1) ?? '');
    const after = lower(line.text.slice(index + 4, index + reach));
    const isOurs = bracket
      ? foldWords(before.slice(0, bracket.index)).endsWith(title)
      : !otherVersion.test(sentence + after) &&
        ((inYear.test(` ${sentence}`) &&
          ((released.test(sentence) && foldWords(sentence).includes(title)) || yearOfFilm.test(after))) ||
          foldWords(after).replace(workFirst, '·').startsWith(`·${title}`));
    if (year !== undefined && isOurs) return factAt(year, 'prose', line, index, index + 4);
  }
  return undefined;
}

/**
 * Reads people, year and length from the article's sentences: "directed by X", "Wade (Ryan Reynolds)", "a 133-minute film".
 * @param title the film's title if known: it tells this film's people from those of films named in passing.
 */
export function* readProse(lines: readonly Line[], title = ''): Parts<ProseFacts> {
  const claims: Record<Role | 'others', Claims> = {
    directors: new Map(),
    writers: new Map(),
    cast: new Map(),
    others: new Map(),
  };
  const key = foldWords(title);
  const year: Fact<number, Range>[] = [];
  const runningTime: Fact<number, Range>[] = [];
  const rolesInBrackets = holdsRoles(
    lines
      .slice(0, maxLines)
      .map(({ text }) => text)
      .join('\n'),
  );
  for (const [index, line] of lines.slice(0, maxLines).entries()) {
    yield;
    if (line.aside || line.byline) continue;
    for (const person of readBracket(line, index < 3 && line.text.length < 90, key))
      claim(claims.directors, person, line, 2);
    readPeople(line, index, title, rolesInBrackets, claims);
    const length = runningTime.length === 0 ? readLength(line) : undefined;
    if (length) runningTime.push(length);
    const stated = year.length === 0 && key !== '' ? readYear(line, key) : undefined;
    if (stated) year.push(stated);
  }
  const directors = [...claims.directors.values()]
    .filter(({ name: { name }, weight }) => weight > 0.5 && !company.test(name))
    .sort((one, other) => other.weight - one.weight);
  const [best] = directors;
  // Directors of other films are named in passing: only those stand who are named in one breath with the best.
  const together = best
    ? directors.filter(
        (claim) => claim.line === best.line && Math.abs(claim.name.start - best.name.start) < 80,
      )
    : [];
  const writers = [...claims.writers.values()].slice(0, 4);
  for (const { name, weight } of [...together, ...writers, ...claims.others.values()]) {
    const folded = foldWords(name.name);
    const own = claims.others.has(folded) ? weight : 9;
    if (own >= (claims.cast.get(folded)?.weight ?? 0)) claims.cast.delete(folded);
  }
  const isActor = ([folded]: [string, Claim]) =>
    !company.test(folded) && (key === '' || (!folded.includes(key) && !key.includes(folded)));
  return {
    directors: together.sort((one, other) => one.name.start - other.name.start).map(personAt),
    writers: writers.map(personAt),
    cast: [...claims.cast]
      .filter(isActor)
      .slice(0, maxCast)
      .map(([, actor]) => personAt(actor)),
    year,
    runningTime,
  };
}
