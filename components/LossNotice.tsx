import { type TextName, useText } from './text';

export interface LossNoticeProps {
  /** What the library knows of a loss: how many notes came back from the second copy, or that none did. */
  loss: { restored?: { count: number }; lost?: object };
  close: () => void;
}

/** Says that the browser has lost the library's database, and what became of the notes. */
export function LossNotice({ loss: { restored, lost }, close }: LossNoticeProps) {
  const text = useText();
  if (!restored && !lost) return null;
  const name: TextName = !restored
    ? 'libraryLost'
    : restored.count === 1
      ? 'libraryRestoredOne'
      : 'libraryRestored';
  return (
    <div class="loss-notice" role="alert">
      <p>{text(name, String(restored?.count))}</p>
      <button type="button" class="text-button" onClick={close}>
        {text('close')}
      </button>
    </div>
  );
}
