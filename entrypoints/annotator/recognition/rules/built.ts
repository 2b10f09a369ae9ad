import { namedOtherFilms } from '../../film/known-films';
import { foldWords } from '../../film/labels';
import { isHeading } from '../../film/lines';
import { namedInTheirParts, opensEntry } from '../../film/several-films';
import { nameOfPart } from '../lexicon';
import { between, countOf, type Rules, when } from './rule';

/** When a film is shown: 20:30, 8.15 pm; behind a year, when something was written. */
const timeOfDay =
  /(?<![\d.:])(?<!20\d\d\W{1,4})(?:[01]?\d|2[0-3])(?::[0-5]\d|[.:][0-5]\d ?(?:pm|am|uhr))(?![\d:])/gi;

/** How the page is built. */
export const built: Rules = {
  'many-entries': ({ lines, film }) => {
    // A headline that stands above the article and in it once more is one.
    const entries = [
      ...new Map(lines.filter(opensEntry).map((line) => [foldWords(line.text), line])).values(),
    ];
    const parts = namedInTheirParts(lines.filter(({ byline, aside }) => !byline && !aside));
    const films = namedOtherFilms(lines, film.title[0]?.value ?? '');
    // The article's own headline may be one.
    return when(
      Math.max(between(1, 4, entries.length), between(1, 3, parts.length), between(1, 3, films.length)),
      entries[1]?.text ?? parts[1] ?? films[1],
    );
  },
  encyclopaedia: ({ lines }) => {
    const headings = lines.filter(
      (line) => isHeading(line) && nameOfPart(line.text.split('[', 1)[0] ?? '') === 'headings',
    );
    return when(
      between(0, 2, headings.length),
      headings
        .slice(0, 4)
        .map((line) => line.text)
        .join(', '),
    );
  },
  // Of an interview those who speak are named by their initials: "AR – And the river?".
  speech: ({ lines }) => {
    const spoken = lines.filter(
      ({ text }) =>
        (text.length > 60 && /^(?:[^:]{2,40}:\s?)?["“„«][^"”“»]{40}|^[A-Z]{2,3}\s?[:–—-]\s/.test(text)) ||
        (text.endsWith('?') && text.length < 250),
    );
    return when(between(1, 5, spoken.length), spoken[0]?.text);
  },
  'show-times': ({ text }) => when(between(1, 4, countOf(timeOfDay, text))),
};
