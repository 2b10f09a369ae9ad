import { afterEach, expect, it, vi } from 'vitest';
import { makeId } from '@/storage/records/annotation';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['in a worker, which has no object URLs', () => vi.stubGlobal('URL', {})],
  ['on a page without https, which has no randomUUID', () => vi.stubGlobal('crypto', {})],
])('makes identifiers that are UUIDs of version 4, each another, %s', (_, stub) => {
  stub();
  const ids = new Set(Array.from({ length: 1000 }, makeId));
  expect(ids.size).toBe(1000);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
