import { useState } from 'preact/hooks';
import { type ExportFormat, exportFormats } from '@/storage/records/export';
import { copyText, saveAsFile } from './export-notes';
import { type TextName, useText } from './text';

const copyNames = {
  markdown: 'copyMarkdown',
  'json-lines': 'copyJsonLines',
} as const satisfies Record<ExportFormat, TextName>;
const saveNames = {
  markdown: 'saveMarkdown',
  'json-lines': 'saveJsonLines',
} as const satisfies Record<ExportFormat, TextName>;
const outcomes = {
  copied: 'exportCopied',
  saved: 'exportSaved',
  failed: 'exportFailed',
  working: 'exportWorking',
} as const satisfies Record<string, TextName>;

export interface ExportMenuProps {
  /** Of the file, without its ending. */
  name: string;
  /** Absent where there is too much for a clipboard. */
  canCopy?: boolean;
  write: (format: ExportFormat) => AsyncIterable<string>;
}

/** The ways out for the notes that stand here: as text for people or as lines for a library, to the clipboard or into a file. */
export function ExportMenu({ name, canCopy, write }: ExportMenuProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<keyof typeof outcomes>();

  async function attempt(work: Promise<void>, done: 'copied' | 'saved'): Promise<void> {
    setOutcome('working');
    try {
      await work;
      setOutcome(done);
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <div class="export-menu">
      {exportFormats.map((format) => (
        <div key={format}>
          {canCopy && (
            <button
              type="button"
              class="text-button"
              onClick={() => void attempt(copyText(write(format)), 'copied')}
            >
              {text(copyNames[format])}
            </button>
          )}
          <button
            type="button"
            class="text-button"
            onClick={() => void attempt(saveAsFile(document, name, format, write(format)), 'saved')}
          >
            {text(saveNames[format])}
          </button>
        </div>
      ))}
      <span role="status">{outcome !== undefined && text(outcomes[outcome])}</span>
    </div>
  );
}
