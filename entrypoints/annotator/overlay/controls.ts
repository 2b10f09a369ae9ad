const svgNamespace = 'http://www.w3.org/2000/svg';

/** The icons of the overlay, each drawn by its class in the style sheet. */
export type OverlayIcon = 'cross' | 'note' | 'replace' | 'merge' | 'copy';

/** An icon on a 24 × 24 grid, for the eye only. */
export function createIcon(document: Document, name: OverlayIcon): SVGSVGElement {
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('class', name);
  icon.append(line);
  return icon;
}

export interface ButtonOptions {
  /** The accessible name and the tooltip; a button that gets them later is given none. */
  name?: string;
  className?: string;
  content?: (Node | string)[];
  press: () => void;
}

/** Gives a button its accessible name, which is its tooltip too, and what stands in it. */
export function nameButton(
  button: HTMLButtonElement,
  name: string,
  content: readonly (Node | string)[],
): void {
  button.setAttribute('aria-label', name);
  button.title = name;
  button.replaceChildren(...content);
}

/** A button that obeys the reader alone: a press which the page's scripts made up does nothing. */
export function createButton(
  document: Document,
  { name = '', className = '', content = [], press }: ButtonOptions,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = className;
  nameButton(button, name, content);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return button;
}
