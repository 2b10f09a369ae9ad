import type { FilmFacts } from '@/storage/records/film';
import { createButton } from './controls';
import { createHost } from './host';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { createPill } from './pill';
import { text } from './text';
import { createToolbar, placeToolbar, type ToolbarActions } from './toolbar';

export interface OverlayActions extends ToolbarActions {
  /** The reader wants the panel. */
  open: () => void;
  /** The script of an updated extension has taken this one's place. */
  end: () => void;
}

export interface Overlay {
  showPill: <P>(film: FilmFacts<P> | undefined) => void;
  /** Shows the toolbar beside a selection, or hides it. */
  showToolbar: (range: Range | undefined) => void;
  /** Replaces the pill by the panel; `refused` is called where the page lets no frame of ours load. */
  openPanel: (token: string, refused: () => void) => void;
  panelJoined: () => void;
  focusPanel: () => void;
  closePanel: () => void;
  isPanelOpen: () => boolean;
  /** Says something in one sentence, with at most one thing to do about it. */
  say: (sentence: string, remedy?: { label: string; press: () => void }) => void;
  hush: () => void;
}

/** Everything that stands in the page itself: pill, toolbar, notice and the panel's frame, in one closed shadow root. */
export function createOverlay(
  document: Document,
  signal: AbortSignal,
  marks: readonly string[],
  actions: OverlayActions,
): Overlay {
  const { root, element } = createHost(document, signal, marks, actions.end);
  let pill: HTMLElement | undefined;
  let panel: PanelFrame | undefined;
  let range: Range | undefined;
  const toolbar = createToolbar(document, actions);
  toolbar.hidden = true;
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.hidden = true;
  root.append(toolbar, notice);
  const close = { label: text('noticeClose'), press: () => (notice.hidden = true) };

  function hidePill(hidden: boolean): void {
    if (pill) pill.hidden = hidden;
  }

  function follow(): void {
    if (!range) return;
    placeToolbar(toolbar, range, { width: window.innerWidth, height: window.innerHeight });
  }
  window.addEventListener('scroll', follow, { passive: true, capture: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });

  return {
    showPill(film) {
      const next = createPill(document, film, {
        open: actions.open,
        dismiss: () => hidePill(true),
      });
      next.hidden = panel !== undefined;
      pill?.remove();
      pill = next;
      root.prepend(next);
    },
    showToolbar(selected) {
      range = selected;
      toolbar.hidden = selected === undefined;
      follow();
    },
    openPanel(token, refused) {
      panel?.remove();
      panel = createPanelFrame(document, token, () => {
        panel = undefined;
        hidePill(false);
        refused();
      });
      hidePill(true);
      root.prepend(panel.element);
    },
    panelJoined: () => panel?.joined(),
    focusPanel: () => panel?.focus(),
    closePanel() {
      if (!panel) return;
      panel.remove();
      panel = undefined;
      hidePill(false);
      // Focus was inside the frame: it returns to where the panel was opened from.
      const opener = pill?.querySelector<HTMLElement>('.open');
      if (document.activeElement === element || document.activeElement === document.body) opener?.focus();
    },
    isPanelOpen: () => panel !== undefined,
    say(sentence, remedy) {
      const words = document.createElement('span');
      words.textContent = sentence;
      const { label, press } = remedy ?? close;
      notice.replaceChildren(words, createButton(document, { name: label, content: [label], press }));
      notice.hidden = false;
    },
    hush: () => {
      notice.hidden = true;
    },
  };
}
