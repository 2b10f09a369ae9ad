import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import { observeSettings, type SettingsDatabase } from '@/storage/settings';

/** The sites that are left alone, each with the way back; nothing stands here while there are none. */
export function PausedSites({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  const observed = useObservable(() => observeSettings(settings), [settings]);
  const sites = observed.status === 'ready' ? observed.value.pausedSites : [];
  if (sites.length === 0) return null;
  return (
    <section aria-labelledby="paused-title">
      <h2 id="paused-title">{text('pausedSites')}</h2>
      <ul class="paused-sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="text-button"
              aria-label={text('resumeSite', site)}
              onClick={() => void ask('site.pause', { site, isPaused: false })}
            >
              {text('resume')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
