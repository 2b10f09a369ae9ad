import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBrowsers } from './browsers.mjs';
import { bundleForPage } from './bundle.mjs';

/**
 * Real Chromium in which pages are opened from files: every request but that for the page itself refused, scripts off unless said: without
 * them a page has no frames of animation either.
 * @param {string} entry the module, from the project's root, whose functions each page can be asked for.
 * @returns {Promise<{ open: (html: string | { path: string }) => Promise<OpenPage>, close: () => Promise<void> }>}
 * @typedef {{ ask: (name: string, ...values: unknown[]) => Promise<any>, close: () => Promise<void> }} OpenPage
 */
export async function startPages(entry, { javaScriptEnabled = false } = {}) {
  const code = await bundleForPage(entry, 'asked');
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ javaScriptEnabled });
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
    await page.evaluate(`${code}; globalThis.cinemarginAsked = asked; 0`);
    return {
      ask: (name, ...values) =>
        page.evaluate(([wanted, list]) => globalThis.cinemarginAsked[wanted](...list), [name, values]),
      close: () => page.close(),
    };
  }

  return { open, close: () => browser.close() };
}
