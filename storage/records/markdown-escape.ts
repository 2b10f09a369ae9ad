/**
 * Characters that begin something anywhere in a line: CommonMark's own (https://spec.commonmark.org/0.31.2/#backslash-escapes), tables and
 * strikethrough of GitHub, formulas and tags of Obsidian, braces of template engines; then what means something only twice in a row, or beside a brace:
 * comments (`%%`), highlights (`==`) and fields (`::`). A backslash before any of them is read away again.
 */
const special = /[\\`*_[\]<>|~${}#]|%(?=[%}])|(?<=[%{])%|=(?==)|(?<==)=|:(?=:)|(?<=:):/g;
/** The beginning of a character reference. */
const reference = /&(?=[#a-z])/gi;
/** Without control characters, which no Markdown reader keeps, and without halves of characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
}

function escapeLine(line: string): string {
  return (
    line
      .replace(special, '\\$&')
      .replace(reference, '&amp;')
      // Lists, rules, underlined headings and front matter.
      .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, '\\$&')
      // Four spaces would make it code.
      .replace(/^[ \t]/, (space) => (space === ' ' ? '&#32;' : '&#9;'))
  );
}

/** A text as one line of Markdown that says just that; line breaks and other white space become single spaces. */
export function escapeInLine(text: string): string {
  return escapeLine(clean(text).replace(/\s+/gu, ' ').trim());
}

/** A text of several lines and paragraphs as Markdown that says just that. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapeLine(line.trimEnd()))
        .join('\\\n'),
    )
    .join('\n\n');
}

/** A web address as a link to itself; undefined for anything else. Name and password in it are left out. */
export function linkTo(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return `<${url.href.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
