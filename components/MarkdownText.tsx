import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
  if (!isMarked || !read) {
    return (
      <p class="own-words plain" dir="auto">
        {words}
      </p>
    );
  }
  return <div class="own-words">{read.by(words)}</div>;
}
