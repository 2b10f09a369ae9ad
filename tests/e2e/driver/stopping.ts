import type { ReaderDriver } from './reader';
import { pause } from './reader';

/** Between two stops, in milliseconds: some fall into a request, some between two. */
const shortestMs = 50;
const longestMs = 500;

/** Stops the background again and again at random, until told to end; whatever is asked of it meanwhile starts it anew, and where nothing is, it is started for nothing: browsers do that too, for an alarm or another page. */
export function keepStopping(driver: ReaderDriver): () => Promise<void> {
  const life = new AbortController();
  const work = async (): Promise<void> => {
    while (!life.signal.aborted) {
      // A browser that is just being closed or started has no background to stop.
      await driver.stopBackground().catch(() => undefined);
      await pause(shortestMs + Math.random() * (longestMs - shortestMs));
      await driver.wakeBackground().catch(() => undefined);
      await pause(shortestMs + Math.random() * (longestMs - shortestMs));
    }
  };
  const ended = work();
  return () => {
    life.abort();
    return ended;
  };
}
