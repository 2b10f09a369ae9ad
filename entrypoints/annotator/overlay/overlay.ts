import type { FilmBrief } from '@/storage/records/film';
import type { Dock, Hand } from '@/storage/records/settings';
import { createButton } from './controls';
import { createHost } from './host';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { createPill } from './pill';
import { text } from './text';
import { isInSight } from './sight';
import { createToolbar, placeToolbar, type ToolbarActions } from './toolbar';

export interface OverlayActions extends ToolbarActions {
  /** The pill asks whether this is a review, instead of stating it. */
  isUnsure: boolean;
  /** What the reader's hand is like by now. */
  hand: () => Hand;
  /** The reader wants the panel. */
  open: () => void;
  /** The reader wants the film looked up, and sees it in the panel. */
  lookUp: () => void;
  /** The script of an updated extension has taken this one's place. */
  end: () => void;
}

export interface Overlay {
  /** Shows the film, with an offer to look it up; what was dismissed stays away. */
  showPill: (film: FilmBrief | undefined, offer?: string) => void;
  /** Shows the toolbar beside a selection, or hides it; `isTouching` where the selection shares something with a highlight. */
  showToolbar: (range: Range | undefined, isTouching?: boolean) => void;
  /** Goes to the toolbar, if there is one. */
  focusToolbar: () => void;
  /** Replaces the pill by the panel; `refused` is called where the page lets no frame of ours load. */
  openPanel: (token: string, refused: () => void) => void;
  panelJoined: () => void;
  focusPanel: () => void;
  closePanel: () => void;
  isPanelOpen: () => boolean;
  /** Whether the reader sees all this as it is. */
  isInSight: () => boolean;
  /** Says something in one sentence, with at most one thing to do about it. */
  say: (sentence: string, remedy?: { label: string; press: () => void }) => void;
  hush: () => void;
  /** Says something to the ear alone. */
  announce: (sentence: string) => void;
  /** On a wide window pill, panel and notice stand on this side, the panel so wide. */
  dock: (dock: Dock) => void;
}

/** Everything that stands in the page itself: pill, toolbar, notice and the panel's frame, in one closed shadow root. */
export function createOverlay(
  document: Document,
  signal: AbortSignal,
  marks: readonly string[],
  actions: OverlayActions,
): Overlay {
  const { root, element } = createHost(document, signal, marks, actions.end);
  const pill = createPill(document, { ...actions, dismiss: () => hidePill(true) });
  let panel: PanelFrame | undefined;
  let range: Range | undefined;
  let toolbar: HTMLElement | undefined;
  let isTouching = false;
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets.push(place);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.hidden = true;
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  root.append(notice, spoken);
  const hush = (): void => {
    notice.hidden = true;
  };
  const close = { label: text('noticeClose'), press: hush };

  function hidePill(hidden: boolean): void {
    pill.element.hidden = hidden;
  }

  function say(sentence: string, { label, press } = close): void {
    const words = document.createElement('span');
    words.textContent = sentence;
    notice.replaceChildren(words, createButton(document, { name: label, content: [label], press }));
    notice.hidden = false;
  }

  root.addEventListener(
    'click',
    (event) => {
      if (isInSight(element)) return;
      event.stopPropagation();
      say(text('covered'));
    },
    true,
  );

  function follow(): void {
    if (!range || !toolbar) return;
    placeToolbar(toolbar, range, { width: window.innerWidth, height: window.innerHeight });
  }
  window.addEventListener('scroll', follow, { passive: true, capture: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });

  return {
    showPill(film, offer) {
      if (!pill.element.isConnected) {
        hidePill(panel !== undefined);
        root.prepend(pill.element);
      }
      pill.tell(film, offer);
    },
    showToolbar(selected, touching = false) {
      range = selected;
      // A toolbar that is being pressed must stay the same one.
      if (!toolbar || !selected || touching !== isTouching) {
        isTouching = touching;
        toolbar?.remove();
        toolbar = selected && createToolbar(document, actions, actions.hand(), touching);
        if (toolbar) root.append(toolbar);
      }
      follow();
    },
    focusToolbar: () => toolbar?.querySelector('button')?.focus(),
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
      const isFocusInside = document.activeElement === element;
      panel.remove();
      panel = undefined;
      hidePill(false);
      // Focus returns to where the panel was opened from. Who has gone on to the page meanwhile may be selecting there, and would lose the passage with it.
      if (isFocusInside) pill.element.querySelector('button')?.focus();
    },
    isPanelOpen: () => panel !== undefined,
    isInSight: () => isInSight(element),
    say,
    announce(sentence) {
      spoken.textContent = sentence;
    },
    dock({ side, width }) {
      place.replaceSync(
        `@media (min-width:561px){.pill,.panel,.notice{inset-inline:auto;${side}:16px}.panel{width:min(${width}px,100vw - 32px)}}`,
      );
    },
    hush,
  };
}
