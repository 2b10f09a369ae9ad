import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root, run } from './run.mjs';

async function readPackages(path) {
  try {
    return JSON.parse(await readFile(resolve(root, path), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lock file asks for. Compares versions, not file times: a checkout or a clone of
 * another branch changes times at will. Packages for other platforms are optional and may be missing.
 */
export async function packagesAreCurrent() {
  const [wanted, installed] = await Promise.all([
    readPackages('package-lock.json'),
    readPackages('node_modules/.package-lock.json'),
  ]);
  if (wanted === undefined) throw new Error('package-lock.json is missing or unreadable.');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    return present === undefined
      ? entry.optional === true || entry.peer === true
      : present.version === entry.version;
  });
}

/** Installs node_modules where it is missing or behind the lock file; gives the exit code. */
export async function ensurePackages() {
  if (await packagesAreCurrent()) return 0;
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}
