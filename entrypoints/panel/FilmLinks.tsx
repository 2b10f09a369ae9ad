import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { FilmCard } from '@/storage/records/film-card';
import { filmAddresses } from '@/storage/records/source-film';
import { citeFilm } from './cite-film';
import { copyText } from './copy-text';

export interface FilmLinksProps {
  film: FilmCard;
  /** What else can be done about the film. */
  children?: ComponentChildren;
}

/** Where the film stands elsewhere, a citation of it to copy, and what else can be done about it. */
export function FilmLinks({ film, children }: FilmLinksProps) {
  const text = useText();
  const [isCopied, setCopied] = useState<boolean>();
  const places = filmAddresses(film.ids);
  const citation = citeFilm(film);
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
      <p class="film-acts">
        {children}
        {citation !== undefined && (
          <button type="button" class="text-button" onClick={() => setCopied(copyText(document, citation))}>
            {text('copyCitation')}
          </button>
        )}
        <span class="quiet" role="status">
          {isCopied !== undefined && text(isCopied ? 'citationCopied' : 'notCopied')}
        </span>
      </p>
    </div>
  );
}
