import { useRef, useState } from 'preact/hooks';
import { type TextName, useText } from './text';

/** How a file was taken in. */
export interface ImportReport {
  added: number;
  updated: number;
  unchanged: number;
  conflicts: number;
  /** Choices and corrections of films. */
  ownFacts: number;
  refused: { line: number; why: string }[];
  refusedCount: number;
  isWhole: boolean;
}

export interface ImportWatch {
  signal: AbortSignal;
  progress: (part: number) => void;
  decided: () => void;
}

/** Why nothing was taken in. */
export type ImportFailure =
  'empty' | 'not-text' | 'not-ours' | 'newer-version' | 'stopped' | 'disk-full' | 'unfinished' | 'failed';

const failureTexts = {
  empty: 'importEmpty',
  'not-text': 'importNotText',
  'not-ours': 'importNotOurs',
  'newer-version': 'importNewer',
  stopped: 'importStopped',
  'disk-full': 'importDiskFull',
  unfinished: 'importUnfinished',
  failed: 'importFailed',
} as const satisfies Record<ImportFailure, TextName>;

export interface ImportNotesProps {
  /** Takes a file in. */
  take: (file: Blob, watch: ImportWatch) => Promise<ImportReport | { failed: ImportFailure }>;
}

type Course =
  | { at: 'start' }
  | { at: 'work'; part: number; mayStop: boolean }
  | { at: 'end'; report: ImportReport }
  | { at: 'failure'; failed: ImportFailure };

/** The way in for notes: a file that was exported before. It says how far it is, can be stopped, and tells what became of each line. */
export function ImportNotes({ take }: ImportNotesProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const stop = useRef(new AbortController());
  const [course, setCourse] = useState<Course>({ at: 'start' });

  async function begin(file: File): Promise<void> {
    const life = new AbortController();
    stop.current = life;
    let mayStop = true;
    setCourse({ at: 'work', part: 0, mayStop });
    const outcome = await take(file, {
      signal: life.signal,
      progress: (part) => setCourse({ at: 'work', part, mayStop }),
      decided: () => {
        mayStop = false;
      },
    });
    setCourse('failed' in outcome ? { at: 'failure', ...outcome } : { at: 'end', report: outcome });
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
  }

  return (
    <div class="import-notes">
      <label class={course.at === 'work' ? 'press plain busy' : 'press plain'}>
        {text('importChoose')}
        <input
          ref={field}
          class="spoken"
          type="file"
          accept=".jsonl,.ndjson,.json,application/jsonl"
          disabled={course.at === 'work'}
          onChange={({ currentTarget }) => {
            const [file] = Array.from(currentTarget.files ?? []);
            if (file) void begin(file);
          }}
        />
      </label>
      {course.at === 'work' && (
        <div class="import-course">
          <progress value={course.part} max={1} aria-label={text('importing')} />
          {course.mayStop && (
            <button type="button" class="text-button" onClick={() => stop.current.abort()}>
              {text('stop')}
            </button>
          )}
        </div>
      )}
      <div role="status">
        {course.at === 'failure' && <p>{text(failureTexts[course.failed])}</p>}
        {course.at === 'end' && <Report report={course.report} />}
      </div>
    </div>
  );
}

function Report({ report }: { report: ImportReport }) {
  const text = useText();
  const format = (count: number): string => new Intl.NumberFormat().format(count);
  const rows = [
    ['importAdded', report.added],
    ['importUpdated', report.updated],
    ['importConflicts', report.conflicts],
    ['importUnchanged', report.unchanged],
    ['importOwnFacts', report.ownFacts],
    ['importRefused', report.refusedCount],
  ] as const;
  return (
    <>
      {!report.isWhole && <p role="alert">{text('importCutShort')}</p>}
      <dl class="keys">
        {rows
          .filter(([name, count]) => count > 0 || name === 'importAdded')
          .map(([name, count]) => (
            <div key={name}>
              <dt>{text(name)}</dt>
              <dd>{format(count)}</dd>
            </div>
          ))}
      </dl>
      {report.refusedCount > 0 && (
        <details>
          <summary>{text('importWhy')}</summary>
          <ul class="refused-lines">
            {report.refused.map(({ line, why }) => (
              <li key={line}>
                {text('importLine', format(line))} <span class="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
