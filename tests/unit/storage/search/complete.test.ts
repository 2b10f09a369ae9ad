import { describe, expect, it } from 'vitest';
import { acceptName, acceptValue, completionAt } from '@/storage/search/complete';

describe('completion', () => {
  it('offers the names of fields whose beginning is typed, not for one letter and not within quotes', () => {
    const offered = completionAt('dog di', 6);
    expect(offered?.kind === 'names' && offered.names).toEqual(['director']);
    expect(completionAt('dog d', 5)).toBeUndefined();
    expect(completionAt('"di', 3)).toBeUndefined();
    expect(completionAt('dog di', 3)).toBeUndefined();
  });

  it('offers values as soon as there is a colon, until the quotation mark is closed', () => {
    expect(completionAt('film:', 5)).toMatchObject({ kind: 'values', field: 'film', typed: '' });
    expect(completionAt('-director:"spike j', 18)).toMatchObject({ field: 'director', typed: 'spike j' });
    expect(completionAt('director:"spike jonze"', 22)).toBeUndefined();
  });

  it('puts what was chosen in its place and leaves the rest', () => {
    const name = completionAt('a -di b', 5);
    expect(name && acceptName('a -di b', name.token, 'director')).toEqual({
      query: 'a -director: b',
      cursor: 12,
    });
    const value = completionAt('film:qu dog', 7);
    expect(value && acceptValue('film:qu dog', value.token, 'The "Quiet" Sea')).toEqual({
      query: 'film:"The  Quiet  Sea" dog',
      cursor: 23,
    });
    expect(value && acceptValue('film:qu', value.token, 'Her')).toEqual({ query: 'film:Her ', cursor: 9 });
  });
});
