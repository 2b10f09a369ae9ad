import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBrowsers } from '../../setup/browsers.mjs';
import { bundleForPage } from '../../setup/bundle.mjs';

/**
 * Real Chromium in which pages are opened from files: scripts off, every request but that for the page itself refused.
 * @returns {Promise<{ open: (html: string | { path: string }) => Promise<OpenPage>, close: () => Promise<void> }>}
 * @typedef {{ ask: (name: string, ...values: unknown[]) => Promise<any>, close: () => Promise<void> }} OpenPage
 */
export async function startPages() {
  const code = await bundleForPage('tests/evaluate/anchoring/in-page.ts', 'evaluation');
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const address = 'http://page.test/';

  async function open(html) {
    const body = typeof html === 'string' ? html : await readFile(html.path, 'utf8');
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === address && route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${code}; globalThis.cinemarginEvaluation = evaluation; 0`);
    return {
      ask: (name, ...values) =>
        page.evaluate(([asked, list]) => globalThis.cinemarginEvaluation[asked](...list), [name, values]),
      close: () => page.close(),
    };
  }

  return { open, close: () => browser.close() };
}
