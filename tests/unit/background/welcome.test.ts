import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { welcome } from '@/entrypoints/background/welcome';

beforeEach(() => fakeBrowser.reset());

async function openedBy(reason: string): Promise<string[]> {
  const before = (await fakeBrowser.tabs.query({})).length;
  await welcome(reason);
  return (await fakeBrowser.tabs.query({})).slice(before).map(({ url }) => url ?? '');
}

it('the first installation opens the welcome page', async () => {
  expect(await openedBy('install')).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  '%s opens nothing',
  async (reason) => {
    expect(await openedBy(reason)).toEqual([]);
  },
);
