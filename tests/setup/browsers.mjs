import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

export const browserNames = /** @type {const} */ (['chromium', 'firefox']);

/** Where a browser is looked for: the reader's own word first, then the distribution's, then a download. */
const places = {
  chromium: { variable: 'CHROMIUM', commands: ['chromium', 'chromium-browser'], debianPackage: 'chromium' },
  firefox: { variable: 'FIREFOX', commands: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
};

/** Installed with the browsers, so that screenshots on a bare machine show letters and not boxes. */
const fonts = ['fonts-liberation', 'fonts-urw-base35'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findCommand(name) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function downloadFolder() {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

async function findDownload(browser) {
  if (browser === 'chromium') {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return isProgram(path) ? path : undefined;
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  if (!existsSync(downloadFolder())) return undefined;
  const installed = await getInstalledBrowsers({ cacheDir: downloadFolder() });
  return installed.find((entry) => entry.browser === 'firefox')?.executablePath;
}

/**
 * The path of a browser's program: environment variable CHROMIUM or FIREFOX, else the distribution's, else the download.
 * Undefined where there is none; throws where the variable names something that cannot be run, for a wish that is
 * silently passed over misleads.
 * @param {BrowserName} browser
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(browser) {
  const { variable, commands } = places[browser];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be run.`);
  }
  for (const command of commands) {
    const path = findCommand(command);
    if (path !== undefined) return path;
  }
  return findDownload(browser);
}

async function installByApt(missing) {
  const packages = missing.map((browser) => places[browser].debianPackage);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], quiet)) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, ...fonts], quiet);
}

async function download(browser) {
  if (browser === 'chromium') {
    await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
    return;
  }
  const { detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (platform === undefined) return;
  const buildId = await resolveBuildId('firefox', platform, 'stable');
  await install({ browser: 'firefox', buildId, platform, cacheDir: downloadFolder() });
}

async function listMissing(names) {
  const found = await Promise.all(names.map((name) => findBrowser(name)));
  return names.filter((_, index) => found[index] === undefined);
}

/**
 * Finds the browsers, installing those that are missing: by apt as root on Debian, else by download.
 * Throws with one line that says what to install where neither brings them.
 * @param {readonly BrowserName[]} [names]
 * @returns {Promise<Partial<Record<BrowserName, string>>>} the path of each
 */
export async function ensureBrowsers(names = browserNames) {
  let missing = await listMissing(names);
  if (missing.length > 0 && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    await installByApt(missing);
    missing = await listMissing(missing);
  }
  const failures = [];
  for (const name of missing) {
    try {
      await download(name);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  missing = await listMissing(missing);
  if (missing.length > 0) {
    const wishes = missing.map((name) => `${places[name].debianPackage} (or set ${places[name].variable})`);
    const cause =
      failures.length > 0 ? ` The download failed: ${failures.join('; ').replaceAll('\n', ' ')}` : '';
    throw new Error(`A browser is missing: install ${wishes.join(' and ')}.${cause}`);
  }
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await findBrowser(name)])));
}
