// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { type Autosave, useAutosave } from '@/components/autosave';
import { createNotes } from '@/entrypoints/annotator/notes';
import { createAnswers } from '@/entrypoints/background/answers';
import { ask, type RequestType } from '@/entrypoints/background/protocol';
import { route } from '@/entrypoints/background/router';
import { LibraryDatabase } from '@/storage/db';
import { type Annotation, draftOf } from '@/storage/records/annotation';
import { SettingsDatabase } from '@/storage/settings';
import { MemoryFolder } from '../storage/memory-folder';
import { draft } from '../storage/sample';

const runs = Number(process.env['HISTORIES'] ?? 12);

let folder: MemoryFolder;
vi.mock('@/storage/second-copy/folder', () => ({ originPrivateFolder: () => folder }));

/** What becomes of a message, its reply and the time both take. */
interface Fate {
  kind: 'through' | 'lost' | 'unanswered' | 'reply lost' | 'twice';
  ms: number;
}

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page: Runtime.MessageSender = {
  id: browser.runtime.id,
  url: 'https://a.example/her',
  frameId: 0,
  tab,
};
const panel: Runtime.MessageSender = { ...page, url: browser.runtime.getURL('/panel.html'), frameId: 4 };

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The way from page and panel to the background, which treats each message as it is fated to be treated. */
class Channel {
  fates: Fate[] = [];
  readonly #listen: ReturnType<typeof route>;

  constructor(db: LibraryDatabase) {
    this.#listen = route(createAnswers(db, new SettingsDatabase()));
  }

  send = async (message: { type: RequestType }): Promise<unknown> => {
    const { kind, ms } = this.fates.shift() ?? { kind: 'through', ms: 0 };
    const sender = message.type.startsWith('panel.') && message.type !== 'panel.open' ? panel : page;
    await after(ms);
    if (kind === 'lost') return undefined;
    if (kind === 'unanswered') return new Promise(() => undefined);
    const answer = this.#listen(structuredClone(message), sender);
    if (kind === 'twice') await Promise.all([answer, this.#listen(structuredClone(message), sender)]);
    const reply = await answer;
    return kind === 'reply lost' ? undefined : reply;
  };
}

/** Lets time pass, with the database's work done in between. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 250) {
    for (let turn = 0; turn < 25; turn += 1) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(250);
  }
}

async function wait<T>(work: Promise<T>): Promise<T> {
  const outcomes: unknown[] = [];
  void Promise.allSettled([work]).then((settled) => outcomes.push(...settled));
  while (outcomes.length === 0) await pass(250);
  return work;
}

let db: LibraryDatabase;
let channel: Channel;

function begin(): void {
  folder = new MemoryFolder();
  db = new LibraryDatabase(`messages-${crypto.randomUUID()}`);
  channel = new Channel(db);
  vi.stubGlobal('chrome', { runtime: { id: browser.runtime.id, sendMessage: channel.send } });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fates = fc.array(
  fc.record({
    kind: fc.constantFrom<Fate['kind'][]>('through', 'lost', 'unanswered', 'reply lost', 'twice'),
    // Longer than an answer is waited for, so that a message can come behind those that were sent after it.
    ms: fc.constantFrom(0, 10, 300, 3000, 9000),
  }),
  { maxLength: 8 },
);

/** A field of the panel as the editor of a note uses it, on one annotation. */
async function openField(session: string, annotation: Annotation) {
  let field: Autosave<string> | undefined;
  let base = annotation;
  function Field() {
    field = useAutosave(async (note: string) => {
      const reply = await ask('panel.save', { session, draft: { ...draftOf(base), note } });
      if (!reply.ok) return 'unsaved';
      base = reply.value;
      return base.id === annotation.id ? 'saved' : 'conflict';
    });
    return null;
  }
  await act(() => render(h(Field, {}), document.body));
  return () => {
    if (!field) throw new Error('There is no field.');
    return field;
  };
}

async function joinPanel(): Promise<string> {
  const opened = await wait(ask('panel.open', { claim: { address: 'https://a.example/her', title: 'Her' } }));
  const session = crypto.randomUUID();
  const joined = await wait(ask('panel.join', { token: opened.ok ? opened.value.token : '', session }));
  if (!joined.ok) throw new Error(joined.error.message);
  return session;
}

describe('over messages that are delayed, lost, doubled and overtaken', () => {
  it(
    'a passage that is kept on a page is there once, and is not shown as kept before',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fates, async (given) => {
          begin();
          channel.fates = [...given];
          const notes = createNotes();
          const sent = draft('one');
          for (let attempt = 0; attempt <= given.length && !notes.kept.has('one'); attempt += 1) {
            const reply = await wait(
              notes.save(sent, { address: 'https://a.example/her', title: 'Her' }, undefined),
            );
            expect(reply.ok).toBe(notes.kept.has('one'));
            if (reply.ok) expect(await wait(db.annotations.get('one'))).toEqual(reply.value);
          }
          await pass(10_000);
          expect(notes.kept.has('one')).toBe(true);
          expect(await wait(db.annotations.toArray())).toMatchObject([{ id: 'one', revision: 1 }]);
          await wait(db.delete());
        }),
        { numRuns: runs },
      );
    },
  );

  it.each([
    ['goes on', true],
    ['changes', false],
  ])(
    'a note whose text %s is saved when it says so, and in the end as it was typed last',
    { timeout: 60_000 },
    async (_how, goesOn) => {
      const typed = fc.array(
        fc.record({ text: fc.stringMatching(/^[a-c]{1,3}$/), ms: fc.constantFrom(100, 600, 4000) }),
        {
          minLength: 1,
          maxLength: 6,
        },
      );
      await fc.assert(
        fc.asyncProperty(fates, typed, async (given, typing) => {
          begin();
          const session = await joinPanel();
          const made = await wait(
            createNotes().save(draft('one'), { address: 'https://a.example/her', title: 'Her' }, undefined),
          );
          if (!made.ok) throw new Error(made.error.message);
          const field = await openField(session, made.value);
          channel.fates = [...given];
          let text = '';
          const isStored = async (): Promise<boolean> =>
            (await wait(db.annotations.toArray())).some(({ note }) => note.startsWith(text));
          for (const next of typing) {
            text = goesOn ? text + next.text : next.text;
            field().change(text);
            await pass(next.ms);
            if (!field().isPending()) expect(await isStored()).toBe(true);
          }
          // Eight attempts that fail, with the pauses between them, and late messages behind all of it.
          for (let second = 0; second < 500 && field().isPending(); second += 5) await pass(5000);
          await pass(10_000);
          expect(field().isPending()).toBe(false);
          expect(await isStored()).toBe(true);
          if (goesOn) expect(await wait(db.annotations.count())).toBe(1);
          await act(() => render(null, document.body));
          await wait(db.delete());
        }),
        { numRuns: runs },
      );
    },
  );
});
