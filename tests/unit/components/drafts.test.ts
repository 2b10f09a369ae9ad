// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '@/components/drafts';

describe('what is being typed', () => {
  beforeEach(() => localStorage.clear());

  it('is there for who comes after, until the database has it', () => {
    new Drafts(localStorage).typed({ id: 'a', revision: 2, note: 'half a w' });
    const later = new Drafts(localStorage);
    expect(later.all()).toEqual([{ id: 'a', revision: 2, note: 'half a w' }]);
    later.typed({ id: 'a', revision: 2, note: 'half a word' });
    later.saved('a', 'half a w');
    expect(later.all()).toEqual([{ id: 'a', revision: 2, note: 'half a word' }]);
    later.saved('a', 'half a word');
    expect(later.all()).toEqual([]);
  });

  it('leaves alone what is not its own, and what cannot be understood', () => {
    localStorage.setItem('appearance', 'dark');
    localStorage.setItem('typed:b', '{"note":1}');
    localStorage.setItem('typed:c', '{');
    expect(new Drafts(localStorage).all()).toEqual([]);
  });

  it('keeps nobody from typing where there is no room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => new Drafts(localStorage).typed({ id: 'a', revision: 1, note: 'x' })).not.toThrow();
  });
});
