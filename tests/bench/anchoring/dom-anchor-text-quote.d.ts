/** The package comes without types; this is the part that is measured. */
declare module 'dom-anchor-text-quote' {
  /** Null where the words are not found; throws where there are none. */
  export function toRange(
    root: Element,
    selector: { exact: string; prefix: string; suffix: string },
    options: { hint: number },
  ): Range | null;
}
