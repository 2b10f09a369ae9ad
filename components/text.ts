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
