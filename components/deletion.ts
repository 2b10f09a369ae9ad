import { useLayoutEffect, useState } from 'preact/hooks';

export interface Deletion {
  /** The note that was deleted last and can still be taken back here. */
  deleted: string | undefined;
  remove: (id: string) => void;
  undo: () => void;
  forget: () => void;
}

function isUndo(event: KeyboardEvent): boolean {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  return event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isTyping;
}

/** Deletes notes and takes the last deletion back, by Ctrl+Z too. What was not acknowledged shows no change. */
export function useDeletion(
  remove: (id: string) => Promise<boolean>,
  restore: (id: string) => Promise<boolean>,
): Deletion {
  const [deleted, setDeleted] = useState<string>();
  function undo(): void {
    if (deleted !== undefined) void restore(deleted).then((isDone) => isDone && setDeleted(undefined));
  }
  // At once: a key that comes with the bar in sight would else find nothing deleted.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isUndo(event)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [deleted]);
  return {
    deleted,
    remove: (id) => void remove(id).then((isDone) => isDone && setDeleted(id)),
    undo,
    forget: () => setDeleted(undefined),
  };
}
