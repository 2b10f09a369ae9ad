import { useText } from './text';

/** Says that a note was deleted and takes it back. */
export function UndoBar({ undo, close }: { undo: () => void; close: () => void }) {
  const text = useText();
  return (
    <div class="undo-bar" role="status">
      <span>{text('deleted')}</span>
      <button type="button" class="text-button" onClick={undo}>
        {text('undo')}
      </button>
      <button type="button" class="text-button" onClick={close}>
        {text('close')}
      </button>
    </div>
  );
}
