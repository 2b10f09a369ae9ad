import type { TextSelectors } from './selectors';

export const colours = ['amber', 'rose', 'green', 'blue'] as const;
export type Colour = (typeof colours)[number];

/** What a reader makes: a passage, a colour, perhaps words of their own. */
export interface AnnotationDraft {
  /** Made by the client (a UUID), so that a retry of the same save changes nothing twice. */
  id: string;
  /** The revision this draft was made from; 0 for a new annotation. */
  revision: number;
  /** The passage as it was selected, for showing and exporting. */
  quote: string;
  selectors: TextSelectors;
  colour: Colour;
  note: string;
}

/** An annotation as the library keeps it. */
export interface Annotation extends AnnotationDraft {
  pageKey: string;
  /** Empty where no film is known. */
  filmKey: string;
  /** Rises by one with each new annotation of this library: the order of making, whatever the clock says. */
  sequence: number;
  /** Milliseconds since 1970, for showing only. */
  createdAt: number;
  updatedAt: number;
  /** Set while the annotation lies in the trash. */
  deletedAt?: number;
}
