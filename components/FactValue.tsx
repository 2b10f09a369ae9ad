import type { ComponentChildren } from 'preact';
import type { FactSource, Place } from '@/storage/records/fact';
import { type Text, type TextName, useText } from './text';

const sourceNames = {
  reader: 'sourceReader',
  'structured-data': 'sourceStructuredData',
  credits: 'sourceCredits',
  headline: 'sourceHeadline',
  prose: 'sourceProse',
  metadata: 'sourceMetadata',
  wikidata: 'sourceWikidata',
  tmdb: 'sourceTmdb',
} as const satisfies Record<FactSource, TextName>;

export interface ShowPlace {
  /** Leads to where a fact was read; absent where no page stands behind it. */
  showPlace?: ((place: Place) => void) | undefined;
}

/** Where something was read, in the reader's words, each source once. */
export function nameSources(sources: readonly FactSource[], text: Text): string {
  return [...new Set(sources.map((source) => text(sourceNames[source])))].join(', ');
}

export interface FactValueProps extends ShowPlace {
  place: Place | undefined;
  children: ComponentChildren;
}

/** One fact's words: a button that leads to where they were read, where that stands on the page. */
export function FactValue({ children, place, showPlace }: FactValueProps) {
  const text = useText();
  if (!place || !showPlace) return <span>{children}</span>;
  return (
    <button type="button" class="fact" title={text('showOnPage')} onClick={() => showPlace(place)}>
      {children}
    </button>
  );
}
