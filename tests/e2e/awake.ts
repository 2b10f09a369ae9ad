import type { Tab } from './driver/reader';
import { expect } from './test';

/** The page answers at once, so that nothing of ours keeps it busy. */
export async function expectAwake(tab: Tab): Promise<void> {
  const late = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        setTimeout(() => resolve(performance.now() - start), 0);
      }),
  );
  expect(late).toBeLessThan(1000);
}
