import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

/** Items of Wikidata in a short form, and how the Action API would answer for them. See `tests/fixtures/film-api/README.md`. */

const value = v.objectWithRest(
  {
    rank: v.optional(v.string()),
    qualifiers: v.optional(v.record(v.string(), v.array(v.record(v.string(), v.unknown())))),
  },
  v.unknown(),
);
const item = v.object({
  redirect: v.optional(v.string()),
  missing: v.optional(v.boolean()),
  labels: v.optional(v.record(v.string(), v.string()), {}),
  aliases: v.optional(v.record(v.string(), v.array(v.string())), {}),
  description: v.optional(v.string(), ''),
  claims: v.optional(v.record(v.string(), v.array(value)), {}),
  sitelinks: v.optional(v.record(v.string(), v.string()), {}),
});
type Item = v.InferOutput<typeof item>;

const file = resolve(import.meta.dirname, '../fixtures/film-api/wikidata.json');
const items = v.parse(v.record(v.string(), item), JSON.parse(readFileSync(file, 'utf8')));

function recordOf(entries: [string, object][]): Record<string, object> {
  return Object.fromEntries(entries);
}

/** A value in the form of the API. */
function snakOf(property: string, short: Record<string, unknown>): object {
  const valued = (type: string, inner: unknown): object => ({
    snaktype: 'value',
    property,
    datavalue: { value: inner, type },
  });
  if ('snaktype' in short) return { snaktype: short['snaktype'], property };
  if ('item' in short) return valued('wikibase-entityid', { 'entity-type': 'item', id: short['item'] });
  if ('string' in short) return valued('string', short['string']);
  if ('text' in short) return valued('monolingualtext', { text: short['text'], language: short['language'] });
  if ('time' in short) return valued('time', { time: short['time'], precision: short['precision'] });
  const { amount, unit } = short;
  const isNumber = unit === '1';
  return valued('quantity', {
    amount,
    unit: isNumber ? '1' : `http://www.wikidata.org/entity/${String(unit)}`,
  });
}

function entityOf(id: string, { labels, aliases, claims, sitelinks }: Item, isWhole: boolean): object {
  const spoken = Object.entries(labels).map(([language, words]): [string, object] => [
    language,
    { language, value: words },
  ]);
  if (!isWhole) return { type: 'item', id, labels: recordOf(spoken) };
  return {
    type: 'item',
    id,
    labels: recordOf(spoken),
    // An empty object is an empty list to PHP.
    aliases:
      Object.keys(aliases).length === 0
        ? []
        : Object.fromEntries(
            Object.entries(aliases).map(([language, all]) => [
              language,
              all.map((one) => ({ language, value: one })),
            ]),
          ),
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, statements]) => [
        property,
        statements.map((short) => ({
          type: 'statement',
          rank: short.rank ?? 'normal',
          mainsnak: snakOf(property, short),
          ...(short.qualifiers && {
            qualifiers: Object.fromEntries(
              Object.entries(short.qualifiers).map(([name, all]) => [
                name,
                all.map((one) => snakOf(name, one)),
              ]),
            ),
          }),
        })),
      ]),
    ),
    sitelinks: Object.fromEntries(Object.entries(sitelinks).map(([site, title]) => [site, { site, title }])),
  };
}

function answerEntities(ids: string[], isWhole: boolean): object {
  const entities = ids.map((id): [string, object] => {
    const found = items[id];
    if (!found || found.missing) return [id, { id, missing: '' }];
    const target = found.redirect === undefined ? undefined : items[found.redirect];
    if (target && found.redirect !== undefined) {
      const moved = { from: id, to: found.redirect };
      return [found.redirect, { ...entityOf(found.redirect, target, isWhole), redirects: moved }];
    }
    return [id, entityOf(id, found, isWhole)];
  });
  return { entities: Object.fromEntries(entities), success: 1 };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function answerSearch(query: string): object {
  const filters = [...query.matchAll(/haswbstatement:(\S+)/g)].map(([, one = '']) => one.split('|'));
  const words = wordsOf(query.replace(/haswbstatement:\S+/g, ''));
  const has = ({ claims }: Item, statement: string): boolean => {
    const [property = '', wanted] = statement.split('=');
    return (claims[property] ?? []).some((one) => one['item'] === wanted || one['string'] === wanted);
  };
  const hits = Object.entries(items).filter(([, one]) => {
    const names = [...Object.values(one.labels), ...Object.values(one.aliases).flat()].flatMap(wordsOf);
    return (
      filters.every((any) => any.some((statement) => has(one, statement))) &&
      words.every((word) => names.includes(word))
    );
  });
  const search = hits.map(([title, { description }]) => ({ ns: 0, title, size: null, snippet: description }));
  return { batchcomplete: '', query: { searchinfo: { totalhits: hits.length }, search } };
}

/** How `www.wikidata.org/w/api.php` answers a query. */
export function answerWikidata(query: URLSearchParams): object {
  if (query.get('action') === 'query') return answerSearch(query.get('srsearch') ?? '');
  if (query.get('action') === 'wbgetentities') {
    return answerEntities((query.get('ids') ?? '').split('|'), query.get('props') !== 'labels');
  }
  return { error: { code: 'badvalue', info: 'Unrecognized value for parameter "action".' } };
}
