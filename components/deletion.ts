import { useState } from 'preact/hooks';

export interface Deletion {
  /** The note that was deleted last and can still be taken back here. */
  deleted: string | undefined;
  remove: (id: string) => void;
  undo: () => void;
  forget: () => void;
}

/** Deletes notes and takes the last deletion back. What was not acknowledged shows no change. */
export function useDeletion(
  remove: (id: string) => Promise<boolean>,
  restore: (id: string) => Promise<boolean>,
): Deletion {
  const [deleted, setDeleted] = useState<string>();
  return {
    deleted,
    remove: (id) => void remove(id).then((isDone) => isDone && setDeleted(id)),
    undo: () => {
      if (deleted !== undefined) void restore(deleted).then((isDone) => isDone && setDeleted(undefined));
    },
    forget: () => setDeleted(undefined),
  };
}
