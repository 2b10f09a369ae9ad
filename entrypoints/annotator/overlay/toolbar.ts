import { type Colour, colours } from '@/storage/records/annotation';
import type { Hand } from '@/storage/records/settings';
import { createButton, createIcon, type OverlayIcon } from './controls';
import { text } from './text';

export interface ToolbarActions {
  highlight: (colour: Colour) => void;
  note: () => void;
  /** Gives the highlight that the selection touches the extent of the selection: more, less or another; or adds the selection to it. */
  reshape: (isMore: boolean) => void;
  /** Absent where the page may not write to the clipboard. */
  copy?: () => void;
}

/** The buttons for a selection, the colour used last first. A press leaves the selection as it is; arrow keys go from button to button. */
export function createToolbar(
  document: Document,
  actions: ToolbarActions,
  hand: Hand,
  isTouching: boolean,
): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'toolbar';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', text('toolbarName'));
  const buttons: HTMLButtonElement[] = [];
  const add = (name: string, press: () => void, icon?: OverlayIcon): HTMLButtonElement => {
    const button = createButton(document, {
      name,
      content: icon ? [createIcon(document, icon)] : [],
      press,
    });
    buttons.push(button);
    toolbar.append(button);
    return button;
  };
  // Pressing a button must not collapse the selection that it is about.
  toolbar.addEventListener('mousedown', (event) => event.preventDefault());
  toolbar.addEventListener('keydown', (event) => {
    if (!event.key.startsWith('Arrow')) return;
    const step = /R|Do/.test(event.key) ? 1 : -1;
    event.preventDefault();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons.at((at + step) % buttons.length)?.focus();
  });
  for (const colour of new Set([hand.colour, ...colours])) {
    const name = hand.colourNames[colour] ?? colour;
    const swatch = add(text('toolbarHighlight', name), () => actions.highlight(colour));
    swatch.className = 'swatch';
    swatch.style.setProperty('--swatch', `var(--mark-${colour})`);
  }
  toolbar.append(document.createElement('hr'));
  add(text('toolbarNote'), actions.note, 'note');
  if (isTouching) {
    add(text('toolbarReplace'), () => actions.reshape(false), 'replace');
    add(text('toolbarMerge'), () => actions.reshape(true), 'merge');
  }
  if (actions.copy) add(text('toolbarCopy'), actions.copy, 'copy');
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
