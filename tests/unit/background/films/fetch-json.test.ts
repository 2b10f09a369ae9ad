import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fetch, fetchJson } from '@/entrypoints/background/films/fetch-json';
import { LookUpFailure } from '@/entrypoints/background/films/failure';
import { type Conduct, FilmServer } from '../../../film-api/server';

let server: FilmServer;
beforeAll(async () => {
  server = await FilmServer.start();
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave();
  server.takeArrivals();
});

const path = '/w/api.php?action=query&list=search&srsearch=haswbstatement:P31 Paterson&format=json';

async function answerTo(conduct: Conduct, fetch: Fetch = globalThis.fetch): Promise<unknown> {
  server.conduct = conduct;
  return fetchJson(fetch, server.address + path, {}).catch((error: unknown) => error);
}

describe('an answer', () => {
  it('comes without cookies, referrer, redirects or a cache', async () => {
    let given: RequestInit = {};
    const answer = await answerTo('steady', (address, options) => {
      given = options;
      return fetch(address, options);
    });
    expect(answer).toHaveProperty('query.search');
    expect(given).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });

  it.each<[Conduct, object]>([
    ['truncated', { problem: 'broken' }],
    ['html', { problem: 'broken' }],
    ['wrong-type', { problem: 'broken' }],
    ['huge', { problem: 'broken', detail: 'too-large' }],
    ['redirect', { problem: 'offline' }],
    ['broken', { problem: 'offline' }],
    ['refusing', { problem: 'refused' }],
    ['too-many', { problem: 'busy', retryAfterMs: 120_000 }],
  ])('that is %s is a failure: %j', async (conduct, failure) => {
    const outcome = await answerTo(conduct);
    expect(outcome).toBeInstanceOf(LookUpFailure);
    expect(outcome).toMatchObject(failure);
    expect(String(outcome), 'no address, which may hold a key').not.toContain('127.0.0.1');
  });

  it('from a port where nobody listens is none: the host could not be reached', async () => {
    const closed = await FilmServer.start();
    const { address } = closed;
    await closed.close();
    await expect(fetchJson(fetch, address, {})).rejects.toMatchObject({ problem: 'offline' });
  });

  it('of ten megabytes without its length stated is read no further than to the limit', async () => {
    let read = 0;
    const piece = new TextEncoder().encode('x'.repeat(100_000));
    const body = new ReadableStream<Uint8Array>(
      {
        pull(stream) {
          read += piece.length;
          if (read > 10_000_000) stream.close();
          else stream.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    const response = new Response(body, { headers: { 'content-type': 'application/json' } });
    const outcome = fetchJson(() => Promise.resolve(response), 'https://a.example/', {});
    await expect(outcome).rejects.toMatchObject({ problem: 'broken', detail: 'too-large' });
    expect(read).toBeLessThan(2_000_000);
  });

  it.each<Conduct>(['slow', 'stalled'])('that is %s is given up after eight seconds', async (conduct) => {
    const clock = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    const outcome = answerTo(conduct);
    await vi.waitFor(() => expect(server.waiting).toBe(1));
    clock.abort(new DOMException('The time is up.', 'TimeoutError'));
    expect(await outcome).toMatchObject({ problem: 'slow' });
    expect(limit).toHaveBeenCalledWith(8000);
    server.takeArrivals();
  });
});
