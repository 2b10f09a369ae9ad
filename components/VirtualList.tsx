import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChild, RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Brings an entry into view; `offset` says how far the list is scrolled, in pixels. */
export interface ListScroll {
  bring: (index: number) => void;
  offset: () => number;
}

export interface VirtualListProps {
  count: number;
  keyOf: (index: number) => string;
  /** About how high an entry is, in pixels, before it is there to be measured. */
  estimate: (index: number) => number;
  /** One entry, as a list item. */
  row: (index: number) => ComponentChild;
  /** What scrolls: an element around this list. */
  scroller: RefObject<HTMLElement | null>;
  scroll: RefObject<ListScroll | null>;
  /** Called with the entries that stand in the document, whenever these change. */
  shown: (first: number, last: number) => void;
  initialOffset?: number | undefined;
}

type ListOptions = VirtualizerOptions<HTMLElement, HTMLElement>;

/** A list of which only what is in view, and a little around it, stands in the document. Its entries may have any height. */
export function VirtualList(props: VirtualListProps) {
  const { count, keyOf, estimate, row, scroller, scroll, shown, initialOffset = 0 } = props;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const list = useRef<HTMLUListElement>(null);
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const options: ListOptions = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialOffset,
    // Enough for the first paint; the scroller is measured behind it.
    initialRect: { width: 400, height: 600 },
    scrollMargin: marginOf(list.current, scroller.current),
    overscan: 6,
    onChange: () => redraw(0),
  };
  virtualizer.current ??= new Virtualizer(options);
  const virtual = virtualizer.current;
  virtual.setOptions(options);
  scroll.current = {
    bring: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    offset: () => virtual.scrollOffset ?? 0,
  };

  useLayoutEffect(() => virtual._didMount(), [virtual]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useLayoutEffect(() => {
    virtual._willUpdate();
    Array.from(list.current?.children ?? []).forEach((child, place) => {
      if (!(child instanceof HTMLElement)) return;
      child.dataset['index'] = String(first + place);
      virtual.measureElement(child);
    });
  });
  useLayoutEffect(() => shown(first, last), [first, last, count]);

  const margin = options.scrollMargin ?? 0;
  const above = (items[0]?.start ?? margin) - margin;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <ul
      ref={list}
      class="virtual-list"
      style={{ paddingTop: `${above}px`, paddingBottom: `${Math.max(0, below)}px` }}
    >
      {items.map(({ index }) => row(index))}
    </ul>
  );
}

/** What stands above the list in its scroller, in pixels. */
function marginOf(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
