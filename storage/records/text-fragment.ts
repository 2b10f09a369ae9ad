import type { TextQuoteSelector } from './selectors';

/** A longer passage is named by its beginning and its end. */
const longestWhole = 150;

/** Percent-encoded for a text directive, in which a hyphen and a comma mean something (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

/** The first or last few words; characters where a script has no spaces. */
function someWords(text: string, from: 'start' | 'end'): string {
  const words = text.trim().split(/\s+/u);
  const some = from === 'start' ? words.slice(0, 5) : words.slice(-5);
  const joined = some.join(' ');
  const characters = Array.from(joined);
  return characters.length <= 60
    ? joined
    : (from === 'start' ? characters.slice(0, 30) : characters.slice(-30)).join('');
}

/**
 * An address that leads to a passage by the browser's own means, for where the extension cannot run: `#:~:text=…`, with neighbours where the passage is short.
 */
export function addressOfPassage(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const address = new URL(url);
  const words = exact.trim();
  if (words === '') return address.href;
  // The outermost word of a neighbour may be cut.
  const before = someWords(prefix.replace(/^\S*\s/u, ''), 'end');
  const after = someWords(suffix.replace(/\s\S*$/u, ''), 'start');
  const middle =
    words.length <= longestWhole
      ? encode(words)
      : `${encode(someWords(words, 'start'))},${encode(someWords(words, 'end'))}`;
  const isShort = words.length < 40;
  const directive = [
    ...(isShort && before !== '' ? [`${encode(before)}-`] : []),
    middle,
    ...(isShort && after !== '' ? [`-${encode(after)}`] : []),
  ].join(',');
  return `${address.href.includes('#') ? address.href : `${address.href}#`}:~:text=${directive}`;
}
