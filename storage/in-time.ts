/** A full disk can leave a transaction that never settles (measured), so that waiting longer than this means: not saved. */
const settleWithinMs = 5000;

/** The database gave no answer; what was asked of it may still come to pass. */
export class NotSettled extends Error {
  override name = 'NotSettled';
}

/** Waits for the database, but no longer than five seconds. @throws NotSettled */
export async function inTime<T>(work: PromiseLike<T>): Promise<T> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(new NotSettled('The database gave no answer in time.')),
      settleWithinMs,
    );
    stop = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}
