import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { FilmCard } from '@/storage/records/film-card';
import { filmAddresses } from '@/storage/records/source-film';
import { citeFilm } from './cite-film';
import { copyText } from './copy-text';

/** Where the film stands elsewhere, and a citation of it to copy. */
export function FilmLinks({ film }: { film: FilmCard }) {
  const text = useText();
  const [isCopied, setCopied] = useState<boolean>();
  const places = filmAddresses(film.ids);
  const citation = citeFilm(film);
  if (citation === undefined) return null;
  return (
    <div class="film-links">
      {places.length > 0 && (
        <nav aria-label={text('filmElsewhere')}>
          <ul>
            {places.map(({ name, address }) => (
              <li key={name}>
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <button type="button" class="text-button" onClick={() => setCopied(copyText(document, citation))}>
          {text('copyCitation')}
        </button>
        <span class="quiet" role="status">
          {isCopied !== undefined && text(isCopied ? 'citationCopied' : 'notCopied')}
        </span>
      </p>
    </div>
  );
}
