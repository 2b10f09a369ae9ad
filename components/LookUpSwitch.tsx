import { useState } from 'preact/hooks';
import { type Observable, useObservable } from './observe';
import { useText } from './text';

export interface LookUpSwitchProps {
  observe: () => Observable<boolean>;
  /** Settles with whether it is as it was wanted. */
  change: (isOn: boolean) => Promise<boolean>;
}

/** Looking films up by itself: off until it is switched on here, with what is sent and what never is. */
export function LookUpSwitch({ observe, change }: LookUpSwitchProps) {
  const text = useText();
  const [isDenied, setDenied] = useState(false);
  const observed = useObservable(observe, []);
  const isOn = observed.status === 'ready' && observed.value;
  return (
    <div class="look-up-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // It shows what is kept, not what was wished for.
            event.currentTarget.checked = isOn;
            void change(wanted).then((isDone) => setDenied(!isDone));
          }}
        />
        {text('lookUpByItself')}
      </label>
      <p class="quiet">{text('lookUpSent')}</p>
      {isDenied && <p role="alert">{text('lookUpDenied')}</p>}
    </div>
  );
}
