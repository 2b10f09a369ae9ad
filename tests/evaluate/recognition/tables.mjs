import { scoreFields, scoreRecognition, summariseTimes } from './score.mjs';

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const ms = (value) => Number(value.toFixed(2));

function printMistakes(mistaken) {
  for (const { entry, record } of mistaken) {
    const what = entry.isFilmReview ? 'missed' : 'false card';
    const confidence = record.confidence === undefined ? '' : ` confidence ${record.confidence.toFixed(2)}`;
    const turnedAway = record.isLetThrough === false ? ', turned away by the first look' : '';
    console.log(
      `${what}: ${entry.id} (${entry.kind ?? '?'}, ${entry.lang ?? '?'})${confidence}${turnedAway}`,
    );
    if (record.problem !== undefined) console.log(`    not read: ${record.problem}`);
    const side = (sign) =>
      (record.evidence ?? [])
        .filter(({ weight }) => weight * sign > 0)
        .map(({ rule, weight, words }) => `${rule} ${weight}${words ? ` “${words.slice(0, 40)}”` : ''}`)
        .join('; ');
    console.log(`    for: ${side(1) || 'nothing'}\n    against: ${side(-1) || 'nothing'}`);
  }
}

/** Prints everything that an evaluation has to say. @param pairs each label with its record. */
export function printTables(pairs) {
  const { tally, taken, mistaken, byKind, firstLook } = scoreRecognition(pairs);
  console.log('\nFilm reviews recognised');
  console.table({
    all: {
      pages: pairs.length,
      right: tally.hits,
      'false cards': tally.wrong,
      missed: tally.missed,
      recall: percent(tally.recall),
      precision: percent(tally.precision),
    },
  });
  console.log('Other pages, by kind');
  console.table(
    Object.fromEntries(
      Object.entries(byKind).map(([kind, { pages, count, letThrough }]) => [
        kind,
        { pages, 'false cards': count, 'let through by the first look': letThrough },
      ]),
    ),
  );
  console.log('The first look alone lets through');
  console.table(
    Object.fromEntries(
      Object.entries(firstLook).map(([name, { pages, count }]) => [
        name,
        { pages, count, share: pages === 0 ? '–' : percent(count / pages) },
      ]),
    ),
  );
  printMistakes(mistaken);

  const { tallies, differences } = scoreFields(taken);
  console.log(`\nFacts, over the ${taken.length} reviews that were recognised`);
  console.table(
    Object.fromEntries(
      Object.entries(tallies).map(([field, { hits, wrong, missed, precision, recall, f1 }]) => [
        field,
        {
          right: hits,
          wrong,
          missed,
          precision: field === 'castInProse' ? '–' : percent(precision),
          recall: percent(recall),
          F1: field === 'castInProse' ? '–' : percent(f1),
        },
      ]),
    ),
  );
  for (const { id, field, wanted, got } of differences) {
    console.log(`${field}: ${id}: missed ${wanted || '–'}; found instead ${got || '–'}`);
  }

  console.log('\nMilliseconds');
  const records = pairs.map(({ record }) => record);
  const timed = {
    'first look': records.map(({ firstLookMs }) => firstLookMs),
    'first look, ordinary articles': pairs
      .filter(({ entry }) => entry.kind === 'article')
      .map(({ record }) => record.firstLookMs),
    'full reading': records.map(({ readingMs }) => readingMs),
    'longest task of a full reading': records.map(({ longestTaskMs }) => longestTaskMs),
    Readability: records.map(({ readabilityMs }) => readabilityMs),
  };
  console.table(
    Object.fromEntries(
      Object.entries(timed).map(([name, times]) => {
        const { pages, median, p95, longest } = summariseTimes(times);
        return [name, { pages, median: ms(median), p95: ms(p95), longest: ms(longest) }];
      }),
    ),
  );
  const medianOf = (name) => summariseTimes(timed[name]).median;
  console.log(
    `Beside Readability, at the median: first look ${(medianOf('first look') / medianOf('Readability')).toFixed(3)}, full reading ${(medianOf('full reading') / medianOf('Readability')).toFixed(2)}`,
  );
}
