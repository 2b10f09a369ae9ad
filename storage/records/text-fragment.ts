import type { TextQuoteSelector } from './selectors';

/** A longer passage is named by its beginning and its end. */
const longestWhole = 150;

/** Percent-encoded for a text directive, in which a hyphen and a comma mean something (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

/** The first or last few words; characters where a script has no spaces. */
function someWords(text: string, from: 'start' | 'end', count = 5): string {
  const words = text.trim().split(/\s+/u);
  const some = from === 'start' ? words.slice(0, count) : words.slice(-count);
  const joined = some.join(' ');
  const characters = Array.from(joined);
  return characters.length <= 60
    ? joined
    : (from === 'start' ? characters.slice(0, 30) : characters.slice(-30)).join('');
}

/** From a passage's first words to its last, as many as are given. */
function fromTo(words: string, count: number): string {
  return `${encode(someWords(words, 'start', count))},${encode(someWords(words, 'end', count))}`;
}

/**
 * An address that leads to a passage by the browser's own means, for where the extension cannot run: `#:~:text=…`, with neighbours where the passage is short.
 * Words that a browser is to find together must stand in one block of the page, and nobody knows by then where its blocks end: so less and less of
 * the passage's ends follow, of which the browser takes the first that it finds.
 */
export function addressOfPassage(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const address = new URL(url);
  const words = exact.trim();
  if (words === '') return address.href;
  // The outermost word of a neighbour may be cut.
  const before = someWords(prefix.replace(/^\S*\s/u, ''), 'end');
  const after = someWords(suffix.replace(/\s\S*$/u, ''), 'start');
  const middle = words.length <= longestWhole ? encode(words) : fromTo(words, 5);
  const between = (passage: string, neighbours: number): string => {
    const [start, end] = [someWords(before, 'end', neighbours), someWords(after, 'start', neighbours)];
    return [start && `${encode(start)}-`, passage, end && `-${encode(end)}`].filter(Boolean).join(',');
  };
  const ends = [3, 2, 1]
    .filter((length) => words.split(/\s+/u).length >= 2 * length)
    .map((length) => fromTo(words, length));
  const directives = [
    ...(words.length < 40 ? [between(middle, 5), between(middle, 2), between(middle, 1)] : []),
    middle,
    ...ends.map((part) => between(part, 2)),
    ...ends,
  ];
  const parts = [...new Set(directives)].map((directive) => `text=${directive}`);
  return `${address.href.includes('#') ? address.href : `${address.href}#`}:~:${parts.join('&')}`;
}
