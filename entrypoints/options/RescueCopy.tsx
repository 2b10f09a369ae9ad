import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '@/components/dates';
import { saveAsFile } from '@/components/export-notes';
import { type TextName, useText } from '@/components/text';
import { exportSecondCopy } from '@/storage/second-copy/export';
import type { SecondCopy } from '@/storage/second-copy/second-copy';

/** The way out for the notes of a library that the browser does not open any more: what the second copy holds, as a file. */
export function RescueCopy({ copy }: { copy: SecondCopy }) {
  const text = useText();
  const [writtenAt, setWrittenAt] = useState<number>();
  const [outcome, setOutcome] = useState<TextName>();
  useEffect(() => {
    void copy.readState().then((state) => setWrittenAt(state?.writtenAt));
  }, [copy]);

  async function save(): Promise<void> {
    setOutcome('exportWorking');
    const saved = saveAsFile(document, text('allNotes'), 'json-lines', exportSecondCopy(copy));
    setOutcome(
      await saved.then(
        () => 'exportSaved',
        () => 'exportFailed',
      ),
    );
  }

  if (writtenAt === undefined) return null;
  return (
    <>
      <p>{text('rescueCopy', formatMoment(writtenAt))}</p>
      <button type="button" class="press plain" onClick={() => void save()}>
        {text('rescueSave')}
      </button>
      <p role="status">{outcome && text(outcome)}</p>
    </>
  );
}
