import type { Annotation, AnnotationDraft } from '@/storage/records/annotation';
import { ask, type PageClaim, type Reply } from '@/entrypoints/background/protocol';
import type { PageReading } from '@/storage/records/review';

/** What is kept of this page, and the drafts that are not acknowledged yet. */
export interface Notes {
  kept: Map<string, Annotation>;
  /** Not saved yet, though the reader asked for it. */
  waiting: Map<string, AnnotationDraft>;
  /** Saves a draft; it waits until a save of it was acknowledged. */
  save: (
    draft: AnnotationDraft,
    claim: PageClaim,
    reading: PageReading | undefined,
  ) => Promise<Reply<Annotation>>;
}

/** Starts with nothing kept. */
export function createNotes(): Notes {
  const kept = new Map<string, Annotation>();
  const waiting = new Map<string, AnnotationDraft>();
  return {
    kept,
    waiting,
    async save(draft, claim, reading) {
      waiting.set(draft.id, draft);
      const request = { claim, draft, reading };
      const reply = await ask('annotation.save', request);
      if (reply.ok) {
        waiting.delete(draft.id);
        kept.set(draft.id, reply.value);
      }
      return reply;
    },
  };
}
