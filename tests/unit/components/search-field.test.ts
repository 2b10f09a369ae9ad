// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { SearchField } from '@/components/SearchField';

it('takes the key that leads to it as soon as it stands there, before any frame is drawn', () => {
  const field = h(SearchField, {
    value: '',
    change: () => undefined,
    suggest: () => Promise.resolve([]),
    prepare: () => undefined,
    unclear: [],
  });
  render(field, document.body);
  const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  document.body.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  expect(document.activeElement?.localName).toBe('input');
  render(null, document.body);
});
