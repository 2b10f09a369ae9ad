import { type ComponentChild, render } from 'preact';
import { saveStateTexts } from './NoteEditor';
import { rememberTexts, TextContext } from './text';

/** The browser's own interface for texts, handed in by each page. */
export interface Texts {
  getUILanguage: () => string;
  getMessage: (name: string, substitutions?: string[]) => string;
}

/** Puts a page of the extension into its document, in the reader's language. */
export function showPage(document: Document, texts: Texts, page: ComponentChild): void {
  document.documentElement.lang = texts.getUILanguage();
  const place = document.createElement('div');
  place.id = 'page';
  document.body.append(place);
  const text = rememberTexts(
    (name, ...substitutions) => texts.getMessage(name, substitutions),
    saveStateTexts,
  );
  render(<TextContext.Provider value={text}>{page}</TextContext.Provider>, place);
}
