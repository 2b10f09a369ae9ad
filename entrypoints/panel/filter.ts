import type { Annotation, Colour } from '@/storage/records/annotation';

/** Which notes are looked at: of one colour, with one tag, or all. */
export interface Filter {
  colour?: Colour | undefined;
  tag?: string | undefined;
}

/** Whether a note is among those looked at. */
export function passes({ quote, colour, tags = [] }: Annotation, filter: Filter): boolean {
  // A note on the page as a whole has no colour that a reader sees.
  const hasColour = filter.colour === undefined || (quote !== '' && colour === filter.colour);
  return hasColour && (filter.tag === undefined || tags.includes(filter.tag));
}

/** What there is to filter by: colours and tags that some of the notes have. */
export function choicesOf(annotations: readonly Annotation[]): { colours: Set<Colour>; tags: string[] } {
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags ?? []));
  return {
    colours: new Set(annotations.filter(({ quote }) => quote !== '').map(({ colour }) => colour)),
    tags: [...tags].sort((one, other) => one.localeCompare(other)),
  };
}
