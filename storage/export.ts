import { Dexie } from 'dexie';
import { annotationsOfPage, inReadingOrder, isKept } from './annotations';
import { groupBy } from './collection';
import type { LibraryDatabase } from './db';
import { type MarkdownWords, writeFilm } from './exchange/markdown';
import { filmsByKey, reviewsByPage } from './films';
import { ownFacts, ownFactsOf } from './own-facts';
import { RecordWriter } from './record-writer';
import type { Annotation } from './records/annotation';
import type { ExportFormat, ExportScope } from './records/export';
import type { OwnFact } from './records/own-facts';

/** Annotations read at once: enough to be quick, few enough for a page to stay alive meanwhile. */
const stride = 500;

/** The kept annotations of the whole library in the order of their making. What is added meanwhile is left out. */
async function* inOrder(db: LibraryDatabase): AsyncGenerator<Annotation[], void> {
  const newest = await db.annotations.orderBy('sequence').last();
  for (let begin = 0; begin < (newest?.sequence ?? 0); begin += stride) {
    const end = Math.min(begin + stride, newest?.sequence ?? 0);
    const rows = await db.annotations.where('sequence').between(begin, end, false, true).toArray();
    yield rows.filter(isKept);
  }
}

/** The kept annotations between two ends of the index of films, film by film. */
async function* byFilm(
  db: LibraryDatabase,
  from: [unknown, unknown],
  to: unknown[],
): AsyncGenerator<Annotation[], void> {
  let begin = from;
  let waiting: Annotation[] = [];
  for (;;) {
    const rows = await db.annotations
      .where('[filmKey+sequence]')
      .between(begin, to, false, true)
      .limit(stride)
      .toArray();
    const [last] = rows.slice(-1);
    if (!last) break;
    begin = [last.filmKey, last.sequence];
    const groups = groupBy('filmKey', [...waiting, ...rows.filter(isKept)]);
    waiting = groups.pop()?.annotations ?? [];
    for (const { annotations } of groups) yield annotations;
  }
  if (waiting.length > 0) yield waiting;
}

/** The kept annotations film by film, those without a film last. */
async function* inFilms(db: LibraryDatabase, scope: ExportScope): AsyncGenerator<Annotation[], void> {
  if (scope === 'all') {
    yield* byFilm(db, ['', Dexie.maxKey], [Dexie.maxKey]);
    yield* byFilm(db, ['', Dexie.minKey], ['', Dexie.maxKey]);
  } else if ('ids' in scope) {
    const chosen: Annotation[] = [];
    for (let begin = 0; begin < scope.ids.length; begin += stride) {
      const rows = await db.annotations.bulkGet(scope.ids.slice(begin, begin + stride));
      chosen.push(...rows.filter((row) => row !== undefined).filter(isKept));
    }
    for (const { annotations } of groupBy('filmKey', chosen)) yield annotations;
  } else if ('filmKey' in scope) {
    yield* byFilm(db, [scope.filmKey, Dexie.minKey], [scope.filmKey, Dexie.maxKey]);
  } else {
    for (const { annotations } of groupBy('filmKey', await annotationsOfPage(db, scope.pageKey))) {
      yield annotations;
    }
  }
}

async function* writeMarkdown(
  db: LibraryDatabase,
  scope: ExportScope,
  words: MarkdownWords,
): AsyncGenerator<string, void> {
  let isFirst = true;
  for await (const annotations of inFilms(db, scope)) {
    const filmKey = annotations[0]?.filmKey ?? '';
    const pages = groupBy('pageKey', annotations);
    const films = await filmsByKey(db, [filmKey]);
    const reviews = await reviewsByPage(
      db,
      pages.map(({ key }) => key),
    );
    const text = writeFilm(
      films.get(filmKey),
      pages.map((page) => ({
        review: reviews.get(page.key),
        annotations: inReadingOrder(page.annotations),
      })),
      words,
    );
    yield isFirst ? text : `\n${text}`;
    isFirst = false;
  }
}

async function* writeJsonLines(db: LibraryDatabase, scope: ExportScope): AsyncGenerator<string, void> {
  const records = new RecordWriter(
    (keys) => filmsByKey(db, keys),
    (keys) => reviewsByPage(db, keys),
  );
  const { writer } = records;
  yield writer.begin();
  let facts: OwnFact[];
  if (scope === 'all') {
    for await (const annotations of inOrder(db)) yield await records.write(annotations);
    facts = await ownFacts(db);
  } else {
    const chosen: Annotation[] = [];
    for await (const annotations of inFilms(db, scope)) chosen.push(...annotations);
    yield await records.write(chosen.sort((a, b) => a.sequence - b.sequence));
    facts = await ownFactsOf(db, chosen);
  }
  yield facts.map((fact) => writer.write(fact)).join('');
  yield writer.end();
}

/**
 * The notes of a scope as text, piece by piece: the library is never in memory as a whole. The own format holds everything that is kept of them, and what the reader says of their films, in one
 * order, so that equal libraries give equal bytes.
 */
export function exportNotes(
  db: LibraryDatabase,
  scope: ExportScope,
  format: ExportFormat,
  words: MarkdownWords,
): AsyncGenerator<string, void> {
  return format === 'markdown' ? writeMarkdown(db, scope, words) : writeJsonLines(db, scope);
}
