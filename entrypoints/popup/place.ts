import * as v from 'valibot';
import type { ListPlace } from '@/components/NoteList';

export const views = ['page', 'films'] as const;
export type View = (typeof views)[number];

const place = v.object({
  view: v.picklist(views),
  query: v.string(),
  pageKey: v.exactOptional(v.string()),
  offset: v.number(),
  active: v.exactOptional(v.string()),
  /** The popup was left for the passage of a note. */
  isGone: v.boolean(),
  at: v.number(),
});

/** Where the popup was left, and when, in milliseconds since 1970. */
export type PopupPlace = v.InferOutput<typeof place>;

const placeKey = 'popup-place';
/** Who comes back later begins anew. */
const rememberedMs = 10 * 60_000;

export function keepPlace(memory: Pick<Storage, 'setItem'>, left: PopupPlace): void {
  try {
    memory.setItem(placeKey, JSON.stringify(left));
  } catch {
    // Without room the popup opens as if for the first time.
  }
}

/** Where the popup was left; undefined where that is not known or long ago. */
export function readPlace(memory: Pick<Storage, 'getItem'>, now: number): PopupPlace | undefined {
  try {
    const parsed = v.safeParse(place, JSON.parse(memory.getItem(placeKey) ?? 'null'));
    if (!parsed.success) return undefined;
    const age = now - parsed.output.at;
    return age >= 0 && age < rememberedMs ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** How the popup begins. */
export interface Opening {
  view: View;
  query: string;
  start?: ListPlace;
}

/**
 * Where the popup opens: on the page that it stands over where that has a film or notes, else on all films. Where it was left over the same page, or for a
 * passage that it led to, it goes on as it was left.
 */
export function openingAt(
  left: PopupPlace | undefined,
  pageKey: string | undefined,
  hasPage: boolean,
): Opening {
  if (left && (left.isGone || left.pageKey === pageKey)) {
    const { view, query, offset, active } = left;
    return { view, query, start: { offset, ...(active !== undefined && { active }) } };
  }
  return { view: hasPage ? 'page' : 'films', query: '' };
}
