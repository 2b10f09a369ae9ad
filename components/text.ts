import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';

export type TextName = keyof typeof messages;

/** Gives a text of the interface in the reader's language; each page provides it from the browser. */
export type Text = (name: TextName, ...substitutions: string[]) => string;

export const TextContext = createContext<Text>((name) => name);

export function useText(): Text {
  return useContext(TextContext);
}

/**
 * Remembers each text that was given, since a frame whose extension was updated under it gets none any more: it goes on saying what it said, and
 * what it has to say then.
 * @param ahead the texts that may be needed for the first time when that has happened.
 */
export function rememberTexts(give: Text, ahead: TextName[]): Text {
  const given = new Map<string, string>();
  const text: Text = (name, ...substitutions) => {
    const key = JSON.stringify([name, ...substitutions]);
    try {
      given.set(key, give(name, ...substitutions));
    } catch {
      // The texts of a former extension are out of reach.
    }
    return given.get(key) ?? '';
  };
  for (const name of ahead) text(name);
  return text;
}
