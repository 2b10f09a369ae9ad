/**
 * Why nothing could be looked up. `busy`: the host asks to be left alone for a while, or has failed so often that it is; `refused`: it does not
 * want us; `key`: it does not know this key; `broken`: what came is not what was asked for.
 */
export type LookUpProblem = 'offline' | 'slow' | 'busy' | 'refused' | 'key' | 'broken';

/** Thrown where a source could not be asked. Its message names no address: that may hold a key. */
export class LookUpFailure extends Error {
  override name = 'LookUpFailure';

  constructor(
    readonly problem: LookUpProblem,
    message: string,
    /** Milliseconds that the host asks to be left alone. */
    readonly retryAfterMs?: number,
    /** The answer was larger than is read; a smaller question may get one. */
    readonly isTooLarge = false,
  ) {
    super(message);
  }
}
