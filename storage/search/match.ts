import { type Annotation, type Colour, colours } from '../records/annotation';
import type { Film } from '../records/film';
import type { Review } from '../records/review';
import { findNeedle, fold, frame, makeNeedle, type Needle } from './fold';
import type { Condition, Query, TextField } from './query';

/** What page and film contribute to what is searched: names as they are written, several where there are several. */
export interface PageNames {
  film: string[];
  director: string[];
  critic: string[];
  site: string[];
  /** The film's year; 0 where it is not known. */
  year: number;
}

/** The host that a page key begins with. */
function hostOf(pageKey: string): string {
  return pageKey.slice(0, pageKey.search(/[/?#]|$/));
}

/** The names by which a page and its film are found. */
export function namesOf(pageKey: string, review: Review | undefined, film: Film | undefined): PageNames {
  const facts = film?.facts;
  return {
    film: [...(facts?.title ?? []), ...(facts?.originalTitle ?? [])].map(({ value }) => value),
    director: (facts?.directors ?? []).map(({ value }) => value.name),
    critic: (review?.facts.critic ?? []).map(({ value }) => value),
    site: [...(review?.facts.publication ?? []).map(({ value }) => value), hostOf(pageKey)],
    year: facts?.year[0]?.value ?? 0,
  };
}

/** What a search needs to know beside the library. */
export interface SearchContext {
  /** The reader's own names of the colours. */
  colourNames: Partial<Record<Colour, string>>;
  /** Annotations whose passage was not found on their page when it was last open. */
  orphans: ReadonlySet<string>;
}

/** Whether a colour goes by a name, or by one that begins so. */
export function isColourNamed(colour: Colour, name: string, { colourNames }: SearchContext): boolean {
  const needle = makeNeedle(name, false);
  return [colour, colourNames[colour] ?? ''].some(
    (own) => needle !== undefined && findNeedle(frame(fold(own)), needle) !== -1,
  );
}

/** The colours that go by a name. */
export function coloursNamed(name: string, context: SearchContext): Set<Colour> {
  return new Set(colours.filter((colour) => isColourNamed(colour, name, context)));
}

function textsOf(annotation: Annotation, names: PageNames, field: TextField | undefined): string[] {
  if (field === 'tag') return annotation.tags ?? [];
  if (field !== undefined) return names[field];
  const { film, director, critic, site } = names;
  const { quote, note, tags = [] } = annotation;
  return [quote, note, ...tags, ...film, ...director, ...critic, ...site];
}

function hasNeedle(texts: string[], needle: Needle): boolean {
  return texts.some((text) => findNeedle(frame(fold(text)), needle) !== -1);
}

function holds(
  condition: Condition,
  annotation: Annotation,
  names: PageNames,
  context: SearchContext,
): boolean {
  switch (condition.kind) {
    case 'words':
      return hasNeedle(textsOf(annotation, names, condition.field), condition.needle);
    case 'colour':
      return isColourNamed(annotation.colour, condition.name, context);
    case 'year':
      return names.year >= condition.from && names.year <= condition.to;
    case 'time':
      return annotation.createdAt >= condition.start && annotation.createdAt < condition.end;
    case 'orphan':
      return context.orphans.has(annotation.id);
    case 'note':
      return annotation.note.trim() !== '';
  }
}

/** Whether one annotation is what a query asks for: the law to which every quicker way of searching is held. */
export function isHit(
  query: Query,
  annotation: Annotation,
  names: PageNames,
  context: SearchContext,
): boolean {
  return query.conditions.every(({ not, condition }) => holds(condition, annotation, names, context) !== not);
}
