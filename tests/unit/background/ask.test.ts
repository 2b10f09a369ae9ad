import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from '@/entrypoints/background/protocol';

const value = { token: 'one' };
const send = vi.fn<(message: unknown) => Promise<unknown>>();
let runtime: { id?: string; sendMessage: typeof send };

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  runtime = { id: 'ours', sendMessage: send };
  vi.stubGlobal('chrome', { runtime });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function askForPanel() {
  const asked = ask('panel.open', { claim: { address: 'https://a.example/her', title: 'Her' } });
  await vi.runAllTimersAsync();
  return asked;
}

it('asks again where the background was stopped before it could answer', async () => {
  send
    .mockRejectedValueOnce(new Error('The message channel closed.'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue({ ok: true, value });
  expect(await askForPanel()).toEqual({ ok: true, value });
  expect(send).toHaveBeenCalledTimes(3);
});

it('asks less and less often, and after eight seconds says that there was no answer', async () => {
  const start = performance.now();
  send.mockResolvedValue(undefined);
  expect(await askForPanel()).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  expect(performance.now() - start).toBeGreaterThanOrEqual(8000);
  expect(performance.now() - start).toBeLessThan(9001);
  expect(send.mock.calls.length).toBeLessThan(20);
});

it('does not repeat what was answered, nor what was left without a word for eight seconds', async () => {
  send.mockResolvedValue({ ok: false, error: { code: 'refused', message: '' } });
  expect(await askForPanel()).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(send).toHaveBeenCalledTimes(1);
  send.mockReset().mockReturnValue(new Promise(() => undefined));
  expect(await askForPanel()).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  expect(send).toHaveBeenCalledTimes(1);
});

it('says at once that the extension was replaced under the page', async () => {
  send.mockImplementation(() => {
    delete runtime.id;
    return Promise.reject(new Error('Extension context invalidated.'));
  });
  expect(await askForPanel()).toMatchObject({ ok: false, error: { code: 'outdated' } });
  expect(send).toHaveBeenCalledTimes(1);
});

it('is no answer, and throws nothing, where the page is gone and Firefox throws at the extension’s name', async () => {
  send.mockImplementation(() => {
    vi.stubGlobal('chrome', {
      get runtime() {
        throw new DOMException('An exception was thrown', 'InvalidStateError');
      },
    });
    return Promise.reject(new Error('The page is gone.'));
  });
  expect(await askForPanel()).toMatchObject({ ok: false, error: { code: 'outdated' } });
});
