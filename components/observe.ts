import { useEffect, useState } from 'preact/hooks';

/** Something that gives a value now and again whenever it changes, such as a live query. */
export interface Observable<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): { unsubscribe(): void };
}

export type Observed<T> =
  { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'ready'; value: T };

/** Follows an observable as long as the component stands; it is made anew when one of `inputs` changes. */
export function useObservable<T>(observe: () => Observable<T>, inputs: unknown[]): Observed<T> {
  const [observed, setObserved] = useState<Observed<T>>({ status: 'loading' });
  useEffect(() => {
    const subscription = observe().subscribe(
      (value) => setObserved({ status: 'ready', value }),
      (error) => setObserved({ status: 'failed', error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  return observed;
}
