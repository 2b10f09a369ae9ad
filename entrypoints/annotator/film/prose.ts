import type { Fact } from '@/storage/records/fact';
import type { Person } from '@/storage/records/film';
import { filmYear } from './headline';
import { foldWords } from './labels';
import { rangeIn, type Line } from './lines';
import { isName } from './people';
import { findLengths, isPartOfFilm } from './running-time';

/** What running text says of the film; weaker than credits, so used only for what they leave out. */
export interface ProseFacts {
  directors: Fact<Person, Range>[];
  writers: Fact<Person, Range>[];
  cast: Fact<Person, Range>[];
  year: Fact<number, Range>[];
  runningTime: Fact<number, Range>[];
}

interface NameSpan {
  name: string;
  start: number;
  end: number;
}

const maxLines = 400;
const maxCast = 40;
const contextLength = 60;

const particles = new Set('de la le du del della di da do dos von van der den bin al el y e'.split(' '));
/** Capitalised words that begin a sentence or say what somebody is, and no name. */
const leadWords = new Set(
  (
    'the a an and but or if when while with as like in on at by for from to of is it its he she his her they this that these those after before ' +
    'director directors actor actress actors writer writers filmmaker filmmakers screenwriter producer star stars starring featuring co-star newcomer ' +
    'veteran legend oscar oscars academy award british american french english german italian spanish indian mr mrs ms dr both even only here there ' +
    'where who what why how also still yet so then now dir directed written watching enter though although because since unlike thanks not no ' +
    'o os as um uma el los las les un une der die das ein eine il lo gli com con mit avec para por mas quando'
  ).split(' '),
);

/** Runs of two to five capitalised words, which may be people. */
function findNames(text: string): NameSpan[] {
  const names: NameSpan[] = [];
  let words: { text: string; start: number; end: number }[] = [];
  const close = () => {
    while (words.length > 0 && particles.has(words[words.length - 1]?.text ?? '')) words.pop();
    while (words.length > 0 && leadWords.has((words[0]?.text ?? '').toLowerCase())) words.shift();
    const first = words[0];
    const last = words[words.length - 1];
    if (first && last && words.length >= 2 && words.length <= 5) {
      const name = text.slice(first.start, last.end);
      if (isName(name)) names.push({ name, start: first.start, end: last.end });
    }
    words = [];
  };
  let previous = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*\.?/gu)) {
    const gap = text.slice(previous, match.index);
    if (words.length > 0 && gap !== ' ') close();
    let word = match[0];
    const isInitial = /^(?:\p{Lu}\.|Jr\.|Sr\.)$/u.test(word);
    const stop = word.endsWith('.') && !isInitial;
    if (stop) word = word.slice(0, -1);
    const owner = /[’']s?$/u.exec(word);
    const compound = /-(?:directed|helmed|led|starring)$/u.exec(word);
    const tail = owner ?? compound;
    if (tail) word = word.slice(0, tail.index);
    previous = match.index + match[0].length;
    if (/^\p{Lu}/u.test(word) || (words.length > 0 && particles.has(word))) {
      words.push({ text: word, start: match.index, end: match.index + word.length });
      if (stop || tail || /^(?:Jr|Sr)\./.test(word)) close();
    } else close();
  }
  close();
  return names;
}

const directs =
  /\b(?:(?:directed|helmed|dirigid[ao]s?|dirigé|realizad[ao]|réalisée?|dirett[ao]|inszeniert)(?:\s\p{L}{1,12}){0,4}?\s(?:by|por|par|da|von|pelo|pela|of)|director|directors|filmmakers?|diretor|diretora|directora|regista|réalisateur|réalisatrice|cinéaste|cineasta|regisseur(?:in)?|(?:directorial debut|direction|direção|dirección|réalisation|regia|filme|película|film|movie)\s(?:of|from|by|de|di|do|da|von))\s[“"‘']?$/iu;
const directsAfter =
  /^(?:[’']s?\s(?:direct(?:ion|orial)|masterful direction)|-(?:directed|helmed)|,?\s(?:who\s)?(?:also\s)?(?:wrote and |writes and )?direct(?:s|ed)\b|\s(?:dirige|réalise|inszeniert)\b|,?\s(?:the|its|il|le|der|el|o)\s(?:director|regista|réalisateur|regisseur|diretor)\b)/iu;
const writesAndDirects =
  /\b(?:written and directed by|directed and written by|writer[-/ ](?:and )?director|director[-/ ](?:and )?(?:screen)?writer|écrit et réalisé par|escrit[ao] e dirigid[ao] por|escrit[ao] y dirigid[ao] por|scritto e diretto da)\s$/iu;
const writes =
  /(?:\b(?:written|penned|scripted|co-written|screenplay|script|roteiro|guion|guión|scénario|sceneggiatura|drehbuch|écrit|scritt[ao]|escrit[ao])\s(?:is\s)?(?:by|from|de|di|da|von|por|par)|\b(?:screenwriters?|scriptwriters?|roteirista|guionista|scénariste|sceneggiatore|drehbuchautor(?:in)?))\s$/iu;
const ofSource =
  /\b(?:novel|book|play|comic|memoir|story|song|songs|music|romance|livro|libro|roman|romanzo|buch|peça)\b/iu;
const acts =
  /\b(?:starring|stars|starred|featuring|(?:played|portrayed|voiced|performed|embodied)(?:\s\p{L}{1,15}){0,2}\sby|performances?\s(?:by|from|of)|actors?|actress|actresses|cast\s(?:of|includes|including|with)|casting of|co-stars?|(?:interpretad[ao]s?|vivid[ao]s?|estrelad[ao]s?|protagonizad[ao]s?|interprétée?s?|incarnée?s?|jouée?s?)\s(?:por|par|pelo|pela)|interpretat[aoi] da|gespielt von|ator|atriz|actriz|atrice|attore|attrice|acteur|actrice|schauspieler(?:in)?|nel cast(?: troviamo)?)\s$/iu;
const actsAfter =
  /^[’']s?\s(?:\p{L}{1,12}[-\s]){0,2}(?:performances?|portrayal|acting|delivery)\b|^,?\s(?:who\s)?(?:plays|played)\b|^\s(?:\([^()]{1,30}\)\s)?(?:plays?|stars?|co-stars|portrays?|voices|steals the|shines|delivers|as (?:the\s|a\s)?\p{Lu}|is (?:\p{L}{1,12}\s)?(?:superb|excellent|brilliant|great|fantastic|terrific|perfect|wonderful)|interpreta|joue|incarne|spielt|vive|gives (?:a|us)\b|in the (?:lead|title) role)/iu;

const ofActing =
  /\b(?:cast|stars?|actors?|actress|performances?|roles?|work|ensemble|elenco|atores|reparto|actores|acteurs|interpreti|besetzung|darsteller)\b/iu;
/** Whom somebody else plays: "Grady Fuson (Ken Medlock)", "as Ilsa Lund", "Major Singh, played by". */
const isPlayed = /^\s\(\p{Lu}|^,?\s(?:is\s)?(?:\p{L}{1,12}\s)?(?:played|portrayed|voiced)\sby\b/iu;
const comparison =
  /\b(?:directors?|filmmakers?|authors?|writers?|written|directed|films?|movies?|works?|like|such as|of|by|de|di|von)\s(?:like\s|as\s|by\s)?$/iu;
const joint = /^(?:,\s(?:and\s|e\s|y\s|et\s|und\s)?|\s(?:and|[&ey]|et|und)\s)$/u;

function isInMark(line: Line, at: number): boolean {
  return line.marks.some(
    (mark) => (mark.kind === 'italic' || mark.kind === 'quoted') && mark.start < at && at <= mark.end + 1,
  );
}

/** A work set apart just before these words is another film's: "Avatar director …", "The Fog (…)"; the film's own title is not. */
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

function personAt(claim: Claim): Fact<Person, Range> {
  const place = rangeIn(claim.line, claim.name.start, claim.name.end);
  return { value: { name: claim.name.name }, source: 'prose', ...(place && { place }) };
}

function addClaim(claims: Claim[], claim: Claim): void {
  const key = foldWords(claim.name.name);
  const known = claims.find((other) => foldWords(other.name.name) === key);
  if (known) known.weight += claim.weight;
  else claims.push(claim);
}

/** The names that a list goes on with: "X, Y and Z". */
function listFrom(names: readonly NameSpan[], index: number, text: string, limit: number): NameSpan[] {
  const list: NameSpan[] = [];
  for (let at = index; at < names.length && list.length < limit; at += 1) {
    const name = names[at];
    const before = list[list.length - 1];
    if (!name || (before && !joint.test(text.slice(before.end, name.start)))) break;
    list.push(name);
  }
  return list;
}

/** Whether brackets hold an actor: "Theodore (Joaquin Phoenix)", not "The Thing (John Carpenter)" nor an aside. */
function isInBrackets(line: Line, name: NameSpan, title: string): boolean {
  const { text } = line;
  if (text.charAt(name.start - 1) !== '(' || !/^[),;]/u.test(text.slice(name.end, name.end + 1)))
    return false;
  const open = name.start - 1;
  return (
    /[\p{L}’'"”]\s?$/u.test(text.slice(Math.max(0, open - 2), open)) && !namesOtherWork(line, open, title)
  );
}

/** The list of names that one name stands in. */
function listAround(names: readonly NameSpan[], at: number, text: string): NameSpan[] {
  let first = at;
  for (
    let before = names[first - 1], own = names[first];
    before && own;
    before = names[first - 1], own = names[first]
  ) {
    if (!joint.test(text.slice(before.end, own.start))) break;
    first -= 1;
  }
  return listFrom(names, first, text, 12);
}

/** Three names or more in a row are the cast, unless they are named for comparison. */
function listsCast(line: Line, names: readonly NameSpan[], at: number): boolean {
  const name = names[at];
  if (!name || isInMark(line, name.start) || listFrom(names, at, line.text, 3).length < 3) return false;
  const around = line.text.slice(Math.max(0, name.start - 2 * contextLength), name.end + 3 * contextLength);
  return (
    ofActing.test(around) &&
    !comparison.test(line.text.slice(Math.max(0, name.start - contextLength), name.start))
  );
}

function actsHere(line: Line, names: readonly NameSpan[], at: number, title: string): boolean {
  const name = names[at];
  if (!name) return false;
  const before = line.text.slice(Math.max(0, name.start - contextLength), name.start);
  const after = line.text.slice(name.end, name.end + contextLength);
  if (isPlayed.test(after) || /\bas\s$/iu.test(before)) return false;
  return (
    acts.test(before) ||
    actsAfter.test(after) ||
    isInBrackets(line, name, title) ||
    listsCast(line, names, at)
  );
}

function readPeople(
  line: Line,
  index: number,
  title: string,
  claims: Record<'directors' | 'writers' | 'cast', Claim[]>,
) {
  const { text } = line;
  const names = findNames(text);
  names.forEach((name, at) => {
    const before = text.slice(Math.max(0, name.start - contextLength), name.start);
    const after = text.slice(name.end, name.end + contextLength);
    const base = index < 4 ? 1.5 : 1;
    const both = writesAndDirects.test(before);
    const directing = both ? null : directs.exec(before);
    if (both || (directing && !isInMark(line, name.start)) || directsAfter.test(after)) {
      const wordAt = directing ? name.start - directing[0].length : name.start;
      const foreign = namesOtherWork(line, wordAt, title) && !both;
      for (const person of listFrom(names, at, text, 3)) {
        addClaim(claims.directors, { name: person, line, weight: foreign ? -1 : base });
        if (both) addClaim(claims.writers, { name: person, line, weight: base });
      }
    }
    const writing = both ? null : writes.exec(before);
    const opensLine = writing !== null && writing[0].length === name.start;
    if (writing && !opensLine && !line.byline && !ofSource.test(before)) {
      for (const person of listFrom(names, at, text, 4))
        addClaim(claims.writers, { name: person, line, weight: base });
    }
    if (claims.cast.length < maxCast && actsHere(line, names, at, title)) {
      for (const person of listAround(names, at, text))
        addClaim(claims.cast, { name: person, line, weight: base });
    }
  });
}

const lengthAfter =
  /^[-\s](?:\p{L}{1,12}\s)?(?:running[-\s]?time|run[-\s]?time|film|movie|feature|saga|epic|drama|comedy|thriller|documentary|picture|opus|long\b|spectacle)/iu;
const lengthBefore =
  /(?:run(?:ning)?[-\s]?time|length|duração|duración|durata|durée|laufzeit|spieldauer)\b[^.]{0,25}$|\b(?:clock(?:s|ing|ed)? in at|weigh(?:s|ing) in at|runs(?: for| to| at)?|running(?: for| to| at)?|lasts|lasting|dura|dure|dauert|läuft|film is|movie is|film’s|movie’s|lean|brisk|tight|taut|breezy|svelte|bloated)\s(?:\p{L}{1,9}\s){0,2}$/iu;
/** Hours with minutes are a film's length even without such words: "Just 1 hr 45 mins and no songs", "the whole 2 hours 45 mins". */
const preciseBefore = /\b(?:just|only|whole|entire|full|is|of|at|for)\s$/iu;
function readLength(line: Line): Fact<number, Range> | undefined {
  const { text } = line;
  for (let from = 0; from < text.length; from += 500) {
    for (const length of findLengths(text.slice(from, from + 600), false)) {
      const start = from + length.start;
      const end = from + length.end;
      const before = text.slice(Math.max(0, start - contextLength), start);
      const after = text.slice(end, end + contextLength);
      if (length.minutes < 40 || isPartOfFilm(text, start, end)) continue;
      const precise = /\d\D+\d/u.test(text.slice(start, end)) && preciseBefore.test(before);
      if (!lengthAfter.test(after) && !lengthBefore.test(before) && !precise) continue;
      const place = rangeIn(line, start, end);
      return { value: length.minutes, source: 'prose', ...(place && { place }) };
    }
  }
  return undefined;
}

/** The year right after the title, "Mandy (2018)", or the one year of a sentence that says when this film came out. */
function readYear(line: Line, title: string): Fact<number, Range> | undefined {
  if (title === '') return undefined;
  const { text } = line;
  for (const match of text.matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/gu)) {
    const year = filmYear(match[0]);
    if (year === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const sentence = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1,
    );
    const bracketed = text.charAt(match.index - 1) === '(' && foldWords(before).endsWith(title);
    const cameOut =
      /\b(?:released|came out|made|premiered|hit (?:cinemas|theaters|theatres)|sorti en|estrenada en|lançado em)\s(?:back\s)?(?:in\s|en\s|em\s)?(?:\p{Lu}\p{L}+\s)?$/u.test(
        sentence,
      ) &&
      ` ${foldWords(sentence)} `.includes(` ${title} `) &&
      !/\d{4}/.test(sentence);
    if (!bracketed && !cameOut) continue;
    const place = rangeIn(line, match.index, match.index + 4);
    return { value: year, source: 'prose', ...(place && { place }) };
  }
  return undefined;
}

/**
 * Reads people, year and length from the article's sentences: "directed by X", "Wade (Ryan Reynolds)", "a 133-minute film".
 * @param title the film's title if known: it tells this film's people from those of films named in passing.
 */
export function readProse(lines: readonly Line[], title: string | undefined): ProseFacts {
  const claims: Record<'directors' | 'writers' | 'cast', Claim[]> = { directors: [], writers: [], cast: [] };
  const key = foldWords(title ?? '');
  const year: Fact<number, Range>[] = [];
  const runningTime: Fact<number, Range>[] = [];
  lines.slice(0, maxLines).forEach((line, index) => {
    if (line.aside || line.byline) return;
    readPeople(line, index, key, claims);
    const length = runningTime.length === 0 ? readLength(line) : undefined;
    if (length) runningTime.push(length);
    const stated = year.length === 0 ? readYear(line, key) : undefined;
    if (stated) year.push(stated);
  });
  const directors = claims.directors
    .filter((claim) => claim.weight > 0 && foldWords(claim.name.name) !== key)
    .sort((one, other) => other.weight - one.weight);
  const [best] = directors;
  // Directors of other films are named in passing: only those stand who are named in one breath with the best.
  const together = best
    ? directors.filter(
        (claim) => claim.line === best.line && Math.abs(claim.name.start - best.name.start) < 80,
      )
    : [];
  const makers = new Set([...together, ...claims.writers].map((claim) => foldWords(claim.name.name)));
  const isActor = ({ name }: Claim) => {
    const folded = foldWords(name.name);
    return !makers.has(folded) && (key === '' || (!folded.includes(key) && !key.includes(folded)));
  };
  return {
    directors: together.sort((one, other) => one.name.start - other.name.start).map(personAt),
    writers: claims.writers.slice(0, 4).map(personAt),
    cast: claims.cast.filter(isActor).slice(0, maxCast).map(personAt),
    year,
    runningTime,
  };
}
