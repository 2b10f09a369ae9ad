import { useEffect, useState } from 'preact/hooks';
import { LookUpSwitch, type LookUpSwitchProps } from '@/components/LookUpSwitch';
import { Masthead } from '@/components/Masthead';
import { ReviewPicture } from '@/components/ReviewPicture';
import { useText } from '@/components/text';

export interface WelcomeProps {
  readAccess: () => Promise<boolean>;
  requestAccess: () => Promise<boolean>;
  lookUp: LookUpSwitchProps;
}

type Access = 'unknown' | 'off' | 'given' | 'on';

/** Where the browser left site access off, Cinemargin can do nothing: one button asks for it. */
function SiteAccess({ readAccess, requestAccess }: Omit<WelcomeProps, 'lookUp'>) {
  const text = useText();
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => {
    void readAccess().then((isOn) => setAccess(isOn ? 'on' : 'off'));
  }, [readAccess]);
  if (access === 'unknown' || access === 'on') return null;
  return (
    <section class="site-access" aria-labelledby="access-title">
      <h2 id="access-title">{text(access === 'off' ? 'accessOff' : 'accessGiven')}</h2>
      <p role="status">{text(access === 'off' ? 'accessWhy' : 'accessNow')}</p>
      {access === 'off' && (
        <button
          type="button"
          class="press"
          onClick={() => void requestAccess().then((isOn) => setAccess(isOn ? 'given' : 'off'))}
        >
          {text('accessAsk')}
        </button>
      )}
    </section>
  );
}

/** What Cinemargin does, what it keeps and what it never sends; opened once, when it was installed. */
export function Welcome({ lookUp, ...access }: WelcomeProps) {
  const text = useText();
  return (
    <div class="page">
      <Masthead />
      <main>
        <div class="opening">
          <div>
            <h1 class="page-title">{text('welcomeTitle')}</h1>
            <ol class="acts">
              <li>{text('welcomeRead')}</li>
              <li>{text('welcomeSelect')}</li>
              <li>{text('welcomeReturn')}</li>
            </ol>
          </div>
          <ReviewPicture />
        </div>
        <SiteAccess {...access} />
        <LookUpSwitch {...lookUp} />
        <div class="small-print">
          <section>
            <h2>{text('welcomeKept')}</h2>
            <p>{text('keptWhere')}</p>
          </section>
          <section>
            <h2>{text('welcomeSent')}</h2>
            <p>{text('neverSent')}</p>
          </section>
          <section>
            <h2>{text('welcomePin')}</h2>
            <p>{text(import.meta.env.FIREFOX ? 'pinInFirefox' : 'pinInChromium')}</p>
          </section>
        </div>
      </main>
    </div>
  );
}
