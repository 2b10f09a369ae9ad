import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import type { ActivePage } from './active-page';

/** Whether the site of the page is to be left alone; nothing on pages that have no site. */
export function SitePause({ page: { site, isPaused: first = false } }: { page: ActivePage }) {
  const text = useText();
  const [isPaused, setPaused] = useState(first);
  if (site === undefined) return null;

  async function turn(): Promise<void> {
    if (site === undefined) return;
    const reply = await ask('site.pause', { site, isPaused: !isPaused });
    if (reply.ok) setPaused(!isPaused);
  }

  return (
    <p class="site-pause">
      <span class="quiet" role="status">
        {isPaused && text('pausedHere', site)}
      </span>
      <button type="button" class="text-button" onClick={() => void turn()}>
        {isPaused ? text('resume') : text('pauseSite', site)}
      </button>
    </p>
  );
}
