import { forgetEverything } from './forget';
import type { FilmServer } from '../../film-api/server';
import type { Control, Look } from './look';
import { emptyLook } from './look';
import { listPainted, locateQuote } from './quote';
import type { ServedPage } from './shelf';
import { handleTab, type TabAct } from './tabs';

/** What differs between the browsers, for one tab. */
export interface TabDriver {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression in the page's own world; the answer is what JSON can carry. */
  evaluate<R>(expression: string): Promise<R>;
  lookAtPage(bring?: number): Promise<Look>;
  /** The closed shadow roots of the page, as one; undefined where there is none. */
  lookAtOverlay(bring?: number): Promise<Look | undefined>;
  /** Runs an expression that knows the overlay's root as `root`, in a world that no page sees; undefined where there is none. */
  evaluateInOverlay(expression: string): Promise<unknown>;
  /** The frame of the extension's own origin, in the frame's coordinates; undefined where there is none. */
  lookAtPanel(bring?: number): Promise<Look | undefined>;
  /** Runs an expression in that frame; undefined where there is none. */
  evaluateInPanel(expression: string): Promise<unknown>;
  /** As a reader turns to a tab before they do anything in it: what stands behind another may only be drawn anew, and elsewhere, once it is looked at. */
  turnTo(): Promise<void>;
  mouse(action: 'move' | 'down' | 'up', at?: { x: number; y: number }): Promise<void>;
  /** A key by its name (`Enter`, `Escape`, `a`), with modifiers held. */
  key(name: string, held?: readonly ('Control' | 'Shift' | 'Alt')[]): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Has the page see a reader who likes it light or dark. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the process in which the page lives, as a crash does. */
  crash(): Promise<void>;
  close(): Promise<void>;
  /** Errors in the console and uncaught exceptions since the tab was opened, in the page and its frames. */
  readonly problems: readonly string[];
}

/** What keeps IndexedDB on the disk: Chromium has two ways, Firefox its own. */
export type Store = 'leveldb' | 'sqlite' | 'firefox';

export function storesOf(browserName: string): Store[] {
  return browserName === 'firefox' ? ['firefox'] : ['leveldb', 'sqlite'];
}

export interface BrowserOptions {
  /** Where the profile is made; the system's place for temporary files unless said. */
  inFolder?: string;
  /** Chromium only; its own choice unless said. */
  store?: Store;
  /** Firefox only, by the names of `about:config`. */
  preferences?: Record<string, boolean | number | string>;
  /** The welcome page, which opens with the installation, stays open. */
  keepsWelcome?: boolean;
}

export interface ReaderDriver {
  readonly browserName: 'chromium' | 'firefox';
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** Stands in for every host that the extension may speak to, and knows what it was asked. */
  readonly films: FilmServer;
  serve(address: string, page: ServedPage): void;
  newTab(): Promise<TabDriver>;
  /** A tab that shows this very address, also one that the extension opened. */
  findTab(address: string): Promise<TabDriver | undefined>;
  /** The address of a page of the extension, e.g. `popup.html`. */
  extensionAddress(path: string): string;
  /** Closes the browser as a reader does; its profile stays for `start`. */
  quit(): Promise<void>;
  /** Kills the browser without a warning (SIGKILL); its profile stays for `start`. */
  kill(): Promise<void>;
  /** Starts the browser again on its profile. */
  start(): Promise<void>;
  /** As `runtime.reload()` does, and as an update does under open pages. */
  reloadExtension(): Promise<void>;
  /** Takes the extension's databases away under it, and nothing else. */
  clearDatabases(): Promise<void>;
  /** The files of the extension's databases; throws where the wished-for store was not the one used. */
  databaseFiles(): Promise<string[]>;
  /** Stops the worker (Chromium) or event page (Firefox) as the browser does after idling. */
  stopBackground(): Promise<void>;
  /** Starts it, where it does not run, with nothing to do. */
  wakeBackground(): Promise<void>;
  /** How often the worker or event page has started since the browser did; read off the browser itself. */
  backgroundStarts(): Promise<number>;
  /** Errors that come from the extension's own files, wherever they ran, since this was last asked. */
  takeComplaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** Long enough for a cold worker on a busy machine; what takes longer is broken. */
const patience = 10_000;
/** The same of a browser's own start, which waits for the disk as well. */
export const startPatience = 30_000;
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until there is an answer; throws with what was wished where none comes. */
export async function until<T>(
  wish: string,
  attempt: () => Promise<T | undefined>,
  within = patience,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await attempt();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${wish}`);
    await pause(50);
  }
}

type Name = string | RegExp;

/** One thing a reader looks at and operates with a real pointer and real keys: the page, the overlay or the panel. */
export class Surface {
  readonly #name: string;
  readonly #tab: TabDriver;
  readonly #look: (bring?: number) => Promise<Look | undefined>;
  readonly #origin: () => Promise<{ x: number; y: number } | undefined>;

  constructor(
    name: string,
    tab: TabDriver,
    look: (bring?: number) => Promise<Look | undefined>,
    origin: () => Promise<{ x: number; y: number } | undefined> = () => Promise.resolve({ x: 0, y: 0 }),
  ) {
    this.#name = name;
    this.#tab = tab;
    this.#look = look;
    this.#origin = origin;
  }

  async isThere(): Promise<boolean> {
    return (await this.#look()) !== undefined;
  }

  /** What stands there now; empty where the surface is absent. */
  async look(): Promise<Look> {
    return (await this.#look()) ?? emptyLook;
  }

  async text(): Promise<string> {
    return (await this.look()).text;
  }

  /** The operable things of one role whose accessible name is, or matches, `name`. */
  async find(role: string, name: Name): Promise<Control[]> {
    return (await this.look()).controls.filter((control) => isNamed(control, role, name));
  }

  /** Waits for the control, brings it into view and presses it with a trusted pointer. */
  async press(role: string, name: Name): Promise<void> {
    const letGo = await this.hold(role, name);
    await letGo();
  }

  /** Presses the control and holds it; the press counts when it is let go. */
  async hold(role: string, name: Name): Promise<() => Promise<void>> {
    await this.#tab.turnTo();
    // What the browser has not painted yet stands still already, but a press goes past it.
    await until(`the pointer over ${role} ${String(name)} in the ${this.#name}`, async () => {
      await this.#tab.mouse('move', await this.#locate(role, name));
      const pointed = (await this.look()).controls.some(
        (control) => control.isPointedAt && isNamed(control, role, name),
      );
      return pointed ? true : undefined;
    });
    await this.#tab.mouse('down');
    return () => this.#tab.mouse('up');
  }

  /** Presses the field, empties it and types. */
  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.press(role, name);
    await until(`the cursor in ${role} ${String(name)} in the ${this.#name}`, async () => {
      const { controls } = await this.look();
      return controls.some((one) => one.isFocused && isNamed(one, role, name)) ? true : undefined;
    });
    await this.#tab.key('a', ['Control']);
    await this.#tab.key('Delete');
    await this.#tab.type(text);
  }

  /** The middle of a control once it stands still, in the tab's viewport. */
  #locate(role: string, name: Name): Promise<{ x: number; y: number }> {
    let before = '';
    return until(`${role} ${String(name)} in the ${this.#name}`, async () => {
      const first = await this.#look();
      const bring = first?.controls.findIndex((control) => isNamed(control, role, name)) ?? -1;
      if (bring < 0) return undefined;
      const box = (await this.#look(bring))?.controls[bring]?.box;
      const origin = await this.#origin();
      if (box === undefined || origin === undefined) return undefined;
      const at = { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
      const still = JSON.stringify(at) === before;
      before = JSON.stringify(at);
      return still ? at : undefined;
    });
  }
}

function isNamed(control: Control, role: string, name: Name): boolean {
  return (
    control.role === role && (typeof name === 'string' ? control.name === name : name.test(control.name))
  );
}

/** A tab as a reader has it before them. */
export class Tab {
  readonly driver: TabDriver;
  readonly page: Surface;
  readonly overlay: Surface;
  readonly panel: Surface;

  constructor(driver: TabDriver) {
    this.driver = driver;
    this.page = new Surface('page', driver, (bring) => driver.lookAtPage(bring));
    this.overlay = new Surface('overlay', driver, (bring) => driver.lookAtOverlay(bring));
    this.panel = new Surface(
      'panel',
      driver,
      (bring) => driver.lookAtPanel(bring),
      async () => (await driver.lookAtOverlay())?.frames[0]?.box,
    );
  }

  get problems(): readonly string[] {
    return this.driver.problems;
  }

  /** Runs a self-contained function in the page's own world. */
  evaluate<R>(work: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  evaluate<R>(work: (argument: unknown) => R, argument?: unknown): Promise<R> {
    const parameter = argument === undefined ? '' : JSON.stringify(argument);
    return this.driver.evaluate<R>(`(${work.toString()})(${parameter})`);
  }

  /** Selects a passage by dragging the mouse over it, as a reader does; `meanwhile` happens when the button is down and nothing selected yet. */
  async select(quote: string, meanwhile?: () => Promise<void>): Promise<void> {
    await this.driver.turnTo();
    const drag = await this.evaluate(locateQuote, quote);
    if (drag === null) throw new Error(`The page does not say “${quote}”.`);
    const { from, to } = drag;
    await this.driver.mouse('move', from);
    await this.driver.mouse('down');
    await meanwhile?.();
    await this.driver.mouse('move', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    await this.driver.mouse('move', to);
    await this.driver.mouse('up');
  }

  /** The words under each painted highlight, as the page sees them. */
  painted(): Promise<{ name: string; text: string }[]> {
    return this.evaluate(listPainted);
  }

  reload(): Promise<void> {
    return this.driver.reload();
  }

  screenshot(path: string): Promise<void> {
    return this.driver.screenshot(path);
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Someone with a browser and the extension in it. */
export class Reader {
  readonly driver: ReaderDriver;
  readonly #tabs = new Set<Tab>();

  constructor(driver: ReaderDriver) {
    this.driver = driver;
  }

  get browserName(): 'chromium' | 'firefox' {
    return this.driver.browserName;
  }

  get films(): FilmServer {
    return this.driver.films;
  }

  serve(address: string, page: ServedPage): void {
    this.driver.serve(address, page);
  }

  /** Opens a served page in a tab of its own; settles when the document is parsed. */
  async open(address: string): Promise<Tab> {
    const tab = new Tab(await this.driver.newTab());
    this.#tabs.add(tab);
    await tab.driver.goto(address);
    return tab;
  }

  async closeTabs(): Promise<void> {
    const tabs = [...this.#tabs];
    this.#tabs.clear();
    for (const tab of tabs) await tab.close();
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.open(this.driver.extensionAddress(path));
  }

  /** The popup as it stands over a tab; in a tab of its own, since no driver can open the real one. */
  async openPopup(over: Tab): Promise<Tab> {
    const address = await over.evaluate(() => location.href);
    const popup = await this.openExtensionPage('manifest.json');
    const tabId = await popup.evaluate(handleTab, { address, act: 'find' });
    await popup.driver.goto(this.driver.extensionAddress(`popup.html?tab=${tabId}`));
    return popup;
  }

  /** Waits for a tab that shows this address, whoever opened it. */
  async waitForTab(address: string): Promise<Tab> {
    const tab = new Tab(await until(`a tab at ${address}`, () => this.driver.findTab(address)));
    this.#tabs.add(tab);
    return tab;
  }

  /** Does something to the tab at an address from outside: closes it, takes its page out of memory, injects the annotator once more. */
  async handleTab(address: string, act: TabAct): Promise<void> {
    const outside = await this.openExtensionPage('manifest.json');
    const tabId = await outside.evaluate(handleTab, { address, act });
    if (tabId === 0) throw new Error(`No tab at ${address} to ${act}.`);
  }

  takeComplaints(): Promise<string[]> {
    return this.driver.takeComplaints();
  }

  /** Leaves the browser as the installation did: no tab of ours open, the background at rest, nothing kept. */
  async forget(): Promise<void> {
    await this.closeTabs();
    const outside = await this.openExtensionPage('manifest.json');
    await this.stopBackground();
    await outside.evaluate(forgetEverything);
    await this.closeTabs();
  }

  /** Closes the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.quit();
    await this.driver.start();
  }

  quit(): Promise<void> {
    this.#tabs.clear();
    return this.driver.quit();
  }

  /** Kills the browser without a warning and starts it again on the same profile. */
  async killAndStart(): Promise<void> {
    this.#tabs.clear();
    await this.driver.kill();
    await this.driver.start();
  }

  stopBackground(): Promise<void> {
    return this.driver.stopBackground();
  }

  backgroundStarts(): Promise<number> {
    return this.driver.backgroundStarts();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
