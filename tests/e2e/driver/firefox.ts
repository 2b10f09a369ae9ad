import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from '../../setup/browsers.mjs';
import type { FilmServer } from '../../film-api/server';
import type { Look } from './look';
import { parseLook, takeLook } from './look';
import type { BrowserOptions, ReaderDriver, TabDriver } from './reader';
import { startPatience, until } from './reader';
import { Shelf } from './shelf';
import { StandIn } from './stand-in';

const builtFolder = resolve('.output/firefox-mv3');
const extensionId = 'cinemargin@cinemargin.example';
/** Given by preference, so that the extension's address is known and stays over a restart. */
const extensionUuid = '5c1f7a52-7d7e-4bd5-9a39-6c2b1f6c7a10';
const extensionOrigin = `moz-extension://${extensionUuid}/`;
const lookSource = takeLook.toString();

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  // The extension is a temporary one, removed when the browser closes; what it stored has to outlive that.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Whatever is not answered from the shelf ends at a closed port.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'intl.locale.requested': 'en-US',
  // The browser's own question whether an extension may send data cannot be pressed here.
  'extensions.webextOptionalPermissionPrompts': false,
  // A page under a strict policy would otherwise report its own missing icon.
  'browser.chrome.site_icons': false,
};

/** What Firefox notes of every extension whose page or frame goes while an answer to it is on its way. */
const ordinaryEnd = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

const contextSchema = v.looseObject({ context: v.string(), url: v.string() });
const treeSchema = v.object({
  contexts: v.array(v.looseObject({ ...contextSchema.entries, children: v.nullish(v.array(contextSchema)) })),
});
const nodesSchema = v.object({
  nodes: v.array(
    v.object({
      value: v.object({
        shadowRoot: v.nullish(
          v.object({ sharedId: v.string(), value: v.object({ mode: v.optional(v.string()) }) }),
        ),
      }),
    }),
  ),
});
const answerSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

const requestSchema = v.object({
  isBlocked: v.boolean(),
  request: v.object({ request: v.string(), url: v.string() }),
});
const complaintsSchema = v.array(v.string());

interface Wire {
  send(method: string, parameters: object): Promise<unknown>;
  on(event: string, take: (parameters: unknown) => void): unknown;
  emit(event: string, parameters: unknown): unknown;
}

function isWire(value: unknown): value is Wire {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['send', 'on', 'emit'].every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/** WebDriver BiDi as the browser speaks it, for what puppeteer has no words for: closed roots, our own frames, the browser's own window. */
class Bidi {
  readonly #wire: Wire;

  constructor(browser: Browser) {
    const wire: unknown = Reflect.get(browser, 'connection');
    if (!isWire(wire)) throw new Error('puppeteer-core gives no BiDi connection.');
    this.#wire = wire;
  }

  async send<S extends v.GenericSchema>(
    method: string,
    parameters: object,
    schema: S,
  ): Promise<v.InferOutput<S>> {
    const { result } = v.parse(v.object({ result: v.unknown() }), await this.#wire.send(method, parameters));
    return v.parse(schema, result);
  }

  on<S extends v.GenericSchema>(
    event: string,
    schema: S,
    take: (parameters: v.InferOutput<S>) => void,
  ): void {
    this.#wire.on(event, (parameters) => take(v.parse(schema, parameters)));
  }

  /** Tells puppeteer of a tab as if the browser had. */
  announce(context: v.InferOutput<typeof contextSchema>): void {
    this.#wire.emit('browsingContext.contextCreated', context);
  }

  async call(
    context: string,
    functionDeclaration: string,
    parameters: object[] = [],
    sandbox = '',
  ): Promise<unknown> {
    const answer = await this.send(
      'script.callFunction',
      // A sandbox, so that what the page did to its globals does not reach us.
      {
        functionDeclaration,
        arguments: parameters,
        target: { context, ...(sandbox && { sandbox }) },
        awaitPromise: true,
      },
      answerSchema,
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }
}

/** Runs in the browser's own window: the number of the process in which the page at an address lives; none where it has crashed. */
const processOfPage = `(address) =>
  [...gBrowser.browsers].find((one) => one.currentURI.spec === address)?.frameLoader?.remoteTab?.osPid`;

/** Runs there too: light or dark, whatever the machine's own wish. */
const preferInPage = `(address, scheme) => {
  const { browsingContext } = [...gBrowser.browsers].find((one) => one.currentURI.spec === address);
  browsingContext.prefersColorSchemeOverride = scheme;
}`;

/** Whether an error only says that what was looked at has gone meanwhile. */
function isGone(error: unknown): boolean {
  return /no such (?:frame|node|element|history)|stale|discarded|destroyed|navigat/i.test(String(error));
}

/** The browsing context of a tab, which puppeteer keeps to itself. */
function contextOf(page: Page): string {
  return v.parse(v.string(), Reflect.get(page.mainFrame(), '_id'));
}

class FirefoxTab implements TabDriver {
  readonly problems: string[] = [];
  readonly #page: Page;
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #chromeContext: string;

  constructor(page: Page, bidi: Bidi, chromeContext: string) {
    this.#page = page;
    this.#bidi = bidi;
    this.#chromeContext = chromeContext;
    this.#context = contextOf(page);
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
  }

  async goto(address: string): Promise<void> {
    if (!address.startsWith(extensionOrigin)) {
      await this.#page.goto(address, { waitUntil: 'domcontentloaded' });
      return;
    }
    // Firefox reports no end of loading for pages of an extension. The document that is left must not be taken for the next one.
    await this.evaluate('void (globalThis.isLeft = true)');
    this.#page.goto(address).catch(() => undefined);
    await until(`${address} is loaded`, async () => {
      const place = await this.evaluate<string>(
        'globalThis.isLeft ? "" : location.href + document.readyState',
      ).catch(() => '');
      return place.startsWith(extensionOrigin) && place.endsWith('complete') ? true : undefined;
    });
  }

  async reload(): Promise<void> {
    if (this.#page.url().startsWith(extensionOrigin)) return this.goto(this.#page.url());
    await this.#page.reload({ waitUntil: 'domcontentloaded' });
  }

  evaluate<R>(expression: string): Promise<R> {
    return this.#page.evaluate<[], () => R>(expression);
  }

  async lookAtPage(bring = -1): Promise<Look> {
    return parseLook(
      await this.#bidi.call(this.#context, `() => (${lookSource})(document, ${String(bring)})`),
    );
  }

  async lookAtOverlay(bring = -1): Promise<Look | undefined> {
    const look = await this.evaluateInOverlay(`(${lookSource})(root, ${String(bring)})`);
    return look === undefined ? undefined : parseLook(look);
  }

  async evaluateInOverlay(expression: string): Promise<unknown> {
    try {
      const closedRoot = await this.#findClosedRoot();
      if (closedRoot === undefined) return undefined;
      const declaration = `(root) => (${expression})`;
      return await this.#bidi.call(this.#context, declaration, [{ sharedId: closedRoot }], 'look');
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async #findClosedRoot(): Promise<string | undefined> {
    const { nodes } = await this.#bidi.send(
      'browsingContext.locateNodes',
      {
        context: this.#context,
        locator: { type: 'css', value: ':root, :root > *, body > *' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      },
      nodesSchema,
    );
    return nodes.map(({ value }) => value.shadowRoot).find((root) => root?.value.mode === 'closed')?.sharedId;
  }

  async lookAtPanel(bring = -1): Promise<Look | undefined> {
    const look = await this.evaluateInPanel(`(${lookSource})(document, ${String(bring)})`);
    return look === undefined ? undefined : parseLook(look);
  }

  async evaluateInPanel(expression: string): Promise<unknown> {
    try {
      const { contexts } = await this.#bidi.send(
        'browsingContext.getTree',
        { root: this.#context },
        treeSchema,
      );
      const frame = contexts[0]?.children?.find(({ url }) => url.startsWith(extensionOrigin));
      return frame && (await this.#bidi.call(frame.context, `() => (${expression})`));
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async turnTo(): Promise<void> {
    await this.#page.bringToFront();
  }

  async mouse(action: 'move' | 'down' | 'up', at?: { x: number; y: number }): Promise<void> {
    if (at !== undefined) await this.#page.mouse.move(at.x, at.y);
    if (action === 'down') await this.#page.mouse.down();
    if (action === 'up') await this.#page.mouse.up();
  }

  async key(name: string, held: readonly ('Control' | 'Shift' | 'Alt')[] = []): Promise<void> {
    for (const modifier of held) await this.#page.keyboard.down(modifier);
    await this.#page.keyboard.press(keyNamed(name));
    for (const modifier of held) await this.#page.keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    const wish = [this.#page.url(), scheme].map((value) => ({ type: 'string', value }));
    await this.#bidi.call(this.#chromeContext, preferInPage, wish);
  }

  async crash(): Promise<void> {
    const address = { type: 'string', value: this.#page.url() };
    const find = () => this.#bidi.call(this.#chromeContext, processOfPage, [address]);
    const found = v.parse(v.number(), await find());
    process.kill(found, 'SIGKILL');
    // The page that says so stands at the same address, so the address does not tell.
    await until('the tab has crashed', async () => ((await find()) === found ? undefined : true));
  }

  async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#page.close();
  }
}

const keyNames: readonly KeyInput[] = [
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'Escape',
  'Tab',
  'Delete',
  'Backspace',
  'Home',
  'End',
  'ArrowDown',
  'ArrowUp',
  '/',
  'a',
  'c',
  'e',
  'v',
  'z',
];

function keyNamed(name: string): KeyInput {
  const key = keyNames.find((one) => one === name);
  if (key === undefined) throw new Error(`No key of the name ${name}.`);
  return key;
}

export class FirefoxReader implements ReaderDriver {
  readonly browserName = 'firefox';
  readonly profile: string;
  readonly films: FilmServer;
  readonly #shelf = new Shelf();
  readonly #standIn: StandIn;
  readonly #options: BrowserOptions;
  #open: { browser: Browser; bidi: Bidi } | undefined;
  #chromeContext = '';
  readonly #unannounced = new Set<string>();

  private constructor(profile: string, options: BrowserOptions, standIn: StandIn) {
    this.profile = profile;
    this.#standIn = standIn;
    this.films = standIn.films;
    this.#options = options;
  }

  static async launch(options: BrowserOptions = {}): Promise<FirefoxReader> {
    const folder = options.inFolder ?? tmpdir();
    const profile = await mkdtemp(join(folder, 'cinemargin-firefox-'));
    const reader = new FirefoxReader(profile, options, await StandIn.prepare(builtFolder));
    await reader.start();
    return reader;
  }

  async start(): Promise<void> {
    const executablePath = await findBrowser('firefox');
    if (executablePath === undefined) throw new Error('Firefox is missing.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: this.profile,
      defaultViewport: { width: 1280, height: 800 },
      // The browser's own window is the only place that tells whether the event page runs.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...preferences, ...this.#options.preferences },
    });
    const bidi = new Bidi(browser);
    this.#open = { browser, bidi };
    await this.#answerRequests(bidi);
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }, treeSchema);
    this.#chromeContext = contexts[0]?.context ?? '';
    await browser.installExtension(this.#standIn.folder);
    await this.#countStarts();
    await this.#settleWelcome();
  }

  async #countStarts(): Promise<void> {
    await this.#inBrowserWindow(`() => {
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      window.cinemarginStarts = extension.backgroundState === 'stopped' ? 0 : 1;
      extension.on('background-script-started', () => { window.cinemarginStarts += 1; });
    }`);
  }

  /** A temporary extension is installed anew at each start of the browser. */
  async #settleWelcome(): Promise<void> {
    const address = this.extensionAddress('welcome.html');
    const tab = await until('the welcome page', () => this.findTab(address), startPatience);
    if (this.#options.keepsWelcome !== true) await tab.close();
  }

  #inBrowserWindow(functionDeclaration: string): Promise<unknown> {
    return this.#running.bidi.call(this.#chromeContext, functionDeclaration);
  }

  serve: ReaderDriver['serve'] = (address, page) => this.#shelf.put(address, page);

  async newTab(): Promise<TabDriver> {
    const { browser, bidi } = this.#running;
    return new FirefoxTab(await browser.newPage(), bidi, this.#chromeContext);
  }

  async findTab(address: string): Promise<TabDriver | undefined> {
    const { browser, bidi } = this.#running;
    // Of a tab that the extension opened on a page of its own, puppeteer does not hear the address.
    const { contexts } = await bidi.send('browsingContext.getTree', {}, treeSchema);
    const found = contexts.find(({ url }) => url === address);
    if (!found) return undefined;
    const page = (await browser.pages()).find((one) => contextOf(one) === found.context);
    if (page) return new FirefoxTab(page, bidi, this.#chromeContext);
    // Of one such tab in some hundreds Firefox never says that it was opened, though it lists it: whoever looks a second time has waited for that.
    if (this.#unannounced.has(found.context)) bidi.announce(found);
    this.#unannounced.add(found.context);
    return undefined;
  }

  /** Answers every request of every tab, those that the extension opens too. */
  async #answerRequests(bidi: Bidi): Promise<void> {
    bidi.on('network.beforeRequestSent', requestSchema, ({ isBlocked, request }) => {
      // A request whose tab has gone meanwhile can no longer be answered.
      if (isBlocked) this.#answer(bidi, request).catch(() => undefined);
    });
    await bidi.send(
      'network.addIntercept',
      {
        phases: ['beforeRequestSent'],
        urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
      },
      v.unknown(),
    );
  }

  async #answer(bidi: Bidi, { request, url }: { request: string; url: string }): Promise<void> {
    if (url.startsWith(this.films.address)) {
      await bidi.send('network.continueRequest', { request }, v.unknown());
      return;
    }
    const page = this.#shelf.find(url);
    if (page === undefined) {
      await bidi.send('network.failRequest', { request }, v.unknown());
      return;
    }
    const answer = {
      request,
      statusCode: page.status,
      reasonPhrase: page.status === 200 ? 'OK' : 'Error',
      headers: Object.entries(page.headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'base64', value: Buffer.from(page.body).toString('base64') },
    };
    await bidi.send('network.provideResponse', answer, v.unknown());
  }

  extensionAddress(path: string): string {
    return extensionOrigin + path;
  }

  async quit(): Promise<void> {
    await this.#running.browser.close();
    this.#open = undefined;
  }

  async kill(): Promise<void> {
    const main = this.#running.browser.process();
    if (main === null) throw new Error('Firefox has no process.');
    const gone = new Promise((resolve) => main.once('exit', resolve));
    main.kill('SIGKILL');
    await gone;
    // puppeteer-core puts the profile's own preferences back when it sees the end.
    await until('the profile is left', async () => {
      const names = await readdir(this.profile);
      return names.some((name) => name.endsWith('.puppeteer')) ? undefined : true;
    });
    this.#open = undefined;
  }

  async reloadExtension(): Promise<void> {
    // As `runtime.reload()` does it, from where an answer can be waited for.
    await this.#inBrowserWindow(`async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${extensionId}')).reload();
    }`);
    await this.#countStarts();
  }

  async clearDatabases(): Promise<void> {
    await this.#inBrowserWindow(`() => new Promise((resolve) => {
      const { principal } = WebExtensionPolicy.getByID('${extensionId}').extension;
      Services.qms.clearStoragesForClient(principal, 'idb').callback = () => resolve(null);
    })`);
  }

  async databaseFiles(): Promise<string[]> {
    const folder = join(this.profile, 'storage', 'default', `moz-extension+++${extensionUuid}`, 'idb');
    return (await readdir(folder, { recursive: true })).map((file) => join(folder, file));
  }

  async stopBackground(): Promise<void> {
    const before = await this.backgroundStarts();
    await this.#inBrowserWindow(`async () => {
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }`);
    await until('the event page stops', async () => {
      const state = await this.#inBrowserWindow(
        `() => WebExtensionPolicy.getByID('${extensionId}').extension.backgroundState`,
      );
      // What was asked of it meanwhile may have started it anew.
      return state === 'stopped' || (await this.backgroundStarts()) > before ? true : undefined;
    });
  }

  async wakeBackground(): Promise<void> {
    await this.#inBrowserWindow(
      `() => WebExtensionPolicy.getByID('${extensionId}').extension.wakeupBackground()`,
    );
  }

  async backgroundStarts(): Promise<number> {
    return v.parse(v.number(), await this.#inBrowserWindow('() => window.cinemarginStarts'));
  }

  async close(): Promise<void> {
    if (this.#open) await this.quit();
    await this.#standIn.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  async takeComplaints(): Promise<string[]> {
    const found = await this.#inBrowserWindow(`() => {
      const complaints = Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
        .filter((error) => error.sourceName.startsWith('${extensionOrigin}'))
        .map((error) => error.errorMessage + ' ' + error.sourceName + ':' + error.lineNumber);
      Services.console.reset();
      return JSON.stringify(complaints);
    }`);
    const complaints = v.parse(complaintsSchema, JSON.parse(v.parse(v.string(), found)));
    return complaints.filter((complaint) => !ordinaryEnd.test(complaint));
  }

  get #running(): { browser: Browser; bidi: Bidi } {
    if (this.#open === undefined) throw new Error('The browser is not running.');
    return this.#open;
  }
}
