import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowsers } from '../../setup/browsers.mjs';
import { root } from '../../setup/run.mjs';

/** The anchoring that ships, bundled with what asks it, as one expression that gives the functions of `in-page.ts`. */
async function bundleInPage() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome123',
      lib: {
        entry: resolve(root, 'tests/evaluate/anchoring/in-page.ts'),
        formats: ['iife'],
        name: 'evaluation',
      },
    },
  });
  const [{ output }] = [result].flat();
  return output[0].code;
}

/**
 * Real Chromium in which pages are opened from files: scripts off, every request but that for the page itself refused.
 * @returns {Promise<{ open: (html: string | { path: string }) => Promise<OpenPage>, close: () => Promise<void> }>}
 * @typedef {{ ask: (name: string, ...values: unknown[]) => Promise<any>, close: () => Promise<void> }} OpenPage
 */
export async function startPages() {
  const code = await bundleInPage();
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
