import { type FilmBrief, formatRunningTime } from '@/storage/records/film';
import { createButton, createIcon } from './controls';
import { text } from './text';

const crossPath = 'M7 7l10 10M17 7L7 17';

/** The second line of the pill: directors and running time, as far as known. */
function describeFacts(film: FilmBrief): string {
  const directors = film.directors.map((fact) => fact.value.name).join(', ');
  const minutes = film.runningTime[0]?.value;
  return [directors, minutes === undefined ? '' : formatRunningTime(minutes)].filter(Boolean).join(' · ');
}

export interface PillActions {
  open: () => void;
  lookUp: () => void;
  dismiss: () => void;
}

/**
 * The pill at the edge of the page: the film in two lines, or the number of notes where no film was recognised. It holds public facts only.
 * @param offer what the button is called that looks the film up; absent where there is nothing to look up.
 */
export function createPill(
  document: Document,
  film: FilmBrief | undefined,
  offer: string | undefined,
  actions: PillActions,
): HTMLElement {
  const pill = document.createElement('div');
  pill.className = 'pill';
  const title = film?.title[0]?.value;
  const firstLine = document.createElement('span');
  if (film && title !== undefined) {
    const italic = document.createElement('i');
    italic.textContent = title;
    const year = film.year[0]?.value;
    firstLine.append(italic, year === undefined ? '' : ` (${year})`);
  } else {
    firstLine.textContent = text('pillNotesOnly');
  }
  const content: Node[] = [firstLine];
  const facts = film ? describeFacts(film) : '';
  if (facts) {
    const secondLine = document.createElement('span');
    secondLine.className = 'facts';
    secondLine.textContent = facts;
    content.push(secondLine);
  }
  const name = content.map((line) => line.textContent).join(', ');
  const open = createButton(document, { name, className: 'open', content, press: actions.open });
  open.setAttribute('aria-haspopup', 'dialog');
  open.title = text('pillOpen');
  const close = createButton(document, {
    name: text('pillDismiss'),
    className: 'close',
    content: [createIcon(document, crossPath)],
    press: actions.dismiss,
  });
  pill.append(open, close);
  if (offer) {
    pill.append(
      createButton(document, { name: offer, className: 'offer', content: [offer], press: actions.lookUp }),
    );
  }
  return pill;
}
