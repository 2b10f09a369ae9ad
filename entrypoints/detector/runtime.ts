/** What the detector uses of the extension's interface; both browsers give promises here, so no polyfill is needed. */
interface DetectorRuntime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

declare const browser: DetectorRuntime | undefined;
declare const chrome: DetectorRuntime;

/** A page can define a global `browser` only in its own world; here it is Firefox's or absent. */
export const extension = typeof browser === 'undefined' ? chrome : browser;
