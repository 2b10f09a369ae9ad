import { isKept } from '../annotations';
import { readRecord } from '../exchange/lines';
import { RecordWriter } from '../record-writer';
import type { Annotation } from '../records/annotation';
import type { Film } from '../records/film';
import type { Review } from '../records/review';
import { nameGone, type SecondCopy } from './second-copy';

/**
 * All that the second copy holds as lines of the own format, a block at a time, for a reader whose database does not open any more: another library
 * takes them in. What lay in the trash or was removed for good is left out, and what cannot be read.
 */
export async function* exportSecondCopy(copy: SecondCopy): AsyncGenerator<string, void> {
  const gone = new Set((await copy.readGone()).annotations);
  const films = new Map<string, Film>();
  const reviews = new Map<string, Review>();
  const records = new RecordWriter(
    () => Promise.resolve(films),
    () => Promise.resolve(reviews),
  );
  yield records.writer.begin();
  for await (const lines of copy.readBlocks()) {
    const annotations: Annotation[] = [];
    for (const read of lines.map(readRecord)) {
      if ('refused' in read) continue;
      const { record } = read;
      if ('film' in record) films.set(record.film.key, record.film);
      else if ('review' in record) reviews.set(record.review.pageKey, record.review);
      else if ('annotation' in record) annotations.push(record.annotation);
    }
    yield await records.write(annotations.filter((one) => isKept(one) && !gone.has(nameGone(one))));
    films.clear();
    reviews.clear();
  }
  const facts = (await copy.readOwnFacts()) ?? [];
  yield facts.map((fact) => records.writer.write(fact)).join('');
  yield records.writer.end();
}
