import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace, openingAt, type PopupPlace, readPlace } from '@/entrypoints/popup/place';

const place: PopupPlace = {
  ...{
    view: 'films',
    query: 'dog',
    pageKey: 'a.example/x',
    offset: 300,
    active: 'note-4',
    isGone: false,
    at: 1000,
  },
};

class Memory implements Pick<Storage, 'getItem' | 'setItem'> {
  readonly kept = new Map<string, string>();
  getItem(name: string): string | null {
    return this.kept.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.kept.set(name, value);
  }
}

describe('the place where the popup was left', () => {
  let memory = new Memory();
  beforeEach(() => {
    memory = new Memory();
  });

  it('is remembered for ten minutes, whatever the clock does', () => {
    keepPlace(memory, place);
    expect(readPlace(memory, 1000)).toEqual(place);
    expect(readPlace(memory, 1000 + 599_000)).toEqual(place);
    expect(readPlace(memory, 1000 + 600_000)).toBeUndefined();
    expect(readPlace(memory, 999)).toBeUndefined();
  });

  it('is none where it cannot be understood', () => {
    memory.setItem('popup-place', '{"view":"elsewhere"}');
    expect(readPlace(memory, 1000)).toBeUndefined();
    memory.setItem('popup-place', '{');
    expect(readPlace(memory, 1000)).toBeUndefined();
  });

  it('is gone back to over the same page, or after a passage was gone to; else the page opens where it has something', () => {
    const { view, query, offset, active } = place;
    const asLeft = { view, query, start: { offset, active } };
    expect(openingAt(place, 'a.example/x', true)).toEqual(asLeft);
    expect(openingAt({ ...place, isGone: true }, 'b.example/y', true)).toEqual(asLeft);
    expect(openingAt(place, 'b.example/y', true)).toEqual({ view: 'page', query: '' });
    expect(openingAt(undefined, 'b.example/y', false)).toEqual({ view: 'films', query: '' });
  });
});
