import type { LibraryDatabase } from './db';
import { type FilmFacts, filmKeyOf } from './records/film';
import type { FilmCorrection } from './records/film-card';
import type { CorrectedFilm, OwnFact } from './records/own-facts';
import { changeLibrary } from './transaction';

/** The films that the reader chose for a page: none for "none of these"; undefined where nothing was chosen. */
export async function readChoice(db: LibraryDatabase, pageKey: string): Promise<string[] | undefined> {
  return (await db.filmChoices.get(pageKey))?.films;
}

/** Keeps the reader's choice for a page; undefined takes it back. @throws what keeps the database from committing; `DiskFull` for one. */
export async function keepChoice(
  db: LibraryDatabase,
  pageKey: string,
  films: string[] | undefined,
): Promise<void> {
  await changeLibrary(db, ({ writes, markOwnFacts }) => {
    writes.push(films ? db.filmChoices.put({ pageKey, films }) : db.filmChoices.delete(pageKey));
    markOwnFacts();
  });
}

/** Under which keys corrections of a film may stand, the strongest first. `film` is the key of a source's film. */
export function subjectsOf(pageKey: string, facts: FilmFacts, film: string | undefined): string[] {
  const filmKey = filmKeyOf(facts);
  return [...(film === undefined ? [] : [film]), filmKey === '' ? `page:${pageKey}` : filmKey];
}

/**
 * The subject of what was corrected of a film that the reader met by this name, where no source is known to have it by now; undefined where there is none, or
 * where two films went by the name.
 */
export async function subjectByName(db: LibraryDatabase, name: string): Promise<string | undefined> {
  const [first, ...others] = await db.filmCorrections.where('names').equals(name).limit(2).primaryKeys();
  return others.length === 0 ? first : undefined;
}

/** What the reader corrected of a film. */
export async function readCorrection(
  db: LibraryDatabase,
  subjects: readonly string[],
): Promise<FilmCorrection> {
  const rows = await db.filmCorrections.bulkGet([...subjects]);
  let correction: FilmCorrection = {};
  for (const row of rows) correction = { ...row?.correction, ...correction };
  return correction;
}

/** Keeps all that the reader corrects of a film, in place of what was corrected before. @throws what keeps the database from committing; `DiskFull` for one. */
export async function keepCorrection(
  db: LibraryDatabase,
  subjects: readonly string[],
  correction: FilmCorrection,
): Promise<void> {
  const [subject, ...names] = subjects;
  if (subject === undefined) return;
  await changeLibrary(db, async ({ writes, markOwnFacts }) => {
    const rows = await db.filmCorrections.bulkGet([...subjects]);
    const all = new Set([...names, ...rows.flatMap((row) => row?.names ?? [])]);
    const row: CorrectedFilm = { subject, names: [...all].sort(), correction };
    writes.push(db.filmCorrections.bulkDelete([...subjects]));
    if (Object.keys(correction).length > 0) writes.push(db.filmCorrections.put(row));
    markOwnFacts();
  });
}

/** All that the reader says of films: choices by their pages, then corrections by their subjects. */
export async function ownFacts(db: LibraryDatabase): Promise<OwnFact[]> {
  const [choices, corrections] = await Promise.all([db.filmChoices.toArray(), db.filmCorrections.toArray()]);
  return asFacts(choices, corrections);
}

/** What the reader says of the films of some notes: which film their pages are of, and what they corrected of it. */
export async function ownFactsOf(
  db: LibraryDatabase,
  notes: readonly { pageKey: string; filmKey: string }[],
): Promise<OwnFact[]> {
  const pageKeys = [...new Set(notes.map(({ pageKey }) => pageKey))].sort();
  const choices = (await db.filmChoices.bulkGet(pageKeys)).filter((choice) => choice !== undefined);
  const names = new Set(notes.flatMap(({ pageKey, filmKey }) => [filmKey, `page:${pageKey}`]));
  const subjects = [...names, ...choices.flatMap(({ films }) => films)];
  const corrections = new Map<string, CorrectedFilm>();
  for (const row of await db.filmCorrections.bulkGet(subjects)) if (row) corrections.set(row.subject, row);
  await db.filmCorrections
    .where('names')
    .anyOf([...names])
    .each((row) => corrections.set(row.subject, row));
  return asFacts(
    choices,
    [...corrections.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1)),
  );
}

function asFacts(
  choices: readonly { pageKey: string; films: string[] }[],
  corrections: readonly CorrectedFilm[],
): OwnFact[] {
  return [
    ...choices.map((filmChoice) => ({ filmChoice })),
    ...corrections.map((filmCorrection) => ({ filmCorrection })),
  ];
}

/**
 * Adds what the reader said of films elsewhere or earlier; what they say here stays. To be called within a transaction.
 * @returns how many choices and corrections are new.
 */
export async function addOwnFacts(db: LibraryDatabase, facts: readonly OwnFact[]): Promise<number> {
  const choices = facts.flatMap((fact) => ('filmChoice' in fact ? [fact.filmChoice] : []));
  const corrections = facts.flatMap((fact) => ('filmCorrection' in fact ? [fact.filmCorrection] : []));
  const [chosen, corrected] = await Promise.all([
    db.filmChoices.bulkGet(choices.map(({ pageKey }) => pageKey)),
    db.filmCorrections.bulkGet(corrections.map(({ subject }) => subject)),
  ]);
  const newChoices = choices.filter((_, at) => chosen[at] === undefined);
  const changed = corrections.flatMap((row, at) => {
    const joined = joinCorrected(corrected[at], row);
    return joined === corrected[at] ? [] : [joined];
  });
  await Promise.all([db.filmChoices.bulkAdd(newChoices), db.filmCorrections.bulkPut(changed)]);
  return newChoices.length + changed.length;
}

/** Two sayings of one film: field by field what is said here, else what comes; the one here itself where nothing is new. */
function joinCorrected(here: CorrectedFilm | undefined, coming: CorrectedFilm): CorrectedFilm {
  if (!here) return coming;
  const names = [...new Set([...here.names, ...coming.names])].sort();
  const correction = { ...coming.correction, ...here.correction };
  const isNew =
    names.length > here.names.length || Object.keys(correction).length > Object.keys(here.correction).length;
  return isNew ? { subject: here.subject, names, correction } : here;
}
