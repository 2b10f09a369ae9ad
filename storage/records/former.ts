import type { Annotation } from './annotation';
import type { TextSelectors } from './selectors';

/** So many of the selectors that an annotation had before are kept, the last ones. */
export const mostFormer = 5;
/** So many characters their passages may have together, so that an annotation of whole pages stays a line that can be read back. */
export const longestFormer = 2_000_000;

/** Whether two selectors are the same ones; their members stand in the order of the shapes. */
export function isSamePlace(one: TextSelectors | undefined, other: TextSelectors | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How many characters the passages of some selectors have together. */
export function lengthOfFormer(former: readonly TextSelectors[]): number {
  return former.reduce((sum, { quote }) => sum + quote.exact.length, 0);
}

/** As many as are kept, the last first, none twice in a row. */
function bound(former: readonly TextSelectors[]): TextSelectors[] {
  const kept: TextSelectors[] = [];
  for (const one of former) {
    if (isSamePlace(one, kept.at(-1))) continue;
    if (kept.length === mostFormer || lengthOfFormer([...kept, one]) > longestFormer) break;
    kept.push(one);
  }
  return kept;
}

type Placed = Pick<Annotation, 'selectors' | 'former'>;

/** What an annotation's former selectors are once `next` takes the place of those it has, or nothing does. */
export function formerAfter(
  { selectors, former = [] }: Placed,
  next: TextSelectors | undefined,
): TextSelectors[] {
  return selectors && !isSamePlace(selectors, next) ? bound([selectors, ...former]) : former;
}

/** What they are once the annotation as it is elsewhere takes the place of this one: nothing that either had is lost, as far as there is room. */
export function mergeFormer(kept: Placed, incoming: Placed): TextSelectors[] {
  const { former = [] } = incoming;
  const isMissing = (one: TextSelectors): boolean =>
    ![incoming.selectors, ...former].some((known) => isSamePlace(known, one));
  const replaced = kept.selectors && isMissing(kept.selectors) ? [kept.selectors] : [];
  return bound([...replaced, ...former, ...(kept.former ?? []).filter(isMissing)]);
}
