/**
 * In UTF-16 units. A passage and a note may hold two million each, the passage twice, where it stood before two million more, and every one of them
 * may be escaped by six; what is longer was not written by a library.
 */
const longestLine = 52_000_000;

/** One line of a text file; its text is empty where there is a fault. */
export interface Line {
  /** Counted from 1. */
  line: number;
  text: string;
  /** `not-text`: the bytes are no UTF-8, and nothing follows. */
  fault?: 'too-long' | 'not-text';
}

/**
 * The lines of a file in UTF-8, without their breaks; blank ones are counted and left out. However long a line is, no more of it than a line may hold
 * is kept at a time.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let parts: string[] = [];
  let length = 0;

  function add(text: string): void {
    length += text.length;
    // White space in front is not kept: a gigabyte of it takes no memory.
    if (length <= longestLine && (parts.length > 0 || text.trim() !== '')) parts.push(text);
    else if (length > longestLine) parts = [];
  }
  function end(): Line | undefined {
    const isTooLong = length > longestLine;
    const text = parts.join('');
    const found: Line | undefined = isTooLong
      ? { line, text: '', fault: 'too-long' }
      : text.trim() === ''
        ? undefined
        : { line, text };
    line += 1;
    parts = [];
    length = 0;
    return found;
  }

  for await (const chunk of chunks) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      yield { line, text: '', fault: 'not-text' };
      return;
    }
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at));
      from = at + 1;
      const found = end();
      if (found) yield found;
    }
    add(text.slice(from));
  }
  try {
    add(decoder.decode());
  } catch {
    yield { line, text: '', fault: 'not-text' };
    return;
  }
  const last = end();
  if (last) yield last;
}
