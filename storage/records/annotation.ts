import type { TextSelectors } from './selectors';

export const colours = ['amber', 'rose', 'green', 'blue'] as const;
export type Colour = (typeof colours)[number];

/** What a reader makes: a passage, a colour, perhaps words of their own. */
export interface AnnotationDraft {
  /** Made by the client (a UUID), so that a retry of the same save changes nothing twice. */
  id: string;
  /** The revision this draft was made from; 0 for a new annotation. */
  revision: number;
  /** The passage as it was selected, for showing and exporting; empty for a note that was made on the page as a whole. */
  quote: string;
  /** Where the passage stands. Absent for a note on the page as a whole, which a passage that its page has lost can become: the W3C model has no selector either for a target that is all of its source. */
  selectors?: TextSelectors;
  colour: Colour;
  note: string;
  /** As the reader spells them, in the order in which they were given; absent where there are none. */
  tags?: string[];
}

/** What of an annotation a reader changes after it was made. */
export type NoteChange = Partial<Pick<AnnotationDraft, 'note' | 'colour' | 'tags'>>;

/** An annotation as the library keeps it. */
export interface Annotation extends AnnotationDraft {
  pageKey: string;
  /** Empty where no film is known. */
  filmKey: string;
  /** Where its passage stood before, the last first: what an answer of the reader has renewed, or a page has lost. Absent where that is nowhere. */
  former?: TextSelectors[];
  /** Rises by one with each new annotation of this library: the order of making, whatever the clock says. */
  sequence: number;
  /** Milliseconds since 1970, for showing only. */
  createdAt: number;
  updatedAt: number;
  /** Set while the annotation lies in the trash. */
  deletedAt?: number;
  /** The annotation that was changed elsewhere while these words were written for it. */
  conflictOf?: string;
}

/**
 * A random identifier, as a UUID. Pages without https have no `crypto.randomUUID`, and workers no object URLs; the name of one is a UUID too
 * (https://w3c.github.io/FileAPI/#unicodeBlobURL).
 */
export function makeId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}

/** The draft from which a kept annotation is edited, with what is changed in it; an empty list of tags is none. */
export function draftOf(annotation: AnnotationDraft, change: NoteChange = {}): AnnotationDraft {
  const { id, revision, quote, selectors, colour, note, tags } = { ...annotation, ...change };
  return {
    id,
    revision,
    quote,
    ...(selectors && { selectors }),
    colour,
    note,
    ...(tags && tags.length > 0 && { tags }),
  };
}
