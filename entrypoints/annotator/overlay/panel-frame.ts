import { contentInterface } from '@/entrypoints/background/protocol';
import { text } from './text';

/**
 * Whether a page lets a frame of our origin run at all: in Firefox a sandboxed page does not, and says so in its console.
 */
export function allowsPanel(window: Window): boolean {
  return !(import.meta.env.FIREFOX && window.origin === 'null');
}

/** How long the frame has to prove itself before it counts as refused by the page. */
const joinWithinMs = 4000;

export interface PanelFrame {
  element: HTMLElement;
  /** To be called when the panel inside has joined. */
  joined: () => void;
  focus: () => void;
  remove: () => void;
}

/**
 * The frame of our own origin in which everything private stands. Some pages refuse every frame (a sandboxed page in Firefox);
 * `refused` is called when nothing has joined in time, and the frame is gone by then.
 */
export function createPanelFrame(document: Document, token: string, refused: () => void): PanelFrame {
  const element = document.createElement('div');
  element.className = 'panel';
  const frame = document.createElement('iframe');
  frame.title = text('panelName');
  // Without this a page with Cross-Origin-Embedder-Policy shows an error page instead (Chromium).
  if ('credentialless' in frame) frame.credentialless = true;
  frame.src = `${contentInterface().runtime.getURL('/panel.html')}#${token}`;
  element.append(frame);
  const timer = window.setTimeout(() => {
    element.remove();
    refused();
  }, joinWithinMs);
  return {
    element,
    joined: () => clearTimeout(timer),
    focus: () => frame.focus(),
    remove: () => {
      clearTimeout(timer);
      element.remove();
    },
  };
}
