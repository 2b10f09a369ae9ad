import { useState } from 'preact/hooks';
import { useObservable } from '@/components/observe';
import { type TextName, useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import { keepTmdbKey, observeHasTmdbKey, type SettingsDatabase } from '@/storage/settings';

/** The reader's own key to TMDB: tested with TMDB itself, then kept; never shown again. */
export function TmdbKey({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  const [key, setKey] = useState('');
  const [line, setLine] = useState<TextName>();
  const observed = useObservable(() => observeHasTmdbKey(settings), [settings]);
  const isKept = observed.status === 'ready' && observed.value;

  async function keep(next: string, said: TextName): Promise<void> {
    try {
      await keepTmdbKey(settings, next);
      setKey('');
      setLine(said);
    } catch {
      setLine('notSaved');
    }
  }

  async function test(): Promise<void> {
    const wanted = key.trim();
    if (wanted === '') return;
    setLine('lookingUp');
    const reply = await ask('tmdb.test', { key: wanted });
    if (reply.ok && reply.value === null) await keep(wanted, 'tmdbGood');
    else setLine(reply.ok && reply.value === 'key' ? 'problemKeyTyped' : 'tmdbUntested');
  }

  return (
    <section aria-labelledby="tmdb-title">
      <h2 id="tmdb-title">{text('tmdbTitle')}</h2>
      <p>{text('tmdbWhat')}</p>
      <form
        class="key-form"
        onSubmit={(event) => {
          event.preventDefault();
          void test();
        }}
      >
        <label>
          <span>{text('tmdbKey')}</span>
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            maxLength={1000}
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="press plain">
          {text('tmdbTest')}
        </button>
        {isKept && (
          <button type="button" class="text-button" onClick={() => void keep('', 'tmdbGone')}>
            {text('tmdbForget')}
          </button>
        )}
      </form>
      <p role="status" class="quiet">
        {line ? text(line) : isKept ? text('tmdbKept') : ''}
      </p>
      <p class="source">{text('tmdbNotice')}</p>
    </section>
  );
}
