import type { RequestMessage } from '@/entrypoints/background/protocol';
import { extension } from './runtime';

/** Asks the background to inject the annotator into this document. After an update of the extension nobody answers, and nothing is shown. */
export async function askForAnnotator(): Promise<void> {
  const message: RequestMessage = { type: 'annotator.open' };
  try {
    await extension.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed under this page; the next load has the new one.
  }
}
