import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../setup/run.mjs';

const extension = resolve(root, '.output/chrome-mv3');
/** Open side by side: one, for what is timed must not share the processor. 400 pages take two minutes. */
const tabs = 1;
const patience = { page: 45_000, goto: 20_000, firstLook: 2_000, readability: 15_000 };

const pause = (ms) => new Promise((settle) => setTimeout(settle, ms));

/** Gives what the work gives, or fails when it takes too long: nothing may hold up a run. */
async function within(ms, what, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the extension's own origin: asks the background as the popup does. */
async function askReport(tabId) {
  return globalThis.chrome.runtime.sendMessage({ type: 'tab.report', tabId, full: true });
}

async function findTabId(address) {
  const [tab] = await globalThis.chrome.tabs.query({ url: address });
  return tab?.id;
}

/** The page's charset is left to the page itself where its bytes are no UTF-8. */
function contentTypeOf(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

/** One tab; it shows what it is given at the page's own address and gets nothing else from anywhere. */
class EvaluationTab {
  #page;
  #session;
  #tabId;
  #pending;

  static async open(context, origin, name) {
    const tab = new EvaluationTab();
    tab.#page = await context.newPage();
    tab.#page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await tab.#page.route('**/*', (route) => tab.#answer(route).catch(() => undefined));
    const address = `http://${name}.test/`;
    await tab.#show(address, Buffer.from('<!doctype html><title>Waiting</title>'));
    tab.#tabId = await origin.evaluate(findTabId, address);
    tab.#session = await context.newCDPSession(tab.#page);
    return tab;
  }

  async #answer(route) {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === this.#page.mainFrame();
    const body = this.#pending;
    // A page that goes on to another by itself stays where it is.
    if (!isPage || body === undefined) return route.abort(isPage ? 'aborted' : 'blockedbyclient');
    this.#pending = undefined;
    return route.fulfill({
      status: 200,
      headers: {
        'content-type': contentTypeOf(body),
        // The page's own scripts are off; the extension's run in a world of their own.
        'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'",
      },
      body,
    });
  }

  async #show(address, body) {
    // From one place of a page to another of the same the browser would only scroll.
    if (this.#page.url().split('#')[0] === address.split('#')[0]) await this.#page.goto('about:blank');
    this.#pending = body;
    await this.#page.goto(address, { waitUntil: 'domcontentloaded', timeout: patience.goto });
    if (this.#pending !== undefined) throw new Error('the page was not asked for at its address');
  }

  /** What the extension reports of a page, as the popup would be told. */
  async read(address, body, origin) {
    await this.#show(address, body);
    const from = Date.now();
    let report;
    for (;;) {
      const reply = await origin.evaluate(askReport, this.#tabId);
      if (reply?.ok && reply.value?.reading) report = reply.value;
      const waited = Date.now() - from;
      // Where there is no body there is no first look.
      if (report?.firstLook || (report && waited > patience.firstLook)) return report;
      if (waited > patience.page) throw new Error(`no report: ${JSON.stringify(reply)?.slice(0, 200)}`);
      await pause(50);
    }
  }

  /** Milliseconds that Readability takes for the same document; undefined where it fails. */
  async timeReadability(source) {
    const expression = `(() => { const module = {}; ${source};
      const start = performance.now();
      new Readability(document.cloneNode(true)).parse();
      return performance.now() - start; })()`;
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      timeout: patience.readability,
    });
    return exceptionDetails ? undefined : result.value;
  }

  async close() {
    await this.#page.close({ runBeforeUnload: false });
  }
}

async function launch(executablePath) {
  const profile = await mkdtemp(join(tmpdir(), 'cinemargin-evaluation-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = await context.newPage();
  await origin.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`);
  return {
    context,
    origin,
    close: async () => {
      await context.close().catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Opens every page in the built extension, each at its own address, and gives what it reports: `{ entry, report, readabilityMs }`, or
 * `{ entry, problem }` where a page could not be read. Visits come in the order of the entries.
 * @param {{ entries: { id: string, url: string }[], folder: string, executablePath: string }} wish
 */
export async function visitPages({ entries, folder, executablePath }) {
  const readability = await readFile(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  let browser = await launch(executablePath);
  let opened = 0;
  const visits = [];
  let next = 0;
  let restarting;

  const restart = () => {
    restarting ??= (async () => {
      await browser.close();
      browser = await launch(executablePath);
      restarting = undefined;
    })();
    return restarting;
  };

  const openTab = async () => {
    await restarting;
    opened += 1;
    const name = `evaluation-tab-${opened}`;
    try {
      return await within(
        patience.page,
        'a new tab',
        EvaluationTab.open(browser.context, browser.origin, name),
      );
    } catch {
      await restart();
      return EvaluationTab.open(browser.context, browser.origin, name);
    }
  };

  async function visit(entry, tab) {
    let body;
    try {
      body = await readFile(join(folder, `${entry.id}.html`));
    } catch {
      return { entry, problem: `there is no file ${entry.id}.html` };
    }
    if (typeof entry.url !== 'string' || !URL.canParse(entry.url) || !/^https?:/.test(entry.url)) {
      return { entry, problem: `its address is none of the web: ${entry.url}` };
    }
    const report = await tab.read(entry.url, body, browser.origin);
    const readabilityMs = await within(
      patience.readability,
      'Readability',
      tab.timeReadability(readability),
    ).catch(() => undefined);
    return { entry, report, ...(readabilityMs !== undefined && { readabilityMs }) };
  }

  async function work() {
    let tab = await openTab();
    while (next < entries.length) {
      const index = next;
      next += 1;
      const entry = entries[index];
      try {
        visits[index] = await within(patience.page, 'the page', visit(entry, tab));
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        visits[index] = { entry, problem: words.split('\n')[0] };
        await within(5_000, 'closing', tab.close()).catch(() => undefined);
        tab = await openTab();
      }
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(tabs, entries.length) }, work));
  } finally {
    await browser.close();
  }
  return visits;
}
