// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteItem, type NoteItemProps } from '@/components/NoteItem';
import type { Annotation } from '@/storage/records/annotation';
import { draft } from '../storage/sample';

const annotation: Annotation = {
  ...draft('one', { revision: 1, quote: 'It runs 94\n  quiet minutes.' }),
  pageKey: 'a.example/her',
  filmKey: '',
  sequence: 1,
  createdAt: 1,
  updatedAt: 1,
};
const remedies = { searchAgain: vi.fn(), confirm: vi.fn(), attach: vi.fn(), detach: vi.fn() };
const words = 'It runs 96 quiet minutes.';

let place: HTMLElement;

async function show(more: Partial<NoteItemProps>): Promise<void> {
  const props = { annotation, show: vi.fn(), remove: vi.fn(), remedies, ...more };
  await act(() => render(h(NoteItem, props), place));
}

const html = (): string => place.querySelector('.changed-words')?.innerHTML ?? '';
const buttons = () => [...place.querySelectorAll<HTMLElement>('.doubt button')];
const press = (name: string): void =>
  buttons()
    .find((one) => one.textContent === name)
    ?.click();

beforeEach(() => {
  place = document.createElement('ul');
  document.body.append(place);
  Object.values(remedies).forEach((remedy) => remedy.mockClear());
});

afterEach(async () => {
  await act(() => render(null, place));
  place.remove();
});

describe('a passage with other words', () => {
  it('is shown with what changed, for the eye and the ear, and can be taken as it is', async () => {
    await show({ doubt: { id: 'one', status: 'edited', words } });
    await vi.waitFor(() => expect(html()).toContain('<del>'));
    expect(html()).toBe(
      'It runs <del><span class="spoken"> [wordsRemoved </span>94<span class="spoken">] </span></del>' +
        '<ins><span class="spoken"> [wordsAdded </span>96<span class="spoken">] </span></ins> quiet minutes.',
    );
    expect(buttons().map((one) => one.textContent)).toEqual(['doubtTake']);
    press('doubtTake');
    expect(remedies.confirm).toHaveBeenCalledOnce();
  });

  it('of which there are too many is shown before and after', async () => {
    const long = 'word '.repeat(5000).trim();
    await show({ doubt: { id: 'one', status: 'edited', words: long } });
    await vi.waitFor(() => expect(place.querySelector('del')?.textContent).toContain('It runs 94 quiet'));
    expect(place.querySelector('ins')?.textContent).toContain(long);
  });
});

describe('a passage that may be another', () => {
  it('is asked for, with the remedies of one that is lost', async () => {
    await show({ doubt: { id: 'one', status: 'uncertain', words: 'It runs 94 quiet minutes.' } });
    expect(place.querySelector('.asked')?.textContent).toBe('doubtUncertain');
    expect(html(), 'where only the white space is other, nothing is marked').toBe(
      'It runs 94 quiet minutes.',
    );
    expect(buttons().map((one) => one.textContent)).toEqual(['doubtConfirm', 'orphanAttach', 'orphanDetach']);
    for (const name of ['doubtConfirm', 'orphanAttach', 'orphanDetach']) press(name);
    for (const remedy of [remedies.confirm, remedies.attach, remedies.detach])
      expect(remedy).toHaveBeenCalledOnce();
  });

  it('leaves the keyboard with its note when it is answered', async () => {
    await show({ doubt: { id: 'one', status: 'uncertain', words } });
    buttons()[0]?.focus();
    await show({ doubt: undefined });
    expect(place.querySelector('.doubt')).toBeNull();
    expect(document.activeElement?.className).toBe('quote');
  });

  it('is no matter where its page does not stand beside it', async () => {
    await show({ doubt: { id: 'one', status: 'uncertain', words }, remedies: undefined });
    expect(place.querySelector('.doubt')).toBeNull();
  });
});
