import { Dexie } from 'dexie';
import type { DBCoreTransaction } from 'dexie';
import { vi } from 'vitest';
import type { LibraryDatabase } from '@/storage/db';

/** The shapes in which a full disk was seen to show itself in Chromium, by the errors that reach Dexie. */
export const shapes = [
  'connection closing',
  'blobs not written',
  'never settling',
  'database closed',
  'quota exceeded',
] as const;
export type Shape = (typeof shapes)[number];

/** Where it strikes. */
export const steps = ['open', 'put', 'commit'] as const;
export interface Fault {
  shape: Shape;
  step: (typeof steps)[number];
}

function innerError(shape: Exclude<Shape, 'never settling' | 'database closed'>): DOMException {
  if (shape === 'connection closing')
    return new DOMException('Connection is closing because of: IO error', 'UnknownError');
  if (shape === 'blobs not written') return new DOMException('Failed to write blobs (IOError)', 'DataError');
  return new DOMException('Encountered disk full while committing transaction', 'QuotaExceededError');
}

/** Ends a transaction as such a disk does: nothing of it is stored, and what is told of it has the given shape. */
function endTransaction(transaction: DBCoreTransaction, shape: Shape): Promise<never> | undefined {
  if (!(transaction instanceof IDBTransaction)) throw new Error('This is no transaction of a database.');
  if (shape === 'never settling') {
    transaction.onabort = null;
    transaction.onerror = null;
    transaction.abort();
    return new Promise<never>(() => undefined);
  }
  if (shape === 'database closed') {
    transaction.abort();
    throw new Dexie.DatabaseClosedError();
  }
  Object.defineProperty(transaction, 'error', { value: innerError(shape) });
  transaction.abort();
  return undefined;
}

/** A disk that can be made to fail under one library. */
export class FailingDisk {
  #fault: Fault | undefined;

  /** Stands between the library and its database; to be called before it opens. */
  stand(db: LibraryDatabase): void {
    db.use({
      stack: 'dbcore',
      name: 'failing disk',
      level: -2,
      create: (down) => ({
        ...down,
        table: (name) => {
          const table = down.table(name);
          return {
            ...table,
            mutate: async (request) => {
              const fault = this.#fault;
              if (fault?.step === 'put' && name === 'annotations') {
                await endTransaction(request.trans, fault.shape);
                throw new Dexie.AbortError('The transaction was aborted.');
              }
              const result = await table.mutate(request);
              // Every change ends with the state: what strikes behind it strikes the commit.
              if (fault?.step === 'commit' && name === 'state')
                await endTransaction(request.trans, fault.shape);
              return result;
            },
          };
        },
      }),
    });
    vi.restoreAllMocks();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (this.#fault?.step !== 'open') return open(name, version);
      const { shape } = this.#fault;
      if (shape === 'never settling') return new IDBOpenDBRequest();
      if (shape === 'database closed') throw new Dexie.DatabaseClosedError();
      throw innerError(shape);
    });
  }

  fail(fault: Fault): void {
    this.#fault = fault;
  }

  recover(): void {
    this.#fault = undefined;
  }
}
