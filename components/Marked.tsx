import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';

/** What a text is: words of the page or of the reader, or what may be searched for by itself. */
export type MarkedKind = 'words' | 'film' | 'critic' | 'site' | 'tag';

/** Where in a text that is composed (NFC) something is to be marked: pieces in order, none touching another. */
export type FindMarks = (composed: string, kind: MarkedKind) => { start: number; end: number }[];

/** What is marked in the texts of a page: what a search asked for, or nothing. */
export const MarkContext = createContext<FindMarks>(() => []);

/** A text with what was searched for marked in it. */
export function Marked({ kind = 'words', children }: { kind?: MarkedKind; children: string }) {
  const composed = children.normalize('NFC');
  const spans = useContext(MarkContext)(composed, kind);
  if (spans.length === 0) return <>{children}</>;
  return (
    <>
      {spans.map(({ start, end }, index) => (
        <Fragment key={start}>
          {composed.slice(index === 0 ? 0 : spans[index - 1]?.end, start)}
          <mark>{composed.slice(start, end)}</mark>
        </Fragment>
      ))}
      {composed.slice(spans.at(-1)?.end)}
    </>
  );
}
