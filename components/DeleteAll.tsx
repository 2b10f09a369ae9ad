import { useEffect, useState } from 'preact/hooks';
import { useText } from './text';

export interface DeleteAllProps {
  /** How many notes there are. */
  count: number;
  /** Deletes everything for good; settles with whether that was done. */
  remove: () => Promise<boolean>;
}

/**
 * Deletes the whole library, after its number of notes was typed. Until the page is left nothing is gone yet, and it can be taken back; leaving the page, or the
 * second press, deletes.
 */
export function DeleteAll({ count, remove }: DeleteAllProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'waiting' | 'done' | 'failed'>('asking');

  useEffect(() => {
    if (state !== 'waiting') return undefined;
    const leave = (): void => void remove();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [state, remove]);

  if (state === 'done') return <p role="status">{text('deletedAll')}</p>;
  if (state === 'failed') return <p role="alert">{text('deleteAllFailed')}</p>;
  if (state === 'waiting') {
    return (
      <div class="delete-waiting" role="status">
        <p>{text('deleteAllWaiting', new Intl.NumberFormat().format(count))}</p>
        <button type="button" class="press" onClick={() => setState('asking')}>
          {text('undo')}
        </button>
        <button
          type="button"
          class="press plain"
          onClick={() => void remove().then((isDone) => setState(isDone ? 'done' : 'failed'))}
        >
          {text('deleteAllNow')}
        </button>
      </div>
    );
  }
  const isConfirmed = typed.replace(/\D/gu, '') === String(count);
  return (
    <form
      class="delete-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isConfirmed) return;
        setTyped('');
        setState('waiting');
      }}
    >
      <label>
        {text('deleteAllType', new Intl.NumberFormat().format(count))}
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="press plain" aria-disabled={!isConfirmed}>
        {text('deleteAll')}
      </button>
    </form>
  );
}
