import type { PeopleField } from '@/storage/records/film';

/** What a label announces. `other` is no fact of ours, but ends the value before it and speaks for a block of credits. */
export type LabelledField =
  PeopleField | 'title' | 'originalTitle' | 'year' | 'release' | 'runningTime' | 'certificate' | 'other';

/**
 * One row of a language's table of labels, in lower case without diacritics.
 * `weak` words mean this only among other labels of a block: "With", "Editor", "Written by".
 */
export interface LabelRow {
  fields: readonly LabelledField[];
  labels: readonly string[];
  weak?: boolean;
}
