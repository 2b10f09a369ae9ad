import type { FailureCode } from './protocol';

/** Thrown by a handler to answer with a failure of its own code; anything else that is thrown becomes `not-saved`. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}
