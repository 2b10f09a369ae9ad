import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { ask, type FailureCode } from '@/entrypoints/background/protocol';

export interface IsReviewProps {
  session: string;
  /** Called with what is said of a kept answer. */
  said: (words: string) => void;
  failed: (code: FailureCode) => void;
}

/** Asks whether the page is a film review, where it is likely and no more. The answer is kept for this page. */
export function IsReview({ session, said, failed }: IsReviewProps) {
  const text = useText();
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered) return null;

  async function answer(isReview: boolean): Promise<void> {
    const reply = await ask('panel.judge', { session, isReview });
    if (!reply.ok) {
      failed(reply.error.code);
      return;
    }
    setAnswered(true);
    said(text(isReview ? 'saidReview' : 'saidNoReview'));
  }

  return (
    <p class="panel-question">
      <span>{text('panelAsk')}</span>
      <button type="button" class="text-button" onClick={() => void answer(true)}>
        {text('answerYes')}
      </button>
      <button type="button" class="text-button" onClick={() => void answer(false)}>
        {text('answerNo')}
      </button>
    </p>
  );
}
