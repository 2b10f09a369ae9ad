import { expect, it } from 'vitest';
import { makeId } from '@/storage/records/annotation';

it('makes identifiers that are UUIDs of version 4, each another', () => {
  const ids = new Set(Array.from({ length: 1000 }, makeId));
  expect(ids.size).toBe(1000);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
