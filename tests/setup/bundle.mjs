import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from './run.mjs';

/**
 * A module of the project with all it imports, as it ships but for the minifying, for a page to evaluate.
 * @param {string} entry the module, from the project's root.
 * @param {string} name the variable that holds its exports.
 * @returns {Promise<string>}
 */
export async function bundleForPage(entry, name) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: resolve(root, entry), formats: ['iife'], name },
    },
  });
  const [{ output }] = [result].flat();
  return output[0].code;
}
