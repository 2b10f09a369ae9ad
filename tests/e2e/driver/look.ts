import * as v from 'valibot';

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const controlSchema = v.object({
  role: v.string(),
  name: v.string(),
  value: v.optional(v.string()),
  pressed: v.optional(v.string()),
  isPointedAt: v.boolean(),
  isFocused: v.boolean(),
  box: boxSchema,
});
const lookSchema = v.object({
  text: v.string(),
  controls: v.array(controlSchema),
  frames: v.array(v.object({ address: v.string(), box: boxSchema })),
});

/** Viewport coordinates in CSS pixels. */
export type Box = v.InferOutput<typeof boxSchema>;
export type Control = v.InferOutput<typeof controlSchema>;
/** What a reader sees in one document or shadow root: its visible words, what can be operated, and the frames in it. */
export type Look = v.InferOutput<typeof lookSchema>;

export const emptyLook: Look = { text: '', controls: [], frames: [] };

/** Reads the answer of `takeLook`. */
export function parseLook(answer: unknown): Look {
  return v.parse(lookSchema, typeof answer === 'string' ? JSON.parse(answer) : answer);
}

/**
 * Runs in the browser, in a document or in a closed shadow root that the driver holds; sent there as source, so it uses
 * nothing from outside itself. Names and roles follow the part of the accessible-name computation that our pages use.
 * With `bring`, the control of that number is scrolled into view first.
 */
export function takeLook(root: Document | ShadowRoot, bring: number): string {
  const implicitRoles: Record<string, string> = {
    a: 'link',
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    select: 'combobox',
  };
  const inputRoles: Record<string, string> = {
    button: 'button',
    submit: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    search: 'searchbox',
    number: 'spinbutton',
  };
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  function roleOf(element: Element): string {
    const explicit = element.getAttribute('role');
    if (explicit !== null) return explicit;
    if (element instanceof HTMLInputElement) return inputRoles[element.type] ?? 'textbox';
    return implicitRoles[element.localName] ?? 'textbox';
  }

  function nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby');
    if (ids !== null) {
      return clean(
        ids
          .split(/\s+/)
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      );
    }
    const label = element.getAttribute('aria-label');
    if (label !== null) return clean(label);
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const labels = [...(element.labels ?? [])].map((one) => one.textContent).join(' ');
      const spoken = [labels, element.getAttribute('title'), element.getAttribute('placeholder')];
      return clean(spoken.find((text) => clean(text) !== ''));
    }
    return clean(visibleText(element)) || clean(element.getAttribute('title'));
  }

  /** The nearest box that starts a line or stands apart: between two of them a reader sees a gap. */
  function blockOf(element: Element | null): Element | null {
    let block = element;
    while (block?.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block;
  }

  function visibleText(scope: Node): string {
    // Not by way of the document itself, whose members a page's elements can stand in for.
    const walker = Document.prototype.createTreeWalker.call(document, scope, NodeFilter.SHOW_TEXT);
    let words = '';
    let before: Element | null = null;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.localName === 'textarea') continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const block = blockOf(parent);
      words += (block === before ? '' : ' ') + (node.nodeValue ?? '');
      before = block;
    }
    return clean(words);
  }

  function boxOf(element: Element): { x: number; y: number; width: number; height: number } {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    // What has only just come to stand there takes no press yet.
    getComputedStyle(element).pointerEvents !== 'none' &&
    element.getBoundingClientRect().width > 0;
  const operable = [
    ...root.querySelectorAll('a[href],button,summary,input,textarea,select,[role],[contenteditable=true]'),
  ].filter(isSeen);
  operable[bring]?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });

  return JSON.stringify({
    text: visibleText(root),
    controls: operable.map((element) => ({
      role: roleOf(element),
      name: nameOf(element),
      ...('value' in element && typeof element.value === 'string' && { value: element.value }),
      ...(element.hasAttribute('aria-pressed') && { pressed: element.getAttribute('aria-pressed') }),
      isPointedAt: element.matches(':hover'),
      isFocused: element.matches(':focus'),
      box: boxOf(element),
    })),
    frames: [...root.querySelectorAll('iframe')].filter(isSeen).map((frame) => {
      const outer = boxOf(frame);
      return {
        address: frame.src,
        box: {
          ...outer,
          x: outer.x + frame.clientLeft,
          y: outer.y + frame.clientTop,
        },
      };
    }),
  });
}
