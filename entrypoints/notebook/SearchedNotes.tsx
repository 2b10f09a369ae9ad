import { useCallback, useState } from 'preact/hooks';
import { ExportMenu } from '@/components/ExportMenu';
import { FoundNotes, type FoundNotesProps } from '@/components/FoundNotes';
import { markdownWords } from '@/components/markdown-words';
import { type FindMarks, MarkContext } from '@/components/Marked';
import { useText } from '@/components/text';
import { observeNotes } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { exportNotes } from '@/storage/export';
import { isNewerLibrary } from '@/storage/open';

export interface SearchedNotesProps extends Omit<FoundNotesProps, 'load' | 'isNewer' | 'found'> {
  db: LibraryDatabase;
  mark: FindMarks;
}

/** What was searched for among all notes, with the way out for it. */
export function SearchedNotes({ db, mark, ...list }: SearchedNotesProps) {
  const text = useText();
  const [ids, setIds] = useState<readonly string[]>([]);
  const load = useCallback((wanted: readonly string[]) => observeNotes(db, wanted), [db]);
  return (
    <>
      <h1 class="spoken">{text('searchFound')}</h1>
      {ids.length > 0 && (
        <details class="film-export">
          <summary>{text('exportTitle')}</summary>
          <ExportMenu
            canCopy
            name={text('searchFound')}
            write={(format) => exportNotes(db, { ids }, format, markdownWords(text))}
          />
        </details>
      )}
      <MarkContext.Provider value={mark}>
        <FoundNotes {...list} load={load} isNewer={isNewerLibrary} found={setIds} />
      </MarkContext.Provider>
    </>
  );
}
