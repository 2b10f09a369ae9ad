import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run, step } from './setup/run.mjs';

const sample = 'tests/e2e/pages/paterson.html';
const sampleAddress = 'https://www.margin-quarterly.example/film/paterson-review';
const extension = resolve(root, '.output/chrome-mv3');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/** Opens Chromium with the extension on the sample review, at the review's own address, until it is closed. */
async function openForReader(executablePath) {
  const { chromium } = await import('@playwright/test');
  const profile = await mkdtemp(join(tmpdir(), 'cinemargin-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const body = await readFile(resolve(root, sample), 'utf8');
  await context.route(sampleAddress, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = new Promise((settle) => context.on('close', settle));
  await page.goto(sampleAddress);
  console.log('Chromium is open on a sample review. Close its window to end. Its profile is thrown away.');
  await closed;
  await rm(profile, { recursive: true, force: true });
}

async function start() {
  if ((await step('packages', ensurePackages)) !== 0) return 1;
  const { chromium } = await step('browser', () => ensureBrowsers(['chromium']));
  const built = await step('build', () => run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build']));
  if (built !== 0) return built;
  if (hasDisplay) {
    await openForReader(chromium);
    return 0;
  }
  console.log('\nNo display: the main job is gone through headless.');
  const cli = 'node_modules/@playwright/test/cli.js';
  return run(process.execPath, [cli, 'test', '-c', 'tests/e2e/tour/tour.config.ts'], { CHROMIUM: chromium });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
