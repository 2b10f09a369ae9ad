import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, leaveFirstLook } from '@/entrypoints/background/protocol';
import { watchAddress } from './address';
import { isWorthReading } from './first-look';
import { readKnown } from './known';

/**
 * Runs on every http(s) page, so it does as little as can be: a look of two milliseconds or three, one reading of `storage.local`, one listener for
 * a change of address. No message, no DOM write, no observer unless there may be something to show.
 */
export default defineUnlistedScript(() => {
  const isHtml = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  // Frames are never reviews; feeds, pictures and plain text have nothing to read.
  if (window.top !== window || !isHtml || document.querySelector('body') === null) return;

  // Once the annotator stands it is told of every move, so that it can also go away again.
  let isOpen = false;

  async function look(): Promise<void> {
    const startedAt = performance.now();
    const isWorth = isWorthReading(document, location.href);
    const ms = performance.now() - startedAt;
    const { pageKey, hasNotes, isPaused, verdict } = await readKnown(document, location.href);
    leaveFirstLook({ pageKey, isWorthReading: isWorth, ms, ...(verdict !== undefined && { verdict }) });
    // What the reader says goes before what it looks like; notes show wherever they are kept.
    isOpen ||= !isPaused && (hasNotes || (verdict === undefined ? isWorth : verdict !== false));
    if (isOpen) await ask('annotator.open', {});
  }

  watchAddress(() => void look());
  void look();
});
