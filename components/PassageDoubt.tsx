import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Doubt } from '@/storage/records/doubt';
import { ChangedWords } from './ChangedWords';
import { useText } from './text';

/** What a reader does about a passage that its page has lost, or may have changed. */
export interface PassageRemedies {
  searchAgain: () => void;
  /** What stands there now is what was meant. */
  confirm: () => void;
  /** It is to stand at what is selected on the page. */
  attach: () => void;
  /** Its words and note are to belong to the page as a whole. */
  detach: () => void;
}

export interface PassageDoubtProps {
  doubt: Doubt;
  /** The passage as it is kept. */
  quote: string;
  remedies: PassageRemedies;
}

/** What stands on the page in place of a kept passage, and the question whether that is it. */
export function PassageDoubt({ doubt, quote, remedies }: PassageDoubtProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const isEdited = doubt.status === 'edited';

  // Once it is answered it goes, and the pressed button with it: who uses the keyboard goes on from the passage.
  useLayoutEffect(
    () => () => {
      if (!place.current?.contains(document.activeElement)) return;
      place.current.closest('.note')?.querySelector<HTMLElement>('.quote')?.focus();
    },
    [],
  );

  return (
    <div ref={place} class="doubt">
      <p class={isEdited ? 'quiet' : 'asked'}>{text(isEdited ? 'doubtEdited' : 'doubtUncertain')}</p>
      <ChangedWords before={quote} now={doubt.words} />
      <p class="orphan-remedies">
        <button type="button" class="text-button" onClick={remedies.confirm}>
          {text(isEdited ? 'doubtTake' : 'doubtConfirm')}
        </button>
        {!isEdited && (
          <>
            <button type="button" class="text-button" onClick={remedies.attach}>
              {text('orphanAttach')}
            </button>
            <button type="button" class="text-button" onClick={remedies.detach}>
              {text('orphanDetach')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
