import type { ComponentChild } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MarkContext, Marked } from './Marked';

/** What a note that is no plain text has somewhere. */
const marks = /[*_`#>[\]~\\&=]|^ {0,3}(?:[-+]|\d{1,9}[.)])/m;
/** A note longer than this is shown as it was typed, so that no field waits for it. */
const longest = 50_000;

type Read = (markdown: string) => ComponentChild[];
let reader: Read | undefined;

/** Words of the reader's own. What reads Markdown is loaded with the first note that has any; until then the words stand as they were typed. */
export function MarkdownText({ words }: { words: string }) {
  const [read, setRead] = useState<{ by: Read } | undefined>(reader && { by: reader });
  const isMarked = words.length <= longest && marks.test(words);
  useEffect(() => {
    if (read || !isMarked) return;
    void import('./markdown-nodes').then(({ nodesOf }) => {
      reader = nodesOf;
      setRead({ by: nodesOf });
    });
  }, [isMarked]);
  // What was searched for is marked in the words as they were typed.
  const isFound = useContext(MarkContext)(words.normalize('NFC'), 'words').length > 0;
  if (!isMarked || !read || isFound) {
    return (
      <p class="own-words plain" dir="auto">
        <Marked>{words}</Marked>
      </p>
    );
  }
  return <div class="own-words">{read.by(words)}</div>;
}
