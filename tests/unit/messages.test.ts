import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

function filesOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${room}/${path}`);
}

it('every text of the interface is used somewhere', () => {
  const files = [...filesOf('entrypoints'), ...filesOf('components'), 'wxt.config.ts'];
  const source = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.keys(messages).filter(
    (name) => !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`),
  );
  expect(unused).toEqual([]);
});
