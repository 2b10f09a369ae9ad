import type { ComponentChildren } from 'preact';
import { useText } from './text';

const places = { notebook: '/notebook.html', options: '/options.html' } as const;
export type MastheadPlace = keyof typeof places;

export interface MastheadProps {
  here?: MastheadPlace;
  /** What stands between the name and the ways. */
  children?: ComponentChildren;
}

/** The head of each full page: whose it is, and the ways to the others. */
export function Masthead({ here, children }: MastheadProps) {
  const text = useText();
  const links = { notebook: text('notebook'), options: text('options') };
  return (
    <header class="masthead">
      <p class="wordmark">
        <img src="/icon/icon.svg" alt="" width="26" height="26" />
        Cinemargin
      </p>
      {children}
      <nav aria-label="Cinemargin">
        <ul>
          {(['notebook', 'options'] as const).map((place) => (
            <li key={place}>
              <a href={places[place]} {...(place === here && { 'aria-current': 'page' })}>
                {links[place]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
