import type { Fact } from '@/storage/records/fact';
import type { Person } from '@/storage/records/film';
import { holdsRoles } from './bracketed-roles';
import { claim, type Claim, personAt } from './claims';
import { foldWords, matchLabel } from './labels';
import type { Line } from './lines';
import { company, splitPeople } from './people';
import { readBracket, readLength, readYear } from './prose-numbers';
import { readPeople, type RoleClaims } from './prose-people';
import type { Parts } from '../parts';

/** What running text says of the film; weaker than credits, so used only for what they leave out. */
export interface ProseFacts {
  directors: Fact<Person, Range>[];
  writers: Fact<Person, Range>[];
  cast: Fact<Person, Range>[];
  year: Fact<number, Range>[];
  runningTime: Fact<number, Range>[];
}

const maxLines = 400;
const maxCast = 40;
/** So much of the article tells how its brackets and names are meant. */
const maxArticle = 20_000;
/**
 * Reads people, year and length from the article's sentences: "directed by X", "Wade (Ryan Reynolds)", "a 133-minute film".
 * @param title the film's title if known: it tells this film's people from those of films named in passing.
 */
export function* readProse(lines: readonly Line[], title = ''): Parts<ProseFacts> {
  const claims: RoleClaims = {
    directors: new Map(),
    writers: new Map(),
    cast: new Map(),
    others: new Map(),
  };
  const key = foldWords(title);
  const year: Fact<number, Range>[] = [];
  const runningTime: Fact<number, Range>[] = [];
  const article = lines
    .slice(0, maxLines)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, maxArticle);
  const sentences = { title, titleKey: key, article, rolesInBrackets: holdsRoles(article) };
  for (const [index, line] of lines.slice(0, maxLines).entries()) {
    yield;
    if (line.aside || line.byline) continue;
    const isHead = index < 3 && line.text.length < 90;
    for (const person of readBracket(line, isHead, key)) claim(claims.directors, person, line, 2);
    readPeople(line, index, sentences, claims);
    // "Ann Rook, Bo Rand, Cy Lee": a line of its own above the text.
    const list = index < 15 && line.text.length < 200 ? splitPeople(line.text) : [];
    // "Dir. Ann Rook. With Bo Rand" is none.
    const isList = list.every(
      ({ name }) => !/^[a-z]|[a-z]\. /.test(name) && matchLabel(name, 0)?.label.runsOn !== true,
    );
    if (isList && list.length > 2 && list.length === line.text.split(/[,+]/).length)
      for (const actor of list) if (actor.name.includes(' ')) claim(claims.cast, actor, line, 1);
    const length = runningTime.length === 0 ? readLength(line) : undefined;
    if (length) runningTime.push(length);
    const stated = year.length === 0 && key !== '' ? readYear(line, isHead, key) : undefined;
    if (stated) year.push(stated);
  }
  const directors = [...claims.directors.values()]
    .filter(({ name: { name }, weight }) => weight > 0.5 && !company().test(name))
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
    !company().test(folded) && (key === '' || (!folded.includes(key) && !key.includes(folded)));
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
