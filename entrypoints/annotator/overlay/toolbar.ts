import { type Colour, colours } from '@/storage/records/annotation';
import { createButton, createIcon } from './controls';
import { text } from './text';

const notePath = 'M5 19l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L9 18zM14 7l3 3';
const copyPath = 'M9 9h10v11H9zM15 9V4H5v11h4';

export interface ToolbarActions {
  highlight: (colour: Colour) => void;
  note: () => void;
  /** Absent where the page may not write to the clipboard. */
  copy?: () => void;
}

const colourNames = {
  amber: 'colourAmber',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
} as const satisfies Record<Colour, string>;

/** The buttons for a selection. A press leaves the selection as it is. */
export function createToolbar(document: Document, actions: ToolbarActions): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'toolbar';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', text('toolbarName'));
  // Pressing a button must not collapse the selection that it is about.
  toolbar.addEventListener('mousedown', (event) => event.preventDefault());
  for (const colour of colours) {
    const swatch = createButton(document, {
      name: text('toolbarHighlight', text(colourNames[colour])),
      className: 'swatch',
      content: [],
      press: () => actions.highlight(colour),
    });
    swatch.style.setProperty('--swatch', `var(--mark-${colour})`);
    toolbar.append(swatch);
  }
  toolbar.append(
    document.createElement('hr'),
    createButton(document, {
      name: text('toolbarNote'),
      content: [createIcon(document, notePath)],
      press: actions.note,
    }),
  );
  if (actions.copy) {
    toolbar.append(
      createButton(document, {
        name: text('toolbarCopy'),
        content: [createIcon(document, copyPath)],
        press: actions.copy,
      }),
    );
  }
  return toolbar;
}

const gap = 10;

/** Puts the toolbar beside a selection: below its end, else above its start, never over it and never off the screen. */
export function placeToolbar(
  toolbar: HTMLElement,
  range: Range,
  viewport: { width: number; height: number },
): void {
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const first = rects[0] ?? range.getBoundingClientRect();
  const last = rects.at(-1) ?? first;
  const { width, height } = toolbar.getBoundingClientRect();
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height <= viewport.height ? below : above >= 0 ? above : viewport.height - height - gap;
  const left = Math.min(Math.max(last.right - width / 2, gap), viewport.width - width - gap);
  toolbar.style.top = `${Math.max(top, gap)}px`;
  toolbar.style.left = `${Math.max(left, gap)}px`;
}
