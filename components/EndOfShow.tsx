import { useEffect, useState } from 'preact/hooks';
import { useText } from './text';

const minuteMs = 60_000;

/** When a film of this length would end that starts now, kept right as the minutes go by. */
export function EndOfShow({ minutes }: { minutes: number }) {
  const text = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minuteMs - (Date.now() % minuteMs));
    return () => clearTimeout(timer);
  }, [now]);
  const end = new Date(now + minutes * minuteMs);
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(end);
  return <p class="end-of-show">{text('startsNow', time)}</p>;
}
