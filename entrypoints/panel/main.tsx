import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { MarkingContext } from '@/components/marking';
import { showPage } from '@/components/show-page';
import { ask } from '@/entrypoints/background/protocol';
import { Panel } from './Panel';
import { joinPage } from './session';

// A page that embeds this frame by itself has no token: it gets an empty frame and no word of the library.
const joined = await joinPage();
if ('session' in joined) {
  wear(document, joined.appearance);
  const { colourNames, session } = joined;
  const readTags = async (): Promise<string[]> => {
    const reply = await ask('panel.tags', { session });
    return reply.ok ? reply.value : [];
  };
  showPage(
    document,
    browser.i18n,
    <MarkingContext.Provider value={{ colourNames, readTags }}>
      <Panel {...joined} />
    </MarkingContext.Provider>,
  );
}
