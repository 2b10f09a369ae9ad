import * as v from 'valibot';
import { LookUpFailure } from '../failure';

/** The forms of the Action API's answers, as far as they are read. Whatever else they hold is left out. */

const text = v.pipe(v.string(), v.maxLength(1000));
const itemId = v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/));

/** A value of any type; only its kinds that a film needs are told apart. */
const dataValue = v.variant('type', [
  v.object({ type: v.literal('string'), value: text }),
  v.object({ type: v.literal('wikibase-entityid'), value: v.object({ id: text }) }),
  v.object({ type: v.literal('monolingualtext'), value: v.object({ text, language: text }) }),
  v.object({ type: v.literal('time'), value: v.object({ time: text, precision: v.number() }) }),
  v.object({ type: v.literal('quantity'), value: v.object({ amount: text, unit: text }) }),
]);
/** A value that is unknown (`somevalue`), none (`novalue`) or of a type that no film needs has no `datavalue` here. */
const snak = v.object({ datavalue: v.optional(v.fallback(v.optional(dataValue), undefined)) });
export type Snak = v.InferOutput<typeof snak>;

const statement = v.object({
  mainsnak: snak,
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  qualifiers: v.optional(v.record(v.string(), v.array(snak))),
});
export type Statement = v.InferOutput<typeof statement>;

/** PHP writes an empty object as `[]`. */
function recordOf<T>(entry: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> {
  return v.union([
    v.record(v.string(), entry),
    v.pipe(
      v.array(v.unknown()),
      v.transform((): Record<string, T> => ({})),
    ),
  ]);
}

const label = v.object({ value: text });

const entity = v.object({
  id: v.optional(v.string()),
  /** There where no such entity is, or it was deleted. */
  missing: v.optional(v.unknown()),
  redirects: v.optional(v.object({ from: v.string() })),
  labels: v.optional(recordOf(label), {}),
  aliases: v.optional(recordOf(v.array(label)), {}),
  claims: v.optional(recordOf(v.array(v.fallback(v.nullable(statement), null))), {}),
  sitelinks: v.optional(recordOf(v.object({ title: text })), {}),
});
export type Entity = v.InferOutput<typeof entity>;

const entities = v.object({ entities: v.record(v.string(), entity) });

const search = v.object({
  query: v.object({
    search: v.array(v.object({ title: v.string(), snippet: v.optional(v.fallback(v.string(), ''), '') })),
  }),
});

const apiError = v.object({ error: v.object({ code: v.string() }) });
const overloaded = ['maxlag', 'ratelimited', 'readonly'];

/** @throws LookUpFailure where the answer is an error, which this interface sends with status 200, or has another form. */
function parse<T>(shape: v.GenericSchema<unknown, T>, answer: unknown): T {
  const error = v.safeParse(apiError, answer);
  if (error.success) {
    const { code } = error.output.error;
    throw new LookUpFailure(
      overloaded.includes(code) ? 'busy' : 'broken',
      'Wikidata answered with an error.',
    );
  }
  const parsed = v.safeParse(shape, answer);
  if (!parsed.success) throw new LookUpFailure('broken', 'Wikidata’s answer has another form.');
  return parsed.output;
}

/** One item that a search found, with its description. */
export interface Hit {
  id: string;
  description: string;
}

/** The items of a search, best first. */
export function readHits(answer: unknown): Hit[] {
  return parse(search, answer).query.search.flatMap(({ title, snippet }) =>
    v.is(itemId, title) ? [{ id: title, description: snippet }] : [],
  );
}

/** The entities of an answer by their ids, those that have moved also by the id that was asked for; what is missing is left out. */
export function readEntities(answer: unknown): Map<string, Entity & { id: string }> {
  const found = new Map<string, Entity & { id: string }>();
  for (const one of Object.values(parse(entities, answer).entities)) {
    const { id, missing, redirects } = one;
    if (id === undefined || missing !== undefined || !v.is(itemId, id)) continue;
    found.set(id, { ...one, id });
    if (redirects) found.set(redirects.from, { ...one, id });
  }
  return found;
}
