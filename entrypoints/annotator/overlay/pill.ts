import { formatRunningTime, type FilmFacts } from '@/storage/records/film';
import { createButton, createIcon } from './controls';
import { text } from './text';

const crossPath = 'M7 7l10 10M17 7L7 17';

/** The second line of the pill: directors and running time, as far as known. */
function describeFacts<P>(film: FilmFacts<P>): string {
  const directors = film.directors.map((fact) => fact.value.name).join(', ');
  const minutes = film.runningTime[0]?.value;
  return [directors, minutes === undefined ? '' : formatRunningTime(minutes)].filter(Boolean).join(' · ');
}

export interface PillActions {
  open: () => void;
  dismiss: () => void;
}

/** The pill at the edge of the page: the film in two lines, or the number of notes where no film was recognised. It holds public facts only. */
export function createPill<P>(
  document: Document,
  film: FilmFacts<P> | undefined,
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
  return pill;
}
