/** What a page can notice of an extension. */
export interface Traces {
  messages: string[];
  /** Names of events that came under one of the names an extension of ours could use. */
  events: string[];
  mutations: string[];
  globals: string[];
  /** Performance entries of addresses of extensions. */
  resources: string[];
  /** Adopted and linked ones, beyond the page's own. */
  styleSheets: number;
  highlights: number;
  frames: number;
  /** Which of our words the page finds in itself. */
  found: string[];
  errors: string[];
  /** Whether the markup differs from what was parsed. */
  isChanged: boolean;
}

declare global {
  interface Window {
    traces?: (words: string[]) => Traces;
    // In every browser, in no standard, and not among TypeScript's own declarations.
    find(words: string, caseSensitive?: boolean, backwards?: boolean, wrapAround?: boolean): boolean;
  }
}

/**
 * Runs as the first script of a page, before anything else can have happened, and leaves `traces()` behind: all that has
 * come to the page from outside since its own markup was parsed.
 */
function record(eventNames: string[]): void {
  const messages: string[] = [];
  const events: string[] = [];
  const mutations: string[] = [];
  const errors: string[] = [];
  let globalsBefore = new Set<string>();
  let sheetsBefore = 0;
  let markupBefore = '';
  const countSheets = (): number => document.adoptedStyleSheets.length + document.styleSheets.length;

  window.addEventListener('message', (event) => messages.push(JSON.stringify(event.data)), true);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    window.addEventListener(type, (event) => errors.push(event.type), true);
  }
  for (const name of eventNames) window.addEventListener(name, (event) => events.push(event.type), true);
  const observer = new MutationObserver((list) => {
    mutations.push(...list.map((one) => `${one.type} ${one.target.nodeName}`));
  });
  document.addEventListener('DOMContentLoaded', () => {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    globalsBefore = new Set(Object.getOwnPropertyNames(window));
    sheetsBefore = countSheets();
    markupBefore = document.documentElement.outerHTML;
  });

  window.traces = (words) => ({
    messages,
    events,
    mutations,
    errors,
    globals: Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.has(name)),
    resources: performance
      .getEntries()
      .map((entry) => entry.name)
      .filter((name) => /extension:/.test(name)),
    styleSheets: countSheets() - sheetsBefore,
    highlights: CSS.highlights.size,
    frames: window.length,
    found: words.filter((word) => window.find(word, false, false, true)),
    isChanged: document.documentElement.outerHTML !== markupBefore,
  });
}

/** The page with the recorder as its first script; it listens for events of these names. */
export function withRecorder(html: string, eventNames: string[]): string {
  const script = `<script>(${record.toString()})(${JSON.stringify(eventNames)})</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : html.replace(/^(?:<!doctype[^>]*>)?/i, (doctype) => doctype + script);
}

/** Runs in the page: the traces so far; `words` are looked for in it as a reader would. */
export function readTraces(words: string[]): Traces {
  if (!window.traces) throw new Error('The recorder did not run.');
  return window.traces(words);
}

export const noTraces: Traces = {
  messages: [],
  events: [],
  mutations: [],
  globals: [],
  resources: [],
  styleSheets: 0,
  highlights: 0,
  frames: 0,
  found: [],
  errors: [],
  isChanged: false,
};
