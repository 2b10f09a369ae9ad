import type { ComponentChildren } from 'preact';
import type { ColourNames } from '@/storage/records/settings';
import { type Marking, MarkingContext } from './marking';
import { type Observable, useObservable } from './observe';

export interface ObservedMarkingProps {
  observeNames: () => Observable<{ colourNames: ColourNames }>;
  readTags: Marking['readTags'];
  children: ComponentChildren;
}

/** Gives a page of the extension the reader's names for colours, as they change, and their tags. */
export function ObservedMarking({ observeNames, readTags, children }: ObservedMarkingProps) {
  const observed = useObservable(observeNames, []);
  const colourNames = observed.status === 'ready' ? observed.value.colourNames : {};
  return <MarkingContext.Provider value={{ colourNames, readTags }}>{children}</MarkingContext.Provider>;
}
