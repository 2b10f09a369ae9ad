import type { Entity, Snak, Statement } from './answers';

/**
 * The statements of a property that hold: the preferred ones where there are any, else all that are not deprecated. Those without a value (unknown, none) are
 * left out.
 */
export function bestStatements(entity: Entity, property: string): Statement[] {
  const all = (entity.claims[property] ?? []).filter((one) => one !== null);
  const valued = all.filter(({ mainsnak, rank }) => mainsnak.datavalue && rank !== 'deprecated');
  const preferred = valued.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : valued;
}

/** The preferred statements first, then the others that are not deprecated. */
export function allStatements(entity: Entity, property: string): Statement[] {
  const best = bestStatements(entity, property);
  const others = (entity.claims[property] ?? []).filter(
    (one) => one !== null && one.rank === 'normal' && one.mainsnak.datavalue && !best.includes(one),
  );
  return [...best, ...others.filter((one) => one !== null)];
}

/** The id of an item that is a value. */
export function itemOf({ datavalue }: Snak): string | undefined {
  return datavalue?.type === 'wikibase-entityid' ? datavalue.value.id : undefined;
}

/** A text that is a value, in whatever language. */
export function wordsOf({ datavalue }: Snak): string | undefined {
  if (datavalue?.type === 'string') return datavalue.value;
  return datavalue?.type === 'monolingualtext' ? datavalue.value.text : undefined;
}

/** From this precision on a date names its year; coarser ones mean a decade or a century. */
const precisionOfYear = 9;

/** The year of a date; its month and day may be zero, so that it is no date to JavaScript. */
export function yearOf({ datavalue }: Snak): number | undefined {
  if (datavalue?.type !== 'time' || datavalue.value.precision < precisionOfYear) return undefined;
  const year = Number(/^\+(\d{4,})-/.exec(datavalue.value.time)?.[1]);
  return year > 1800 && year < 2200 ? year : undefined;
}

/** How many minutes each unit of a duration has; without one (`1`) minutes are meant, where that is a film's length. */
const minutesOfUnit: Record<string, number> = { Q7727: 1, Q25235: 60, Q11574: 1 / 60, '1': 1 };

/** A duration in minutes, rounded; undefined in units that no film is measured in, and where it is no film's length. */
export function minutesOf({ datavalue }: Snak): number | undefined {
  if (datavalue?.type !== 'quantity') return undefined;
  const { amount, unit } = datavalue.value;
  const factor = minutesOfUnit[unit.replace(/^https?:\/\/www\.wikidata\.org\/entity\//, '')];
  const minutes = factor === undefined ? NaN : Math.round(Number(amount) * factor);
  return minutes >= 1 && minutes <= 1000 ? minutes : undefined;
}

/** The first item among some qualifiers of a statement. */
export function qualifyingItem({ qualifiers }: Statement, properties: readonly string[]): string | undefined {
  for (const property of properties) {
    for (const snak of qualifiers?.[property] ?? []) {
      const item = itemOf(snak);
      if (item !== undefined) return item;
    }
  }
  return undefined;
}

/** The first text of a qualifier of a statement. */
export function qualifyingWords({ qualifiers }: Statement, property: string): string | undefined {
  return qualifiers?.[property]?.map(wordsOf).find((words) => words !== undefined);
}
