import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout: every command runs there, wherever it was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a command in the root with its output passed through.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment] set on top of this process's own
 * @returns {Promise<number>} the exit code; 1 where it was ended by a signal or could not be started
 */
export function run(command, parameters, environment = {}) {
  return new Promise((settle) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(1);
    });
    child.on('exit', (code) => settle(code ?? 1));
  });
}

/**
 * Runs a command in the root beside others: its output is printed when it has ended, so that none stands inside another's.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<number>} as `run`
 */
export function runBeside(command, parameters) {
  return new Promise((settle) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (piece) => output.push(piece));
    child.stderr.on('data', (piece) => output.push(piece));
    child.on('error', (error) => output.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      settle(code ?? 1);
    });
  });
}

/**
 * One step of a command: says its name, does it, says how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  console.log(`\n> ${name}`);
  const start = Date.now();
  try {
    return await work();
  } finally {
    console.log(`< ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
