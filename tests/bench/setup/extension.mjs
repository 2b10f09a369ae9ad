import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowsers } from '../../setup/browsers.mjs';
import { bundleForPage } from '../../setup/bundle.mjs';
import { root } from '../../setup/run.mjs';

/**
 * Real Chromium with the built extension and a new profile.
 * @returns {Promise<Extension>}
 * @typedef {{
 *   open: (entry: string) => Promise<(name: string, ...values: unknown[]) => Promise<any>>,
 *   openSite: (address: string) => Promise<(expression: string) => Promise<any>>,
 *   openPopup: (ready: string) => Promise<import('@playwright/test').Page>,
 *   stopWorker: () => Promise<void>,
 *   restart: () => Promise<void>,
 *   close: () => Promise<void>,
 * }} Extension
 * `open` gives what asks the functions of a module that was bundled into a page of the extension's origin; `openSite` what evaluates expressions
 * in the extension's own world of a web page. `openPopup` opens the popup as a page of its own, with a script that runs before its own; `restart` ends the browser
 * and starts it anew with the same profile.
 */
export async function startExtension() {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const profile = await mkdtemp(join(tmpdir(), 'cinemargin-bench-'));
  const folder = resolve(root, '.output/chrome-mv3');
  let started = await start();

  async function start() {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--host-resolver-rules=MAP * ~NOTFOUND',
      ],
    });
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker'));
    const address = new URL(worker.url());
    const watched = await context.newPage();
    const ownPage = new URL('/manifest.json', address).href;
    await watched.goto(ownPage);
    const watch = await context.newCDPSession(watched);
    const state = { isRunning: true };
    watch.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) state.isRunning = runningStatus !== 'stopped';
    });
    await watch.send('ServiceWorker.enable');
    return { context, origin: `chrome-extension://${address.host}`, ownPage, watch, state };
  }

  return {
    async open(entry) {
      const page = await started.context.newPage();
      await page.goto(started.ownPage);
      await page.evaluate(`${await bundleForPage(entry, 'bench')}; globalThis.cinemarginBench = bench; 0`);
      return (name, ...values) =>
        page.evaluate(([asked, list]) => globalThis.cinemarginBench[asked](...list), [name, values]);
    },
    async openPopup(ready) {
      const page = await started.context.newPage();
      await page.addInitScript(ready);
      await page.goto(new URL('/popup.html', started.ownPage).href);
      return page;
    },
    async openSite(address) {
      const { context, origin } = started;
      const page = await context.newPage();
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><title>A page</title><p>Words.',
        }),
      );
      const session = await context.newCDPSession(page);
      const world = new Promise((settle) => {
        session.on('Runtime.executionContextCreated', ({ context: made }) => {
          if (made.origin === origin) settle(made.id);
        });
      });
      await session.send('Runtime.enable');
      await page.goto(address);
      const contextId = await world;
      return async (expression) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
    },
    async stopWorker() {
      const { watch, state } = started;
      await watch.send('ServiceWorker.stopAllWorkers');
      while (state.isRunning) await new Promise((settle) => setTimeout(settle, 5));
    },
    async restart() {
      await started.context.close();
      started = await start();
    },
    async close() {
      await started.context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
