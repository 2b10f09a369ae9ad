import { useText } from './text';

/** Says that the library cannot be read, so that nobody takes it for an empty one. */
export function Unreadable({ isNewer }: { isNewer: boolean }) {
  const text = useText();
  return <p role="alert">{text(isNewer ? 'libraryNewer' : 'popupFailed')}</p>;
}
