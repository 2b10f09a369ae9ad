import type { LookUpProblem } from '@/storage/records/film-state';

/** Thrown where a source could not be asked. Its message names no address: that may hold a key. */
export class LookUpFailure extends Error {
  override name = 'LookUpFailure';

  constructor(
    readonly problem: LookUpProblem,
    message: string,
    /** Milliseconds that the host asks to be left alone. */
    readonly retryAfterMs?: number,
    /** Nobody's fault: the answer was larger than is read, and a smaller question may get one; or there is nothing by that name. */
    readonly detail?: 'too-large' | 'missing',
  ) {
    super(message);
  }
}
