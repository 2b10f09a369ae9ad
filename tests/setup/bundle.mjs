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

/**
 * A module of the project with all it imports, for Node.
 * @param {string} entry the module, from the project's root.
 * @returns {Promise<any>} its exports.
 */
export async function importBundled(entry) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: { write: false, target: 'node20', ssr: resolve(root, entry) },
  });
  const [{ output }] = [result].flat();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
