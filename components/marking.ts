import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Colour } from '@/storage/records/annotation';
import type { ColourNames } from '@/storage/records/settings';
import { type TextName, useText } from './text';

/** What the reader's own hand is like: names they gave to colours, and the tags they have used. */
export interface Marking {
  colourNames: ColourNames;
  /** All tags of the library, for completion. */
  readTags: () => Promise<string[]>;
}

export const MarkingContext = createContext<Marking>({
  colourNames: {},
  readTags: () => Promise.resolve([]),
});

const givenNames = {
  amber: 'colourAmber',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
} as const satisfies Record<Colour, TextName>;

/** Gives the name of a colour: the reader's own, or the one it came with. */
export function useColourName(): (colour: Colour) => string {
  const text = useText();
  const { colourNames } = useContext(MarkingContext);
  return (colour) => colourNames[colour] ?? text(givenNames[colour]);
}
