import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import french from '@/public/_locales/fr/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

function filesOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${room}/${path}`);
}

/** The names between dollar signs of a message, in the order of their letters. */
function namesIn({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();
}

it('every text of the interface is used somewhere', () => {
  const files = [...filesOf('entrypoints'), ...filesOf('components'), 'wxt.config.ts'];
  const source = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.keys(messages).filter(
    (name) => !source.includes(`'${name}'`) && !source.includes(`__MSG_${name}__`),
  );
  expect(unused).toEqual([]);
});

describe.each<[string, Record<string, Message>]>([
  ['English', messages],
  ['French', french],
])('%s', (_language, texts) => {
  it('has every text, with the placeholders that it names and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(messages).sort());
    for (const [name, text] of Object.entries<Message>(messages)) {
      expect(namesIn(texts[name] ?? { message: '' }), name).toEqual(namesIn(text));
    }
    for (const [name, text] of Object.entries(texts)) {
      const given = Object.entries(text.placeholders ?? {});
      expect(given.map(([key]) => key).sort(), name).toEqual([...new Set(namesIn(text))]);
      for (const [, { content }] of given) expect(content, name).toMatch(/^\$[1-9]$/);
    }
  });
});

/** Words that a reader would read in a component and that do not come from the messages. */
function ownWords(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const shown = ['title', 'placeholder', 'aria-label', 'alt', 'aria-description'];
  // The name of the product and of keys are the same in every language.
  const isName = (words: string): boolean =>
    ['Cinemargin', 'Ctrl', 'Enter', 'Esc', 'TMDB', 'Wikidata'].includes(words);
  const visit = (node: ts.Node): void => {
    const words = ts.isJsxText(node)
      ? node.text.trim()
      : ts.isJsxAttribute(node) &&
          shown.includes(node.name.getText()) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer)
        ? node.initializer.text
        : '';
    if (/\p{L}{2}/u.test(words) && !isName(words)) found.push(`${path}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('no component has a word of its own', () => {
  // A drawing of a review names a film, which is called the same everywhere.
  const components = [...filesOf('entrypoints'), ...filesOf('components')].filter(
    (path) => path.endsWith('.tsx') && !path.endsWith('/ReviewPicture.tsx'),
  );
  expect(components.flatMap(ownWords)).toEqual([]);
});
