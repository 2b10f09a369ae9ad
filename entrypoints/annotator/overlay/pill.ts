import { type FilmBrief, formatRunningTime } from '@/storage/records/film';
import { createButton, createIcon, nameButton } from './controls';
import { text } from './text';

/** Stands for the title while a text is taken apart around it. */
const slot = '\ue000';

/** The second line of the pill: directors and running time, as far as known. */
function describeFacts(film: FilmBrief): string {
  const directors = film.directors.map((fact) => fact.value.name).join(', ');
  const minutes = film.runningTime[0]?.value;
  return [directors, minutes === undefined ? '' : formatRunningTime(minutes)].filter(Boolean).join(' · ');
}

export interface PillActions {
  /** The pill asks whether this is a review of the film. */
  isUnsure: boolean;
  open: () => void;
  lookUp: () => void;
  dismiss: () => void;
}

/** The pill at the edge of the page. It stays the same element whatever it is told, so that a press under way is not lost. */
export interface Pill {
  element: HTMLElement;
  /**
   * Shows the film in two lines, or that there are notes where no film was recognised. These are public facts only.
   * @param offer what the button is called that looks the film up; absent where there is nothing to look up.
   */
  tell: (film: FilmBrief | undefined, offer?: string) => void;
}

export function createPill(document: Document, actions: PillActions): Pill {
  const element = document.createElement('div');
  element.className = 'pill';
  const open = createButton(document, { className: 'open', press: actions.open });
  open.setAttribute('aria-haspopup', 'dialog');
  const close = createButton(document, {
    name: text('pillDismiss'),
    className: 'close',
    content: [createIcon(document, 'cross')],
    press: actions.dismiss,
  });
  const lookUp = createButton(document, { className: 'offer', press: actions.lookUp });
  element.append(open, close, lookUp);
  return {
    element,
    tell(film, offer = '') {
      const title = film?.title[0]?.value;
      const firstLine = document.createElement('span');
      if (film && title !== undefined) {
        const italic = document.createElement('i');
        italic.textContent = title;
        const year = film.year[0]?.value;
        const [before = '', after = ''] = actions.isUnsure ? text('pillAsk', slot).split(slot) : [];
        firstLine.append(before, italic, year === undefined ? '' : ` (${year})`, after);
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
      nameButton(open, content.map((line) => line.textContent).join(', '), content);
      open.title = text('pillOpen');
      nameButton(lookUp, offer, [offer]);
      lookUp.hidden = !offer;
    },
  };
}
