import { LookUpFailure } from './failure';

/** What is remembered of a host between two requests, and between two lives of the worker. */
export interface HostState {
  /** How often in a row it has failed. */
  failures: number;
  /** Not to be asked before; milliseconds since 1970. */
  notBefore: number;
}

export const restedHost: HostState = { failures: 0, notBefore: 0 };

const firstPauseMs = 1000;
const longestPauseMs = 10 * 60 * 1000;
/** From so many failures in a row on the host is left alone for a while, and the reader told so. */
const mostFailures = 3;
const breakMs = 2 * 60 * 1000;
/** So long a pause is waited for; for a longer one the reader is told. */
const longestWaitMs = 1500;

/** The host's state after a failure: it is left alone for as long as it asks, and at least for a pause that doubles each time. */
export function afterFailure({ failures }: HostState, failure: LookUpFailure, now: number): HostState {
  // No host has failed where there is no network, a key is wrong, too much was asked for at once, or what it does not have.
  if (failure.problem === 'offline' || failure.problem === 'key' || failure.detail)
    return { failures, notBefore: 0 };
  const inRow = failures + 1;
  const ownPause = Math.min(firstPauseMs * 2 ** failures, longestPauseMs);
  const pause = inRow >= mostFailures ? Math.max(breakMs, ownPause) : ownPause;
  return { failures: inRow, notBefore: now + Math.max(pause, failure.retryAfterMs ?? 0) };
}

/** Where the states of hosts are kept. */
export interface HostMemory {
  read: () => Promise<HostState>;
  write: (state: HostState) => Promise<void>;
}

export interface Clock {
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

export const clock: Clock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** One host, asked one question after the other. */
export type AskHost = <T>(question: () => Promise<T>) => Promise<T>;

/**
 * Makes the queue of a host: one request in flight, pauses kept, and a host that keeps failing left alone.
 * What is asked meanwhile fails at once as `busy`, with the time that is left.
 */
export function createHost(memory: HostMemory, { now, wait }: Clock = clock): AskHost {
  let last: Promise<unknown> = Promise.resolve();

  async function rest(): Promise<HostState> {
    const state = await memory.read();
    const left = state.notBefore - now();
    if (left > longestWaitMs) throw new LookUpFailure('busy', 'The host is left alone for a while.', left);
    if (left > 0) await wait(left);
    return state;
  }

  async function attempt<T>(question: () => Promise<T>): Promise<T> {
    const state = await rest();
    try {
      const answer = await question();
      if (state.failures > 0) await memory.write(restedHost);
      return answer;
    } catch (error) {
      if (error instanceof LookUpFailure) await memory.write(afterFailure(state, error, now()));
      throw error;
    }
  }

  /** A host that is busy for a moment only is asked once more. */
  async function askTwice<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await attempt(question);
    } catch (error) {
      if (!(error instanceof LookUpFailure) || error.problem !== 'busy') throw error;
      const left = (await memory.read()).notBefore - now();
      if (left > longestWaitMs) throw error;
      return attempt(question);
    }
  }

  return (question) => {
    const answer = last.then(() => askTwice(question));
    last = answer.catch(() => undefined);
    return answer;
  };
}
