import { useLayoutEffect, useState } from 'preact/hooks';

/** Something that gives a value now and again whenever it changes, such as a live query. */
export interface Observable<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): { unsubscribe(): void };
}

export type Observed<T> =
  { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'ready'; value: T };

/**
 * Follows an observable as long as the component stands; it is made anew when one of `inputs` changes. It is asked at once: what waits for the next frame, one
 * component after the other, shows its first notes as many frames later.
 */
export function useObservable<T>(observe: () => Observable<T>, inputs: unknown[]): Observed<T> {
  const [observed, setObserved] = useState<Observed<T>>({ status: 'loading' });
  useLayoutEffect(() => {
    const subscription = observe().subscribe(
      (value) => setObserved({ status: 'ready', value }),
      (error) => setObserved({ status: 'failed', error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  return observed;
}
