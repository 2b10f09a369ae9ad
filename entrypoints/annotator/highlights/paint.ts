import { colours, type Colour } from '@/storage/records/annotation';
import { flashHue, highlightHues } from './colours';
import { rangesAt } from './hit';
import { makeHighlightName } from './names';
import { abandon, adopt, lines, rulesFor } from './style-sheet';

export interface Painted {
  id: string;
  range: Range;
  colour: Colour;
  status: keyof typeof lines;
}

export interface Paint {
  /** The names of its highlights, by which a later script can take them away. */
  names: readonly string[];
  /** Paints these in place of all that was painted before. Of two colours that overlap, that of the later passage lies on top. */
  paint: (list: readonly Painted[]) => void;
  /** Lights one passage up for a moment. */
  flash: (range: Range) => void;
  /** The ids of the painted passages at a point of the viewport (CSS pixels), the one on top first. */
  annotationsAt: (x: number, y: number) => string[];
}

/** In milliseconds. */
const flashLasts = 1400;
const topPriority = 2 ** 31 - 1;

/**
 * Paints passages with the CSS Custom Highlight API: the page's DOM stays as it is. One highlight a colour and line, under names
 * made anew for each load. All of it goes when `signal` aborts.
 */
export function createPaint(document: Document, signal: AbortSignal): Paint {
  const brushes = [...new Set(Object.values(lines))].flatMap((line) =>
    colours.map((colour) => ({ colour, line, name: makeHighlightName(), highlight: new Highlight() })),
  );
  const light = { name: makeHighlightName(), highlight: new Highlight() };
  light.highlight.priority = topPriority;
  const names = [...brushes, light].map(({ name }) => name);
  const sheet = new CSSStyleSheet();
  /** Document and shadow trees that have the rules. */
  const dressed = new Set<DocumentOrShadowRoot>();
  let painted: readonly Painted[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  sheet.replaceSync(
    [
      ...brushes.map(({ name, colour, line }) => rulesFor(name, highlightHues[colour], line)),
      rulesFor(light.name, flashHue),
    ].join(''),
  );

  /** The page may have replaced its style sheets or cleared the registry since. */
  function show(): void {
    if (signal.aborted) return;
    for (const { name, highlight } of [...brushes, light]) {
      if (highlight.size > 0) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
    for (const root of dressed) adopt(root, sheet);
  }

  function add(highlight: Highlight, range: Range): void {
    highlight.add(range);
    const root = range.startContainer.getRootNode();
    dressed.add(root instanceof ShadowRoot ? root : document);
  }

  function extinguish(): void {
    light.highlight.clear();
    CSS.highlights.delete(light.name);
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      for (const name of names) CSS.highlights.delete(name);
      for (const root of dressed) abandon(root, sheet);
    },
    { once: true },
  );
  return {
    names,
    paint(list) {
      painted = list;
      for (const { highlight } of brushes) highlight.clear();
      list.forEach(({ range, colour, status }, index) => {
        const brush = brushes.find((one) => one.colour === colour && one.line === lines[status]);
        if (!brush) return;
        add(brush.highlight, range);
        brush.highlight.priority = index;
      });
      show();
    },
    flash(range) {
      clearTimeout(timer);
      light.highlight.clear();
      add(light.highlight, range);
      show();
      timer = setTimeout(extinguish, flashLasts);
    },
    annotationsAt(x, y) {
      const under = new Set(
        rangesAt(
          painted.map(({ range }) => range),
          x,
          y,
        ),
      );
      return painted.flatMap(({ id, range }) => (under.has(range) ? [id] : [])).reverse();
    },
  };
}
