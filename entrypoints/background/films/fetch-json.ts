import { LookUpFailure } from './failure';

const answerWithinMs = 8000;
const mostBytes = 1_000_000;

/** What fetches: the browser's own `fetch`, or a stand-in. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** How long a host asks to be left alone, in milliseconds: seconds or a date (RFC 9110, 10.2.3); a day at most. */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const ms = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 24 * 60 * 60 * 1000);
}

function tooLarge(): LookUpFailure {
  return new LookUpFailure('broken', 'The answer is too large.', undefined, 'too-large');
}

/** Reads an answer's body, and no further than to its limit. */
async function readText(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  if (!response.body) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > mostBytes) {
      await reader.cancel();
      throw tooLarge();
    }
  }
}

function refusalOf(response: Response): LookUpFailure | undefined {
  const { status } = response;
  if (response.ok) return undefined;
  const message = `The host answered ${status}.`;
  if (status === 429 || status >= 500) {
    return new LookUpFailure(
      'busy',
      message,
      readRetryAfter(response.headers.get('retry-after'), Date.now()),
    );
  }
  if (status === 404) return new LookUpFailure('broken', message, undefined, 'missing');
  if (status === 401) return new LookUpFailure('key', message);
  return new LookUpFailure(status === 403 ? 'refused' : 'broken', message);
}

async function request(
  fetch: Fetch,
  address: string,
  headers: HeadersInit,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(address, {
    headers,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
  });
  const refusal = refusalOf(response);
  if (refusal) {
    await response.body?.cancel();
    throw refusal;
  }
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    throw new LookUpFailure('broken', 'The answer is not JSON.');
  }
  const text = await readText(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new LookUpFailure('broken', 'The answer is cut off or damaged.');
  }
}

/**
 * Gets one JSON answer: without cookies, referrer or redirects, within eight seconds and a megabyte.
 * @throws LookUpFailure, whatever goes wrong.
 */
export async function fetchJson(fetch: Fetch, address: string, headers: HeadersInit): Promise<unknown> {
  const late = AbortSignal.timeout(answerWithinMs);
  try {
    return await request(fetch, address, headers, late);
  } catch (error) {
    if (error instanceof LookUpFailure) throw error;
    if (late.aborted) throw new LookUpFailure('slow', 'The host gave no answer in time.');
    // No network, a name that does not resolve, a closed port, a redirect: the browser tells none from the others.
    throw new LookUpFailure('offline', 'The host could not be reached.');
  }
}
