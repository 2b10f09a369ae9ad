import { contentInterface } from '@/entrypoints/background/protocol';
import type messages from '@/public/_locales/en/messages.json';

export type TextName = keyof typeof messages;

/** A text of the interface in the reader's language. */
export function text(name: TextName, ...substitutions: string[]): string {
  return contentInterface().i18n.getMessage(name, substitutions);
}
