import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import * as v from 'valibot';
import { findBrowser } from '../../setup/browsers.mjs';
import type { FilmServer } from '../../film-api/server';
import type { Look } from './look';
import { parseLook, takeLook } from './look';
import type { BrowserOptions, ReaderDriver, TabDriver } from './reader';
import { startPatience, until } from './reader';
import { Shelf } from './shelf';
import { StandIn } from './stand-in';
import { ToolbarPopup } from './toolbar-popup';

const builtFolder = resolve('.output/chrome-mv3');
const lookSource = takeLook.toString();

/** Which of its two back ends Chromium gives new databases; its own choice differs from one version to the next. */
const stores = {
  leveldb: '--disable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout',
  sqlite: '--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout',
} as const;
const databaseFolders = { leveldb: '_0.indexeddb.leveldb', sqlite: '_0' } as const;

/** An unpacked extension comes back from `runtime.reload()` only where the reader is a developer. */
const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });

const processSchema = v.object({ processInfo: v.array(v.object({ type: v.string(), id: v.number() })) });

/** A node of `DOM.getDocument`, as far as the search for closed roots goes. */
interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

function findClosedRoots(node: DomNode): number[] {
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(findClosedRoots);
  return node.shadowRootType === 'closed' ? [node.backendNodeId, ...inner] : inner;
}

class ChromiumTab implements TabDriver {
  readonly problems: string[] = [];
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'domcontentloaded' });
  }

  evaluate<R>(expression: string): Promise<R> {
    return this.#page.evaluate<R>(expression);
  }

  lookAtPage(bring = -1): Promise<Look> {
    return this.#lookAtFrame(this.#page.mainFrame(), bring);
  }

  async lookAtOverlay(bring = -1): Promise<Look | undefined> {
    const look = await this.evaluateInOverlay(`(${lookSource})(root, ${bring})`);
    return look === undefined ? undefined : parseLook(look);
  }

  async evaluateInOverlay(expression: string): Promise<unknown> {
    // The overlay's host stands beneath the root or the body; a look at all of a huge page would take seconds.
    const { root } = await this.#session.send('DOM.getDocument', { depth: 3, pierce: true });
    const [closedRoot] = findClosedRoots(root);
    if (closedRoot === undefined) return undefined;
    try {
      const { frameTree } = await this.#session.send('Page.getFrameTree');
      // A world of its own, so that what the page did to its globals does not reach the look.
      const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'look',
      });
      const { object } = await this.#session.send('DOM.resolveNode', {
        backendNodeId: closedRoot,
        executionContextId,
      });
      if (object.objectId === undefined) return undefined;
      const { result } = await this.#session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return ((root) => (${expression}))(this); }`,
        awaitPromise: true,
        returnByValue: true,
      });
      const answer: unknown = result.value;
      return answer;
    } catch (error) {
      if (/node|context|detached/i.test(String(error))) return undefined;
      throw error;
    }
  }

  async lookAtPanel(bring = -1): Promise<Look | undefined> {
    const frame = this.#findPanel();
    if (frame === undefined) return undefined;
    try {
      return await this.#lookAtFrame(frame, bring);
    } catch (error) {
      // A panel that closes while it is looked at is not there.
      if (/detached|closed|destroyed|navigat/i.test(String(error))) return undefined;
      throw error;
    }
  }

  async evaluateInPanel(expression: string): Promise<unknown> {
    return this.#findPanel()?.evaluate(expression);
  }

  #findPanel(): Frame | undefined {
    return this.#page
      .frames()
      .find((one) => one !== this.#page.mainFrame() && one.url().startsWith('chrome-extension:'));
  }

  async #lookAtFrame(frame: Frame, bring: number): Promise<Look> {
    return parseLook(await frame.evaluate(`(${lookSource})(document, ${bring})`));
  }

  /** Nothing to do: each tab that Playwright has takes itself for the one in front. */
  turnTo(): Promise<void> {
    return Promise.resolve();
  }

  async mouse(action: 'move' | 'down' | 'up', at?: { x: number; y: number }): Promise<void> {
    if (at !== undefined) await this.#page.mouse.move(at.x, at.y);
    if (action === 'down') await this.#page.mouse.down();
    if (action === 'up') await this.#letGo();
  }

  /** A press that closes the frame it lands in may take the frame away before it is acknowledged; Chromium then never answers. */
  async #letGo(): Promise<void> {
    const acknowledged = this.#page.mouse.up();
    acknowledged.catch(() => undefined);
    const gone = new Promise<void>((resolve) => this.#page.once('framedetached', () => resolve()));
    await Promise.race([acknowledged, gone]);
  }

  async key(name: string, held: readonly string[] = []): Promise<void> {
    await this.#page.keyboard.press([...held, name].join('+'));
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async prefer(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.#page.emulateMedia({ colorScheme });
  }

  async crash(): Promise<void> {
    const crashed = this.#page.waitForEvent('crash');
    this.#session.send('Page.crash').catch(() => undefined);
    await crashed;
  }

  async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#page.close();
  }
}

/** The service worker's starts, as the browser reports them to a document of the extension that has no script. */
class WorkerWatch {
  starts = 0;
  running = false;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async begin(context: BrowserContext, extensionId: string): Promise<WorkerWatch> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    const watch = new WorkerWatch(page, await context.newCDPSession(page));
    watch.#session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) watch.#note(runningStatus);
    });
    await watch.#session.send('ServiceWorker.enable');
    return watch;
  }

  #note(status: string): void {
    const running = status === 'starting' || status === 'running';
    if (running && !this.running) this.starts += 1;
    this.running = running;
  }

  async stop(): Promise<void> {
    const before = this.starts;
    await this.#session.send('ServiceWorker.stopAllWorkers');
    await until('the worker stops', () =>
      // What was asked of it meanwhile may have started it anew.
      Promise.resolve(!this.running || this.starts > before ? true : undefined),
    );
  }

  /** A message that is no request of ours gets no answer. */
  async wake(): Promise<void> {
    await this.#page.evaluate('chrome.runtime.sendMessage({})');
  }

  async clearDatabases(origin: string): Promise<void> {
    await this.#session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  }
}

export class ChromiumReader implements ReaderDriver {
  readonly browserName = 'chromium';
  readonly profile: string;
  readonly films: FilmServer;
  readonly #shelf = new Shelf();
  readonly #standIn: StandIn;
  readonly #options: BrowserOptions;
  #context: BrowserContext | undefined;
  #watch: WorkerWatch | undefined;
  #extensionId = '';
  readonly #complaints: string[] = [];

  private constructor(profile: string, options: BrowserOptions, standIn: StandIn) {
    this.profile = profile;
    this.#standIn = standIn;
    this.films = standIn.films;
    this.#options = options;
  }

  static async launch(options: BrowserOptions = {}): Promise<ChromiumReader> {
    const profile = await mkdtemp(join(options.inFolder ?? tmpdir(), 'cinemargin-chromium-'));
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), preferences);
    const reader = new ChromiumReader(profile, options, await StandIn.prepare(builtFolder));
    await reader.start();
    return reader;
  }

  async start(): Promise<void> {
    const { store } = this.#options;
    const executablePath = await findBrowser('chromium');
    if (executablePath === undefined) throw new Error('Chromium is missing.');
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      headless: true,
      locale: 'en-US',
      viewport: { width: 1280, height: 800 },
      args: [
        `--disable-extensions-except=${this.#standIn.folder}`,
        `--load-extension=${this.#standIn.folder}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...(store === 'leveldb' || store === 'sqlite' ? [stores[store]] : []),
      ],
    });
    await context.route(/^https?:/, async (route) => {
      const address = route.request().url();
      const page = this.#shelf.find(address);
      if (address.startsWith(this.films.address)) await route.continue();
      else await (page === undefined ? route.abort() : route.fulfill(page));
    });
    context.on('weberror', (error) => {
      const { stack } = error.error();
      if (stack?.includes(this.extensionAddress(''))) this.#complaints.push(stack);
    });
    context.on('console', (message) => {
      const { url, lineNumber } = message.location();
      if (message.type() !== 'error' || !url.startsWith(this.extensionAddress(''))) return;
      this.#complaints.push(`${message.text()} ${url}:${lineNumber}`);
    });
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker'));
    this.#extensionId = new URL(worker.url()).host;
    this.#context = context;
    this.#watch = await WorkerWatch.begin(context, this.#extensionId);
    await this.#settleWelcome();
  }

  /** An extension that is loaded from a folder counts as installed at each start of the browser. */
  async #settleWelcome(): Promise<void> {
    const address = this.extensionAddress('welcome.html');
    const tab = await until('the welcome page', () => this.findTab(address), startPatience);
    if (this.#options.keepsWelcome !== true) await tab.close();
  }

  serve: ReaderDriver['serve'] = (address, page) => this.#shelf.put(address, page);

  async newTab(): Promise<TabDriver> {
    const page = await this.#running.newPage();
    return new ChromiumTab(page, await this.#running.newCDPSession(page));
  }

  async findTab(address: string): Promise<TabDriver | undefined> {
    const page = this.#running.pages().find((one) => one.url() === address);
    return page && new ChromiumTab(page, await this.#running.newCDPSession(page));
  }

  /** The popup that hangs from the toolbar, as soon as something has opened it. */
  async toolbarPopup(): Promise<ToolbarPopup> {
    return ToolbarPopup.find(this.#running, this.extensionAddress('popup.html'));
  }

  takeComplaints(): Promise<string[]> {
    return Promise.resolve(this.#complaints.splice(0));
  }

  extensionAddress(path: string): string {
    return `chrome-extension://${this.#extensionId}/${path}`;
  }

  async quit(): Promise<void> {
    await this.#running.close();
    this.#context = undefined;
  }

  async kill(): Promise<void> {
    const context = this.#running;
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = v.parse(processSchema, await session?.send('SystemInfo.getProcessInfo'));
    const main = processInfo.find(({ type }) => type === 'browser');
    if (main === undefined) throw new Error('Chromium does not name its own process.');
    const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
    process.kill(main.id, 'SIGKILL');
    await gone;
    this.#context = undefined;
    await rm(join(this.profile, 'SingletonLock'), { force: true });
  }

  async reloadExtension(): Promise<void> {
    const context = this.#running;
    const page = await context.newPage();
    await page.goto(this.extensionAddress('manifest.json'));
    const started = context.waitForEvent('serviceworker');
    // The page goes with the extension that it belongs to, mostly before it can answer.
    page.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await started;
    this.#watch = await WorkerWatch.begin(context, this.#extensionId);
  }

  async stopBackground(): Promise<void> {
    await this.#watch?.stop();
  }

  async wakeBackground(): Promise<void> {
    await this.#watch?.wake();
  }

  backgroundStarts(): Promise<number> {
    return Promise.resolve(this.#watch?.starts ?? 0);
  }

  async clearDatabases(): Promise<void> {
    await this.#watch?.clearDatabases(new URL(this.extensionAddress('')).origin);
  }

  async databaseFiles(): Promise<string[]> {
    const store = this.#options.store === 'leveldb' ? 'leveldb' : 'sqlite';
    const name = `chrome-extension_${this.#extensionId}${databaseFolders[store]}`;
    const folder = join(this.profile, 'Default', 'IndexedDB', name);
    return (await readdir(folder)).map((file) => join(folder, file));
  }

  async close(): Promise<void> {
    if (this.#context) await this.quit();
    await this.#standIn.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  get #running(): BrowserContext {
    if (this.#context === undefined) throw new Error('The browser is not running.');
    return this.#context;
  }
}
