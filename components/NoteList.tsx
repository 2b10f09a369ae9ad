import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/storage/records/annotation';
import type { CopyKind } from '@/storage/records/citation';
import type { Film } from '@/storage/records/film';
import type { Review } from '@/storage/records/review';
import type { Statement } from './Dotted';
import { FilmHeading } from './FilmHeading';
import type { KeepNote } from './NoteEditor';
import { NoteItem } from './NoteItem';
import { type Observable, useObservable } from './observe';
import { useText } from './text';
import { type ListScroll, VirtualList } from './VirtualList';

/** One entry of a list of notes: the heading of a film, by its key, or a note, by its id. */
export type ListEntry = { film: string } | { note: string };

/** Notes with their films and pages. */
export interface LoadedNotes {
  annotations: Annotation[];
  films: ReadonlyMap<string, Film>;
  reviews: ReadonlyMap<string, Review>;
}

/** A note with what it stands on. */
export interface ShownNote {
  annotation: Annotation;
  film: Film | undefined;
  review: Review | undefined;
}

export interface NoteListActions {
  show: (note: ShownNote) => void;
  remove: (id: string) => void;
  keep: KeepNote;
  /** Told of each letter of a note, before it can be saved. */
  typed?: (annotation: Annotation, note: string) => void;
  copy: (note: ShownNote, kind: CopyKind) => void;
}

/** Where a list was left. */
export interface ListPlace {
  /** How far it was scrolled, in pixels, and the note that was the active one, where one was. */
  offset: number;
  active?: string;
}

export interface NoteListProps extends NoteListActions {
  entries: readonly ListEntry[];
  /** What the list is of: of something else it begins at its top. */
  topic?: string;
  load: (ids: readonly string[]) => Observable<LoadedNotes>;
  /** What stands below each note: by whom, where, when. */
  describe: (note: ShownNote) => Statement[];
  isOrphan?: (id: string) => boolean;
  /** What stands above the list and scrolls with it. */
  head?: ComponentChild;
  /** Called when the end comes into view. */
  nearEnd?: () => void;
  start?: ListPlace | undefined;
  /** Told where the list stands, for coming back to it. */
  left?: (place: ListPlace) => void;
  name: string;
}

/** About how high, in pixels. */
const heights = { film: 62, note: 118 };

/** Which keys lead where; a number of entries, or an end. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: -Infinity,
  End: Infinity,
};

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Notes of any number, a window of them loaded at a time; led through by the keys. */
export function NoteList(props: NoteListProps) {
  const { entries, topic, load, head, nearEnd, start, left, name } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const scroll = useRef<ListScroll>(null);
  const known = useRef(new Map<string, ShownNote>());
  const [range, setRange] = useState({ first: 0, last: 14 });
  // By its id: entries come and go before it.
  const [activeNote, setActiveNote] = useState(start?.active);
  const active = useMemo(
    () => entries.findIndex((entry) => 'note' in entry && entry.note === activeNote),
    [entries, activeNote],
  );
  const [asked, setAsked] = useState({ serial: 0, edit: false });

  const ids = entries
    .slice(Math.max(0, range.first - 4), range.last + 8)
    .flatMap((entry) => ('note' in entry ? [entry.note] : []));
  const observed = useObservable(() => load(ids), [load, ids.join('\n')]);
  const loaded = observed.status === 'ready' ? observed.value : undefined;
  useMemo(() => {
    if (known.current.size > 2000) known.current.clear();
    for (const annotation of loaded?.annotations ?? []) {
      const film = loaded?.films.get(annotation.filmKey);
      const review = loaded?.reviews.get(annotation.pageKey);
      known.current.set(annotation.id, { annotation, film, review });
    }
  }, [loaded]);

  // The list is laid out once, with its first notes in it.
  const isOpening = observed.status === 'loading' && known.current.size === 0;

  // The same ones while the entries are: who has measured thousands need not begin anew.
  const keys = useCallback((index: number) => keyOf(entries[index], index), [entries]);
  const estimate = useCallback(
    (index: number) => (entries[index] && 'film' in entries[index] ? heights.film : heights.note),
    [entries],
  );
  const noteAt = (index: number): ShownNote | undefined => {
    const entry = entries[index];
    return entry && 'note' in entry ? known.current.get(entry.note) : undefined;
  };

  /** Makes the note nearest to an entry the active one. */
  function go(to: number, by: number, edit = false): void {
    let index = Math.max(0, Math.min(entries.length - 1, to));
    while (entries[index] && 'film' in (entries[index] ?? {})) index += by < 0 && index > 0 ? -1 : 1;
    const entry = entries[index];
    if (!entry || !('note' in entry)) return;
    if (index <= 1 && by < 0) scroller.current?.scrollTo({ top: 0 });
    setActiveNote(entry.note);
    setAsked(({ serial }) => ({ serial: serial + 1, edit }));
  }

  // Keys are heard before the first notes are there to be brought into view.
  useLayoutEffect(() => {
    if (!isOpening && asked.serial > 0) scroll.current?.bring(active);
  }, [isOpening, asked.serial]);

  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  press.current = (event) => {
    if (event.defaultPrevented || isTyping(event) || event.altKey) return;
    const step = steps[event.key];
    const note = noteAt(active);
    const entry = entries[active];
    // A note can be written on or deleted before it has been loaded: who is quick does not wait for it.
    const id = entry && 'note' in entry ? entry.note : undefined;
    if (step !== undefined && !event.ctrlKey && !event.metaKey) go(active + step, step);
    else if (event.key === 'e' && id !== undefined && !event.ctrlKey && !event.metaKey) go(active, 1, true);
    else if (event.key.toLowerCase() === 'c' && note && !event.ctrlKey && !event.metaKey)
      props.copy(note, event.shiftKey ? 'markdown' : 'rich');
    else if (event.key === 'Delete' && id !== undefined) {
      props.remove(id);
      if (active < entries.length - 1) go(active + 1, 1);
      else go(active - 1, -1);
    } else return;
    event.preventDefault();
  };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => press.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const former = useRef(topic);
  useLayoutEffect(() => {
    if (former.current === topic) return;
    former.current = topic;
    scroller.current?.scrollTo({ top: 0 });
    // What was asked of a note is done; it is not done again when the note comes back.
    setAsked({ serial: 0, edit: false });
  }, [topic]);

  const placeAt = (offset: number): ListPlace => ({
    offset,
    ...(activeNote !== undefined && { active: activeNote }),
  });
  const shown = useCallback((first: number, last: number) => setRange({ first, last }), []);
  useEffect(() => {
    if (nearEnd && range.last >= entries.length - 12) nearEnd();
  }, [range.last, entries.length]);
  useEffect(() => left?.(placeAt(scroll.current?.offset() ?? 0)));

  return (
    <div
      ref={scroller}
      class="note-scroll"
      onScroll={(event) => left?.(placeAt(event.currentTarget.scrollTop))}
    >
      {head}
      <section aria-label={name} class={isOpening ? 'opening' : undefined}>
        {!isOpening && (
          <VirtualList
            count={entries.length}
            keyOf={keys}
            estimate={estimate}
            scroller={scroller}
            scroll={scroll}
            shown={shown}
            initialOffset={start?.offset}
            row={(index) => {
              const entry = entries[index];
              if (!entry) return null;
              if ('film' in entry) {
                return (
                  <li key={keyOf(entry, index)} class="film-row">
                    {entry.film === '' ? (
                      <h2 class="section-title">{text('withoutFilm')}</h2>
                    ) : (
                      <FilmHeading film={filmOf(known.current, entries, index)} level={2} />
                    )}
                  </li>
                );
              }
              const note = known.current.get(entry.note);
              if (!note)
                return (
                  <li
                    key={keyOf(entry, index)}
                    class="note-waiting"
                    style={{ height: `${heights.note}px` }}
                  />
                );
              return (
                <NoteItem
                  key={keyOf(entry, index)}
                  annotation={note.annotation}
                  isOrphan={props.isOrphan?.(entry.note) ?? false}
                  request={index === active && asked.serial > 0 ? asked : undefined}
                  origin={props.describe(note)}
                  hasSurroundings
                  show={() => props.show(note)}
                  remove={() => props.remove(entry.note)}
                  copy={(kind) => props.copy(note, kind)}
                  keep={props.keep}
                  typed={props.typed}
                />
              );
            }}
          />
        )}
      </section>
    </div>
  );
}

function keyOf(entry: ListEntry | undefined, index: number): string {
  if (!entry) return String(index);
  return 'film' in entry ? `film ${entry.film}` : entry.note;
}

/** The film of a heading, known from the note behind it. */
function filmOf(
  known: Map<string, ShownNote>,
  entries: readonly ListEntry[],
  index: number,
): Film['facts'] | undefined {
  const next = entries[index + 1];
  return next && 'note' in next ? known.get(next.note)?.film?.facts : undefined;
}
