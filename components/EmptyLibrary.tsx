import { ReviewPicture } from './ReviewPicture';
import { useText } from './text';

/** What stands where notes will be, with what to do first. */
export function EmptyLibrary() {
  const text = useText();
  return (
    <div class="empty-library">
      <ReviewPicture />
      <h2>{text('popupEmptyTitle')}</h2>
      <p class="quiet">{text('popupEmpty')}</p>
    </div>
  );
}
