import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { innerNames } from '@/wxt.config';

/** All rooms that get a record or a message from the annotator, or give it one. */
const rooms = [
  'storage',
  'components',
  ...readdirSync('entrypoints').map((name) => join('entrypoints', name)),
];

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('names that the build writes short in the annotator stand in no other room, nor as words in its own', () => {
  const others = rooms.filter((room) => !room.endsWith('annotator')).flatMap(sourcesIn);
  expect(others.length).toBeGreaterThan(100);
  const own = sourcesIn('entrypoints/annotator');
  for (const name of innerNames) {
    expect(
      others.filter((source) => new RegExp(`\\b${name}\\b`).test(source)),
      name,
    ).toEqual([]);
    expect(
      own.filter((source) => new RegExp(`['"\`]${name}['"\`]`).test(source)),
      name,
    ).toEqual([]);
    expect(
      own.some((source) => new RegExp(`\\b${name}\\b`).test(source)),
      name,
    ).toBe(true);
  }
});
