import type { Language } from './language';

export const czech: Language = {
  labels: {
    directors: 'rezie|reziser',
    writers: 'scenar',
    cast: 'hraji|obsazeni',
    runningTime: 'delka|stopaz',
    composers: 'hudba',
    other: ' ~ hodnoceni|zanr',
  },
  words: {
    watched: 'viděl*|doporuč*',
    craft: 'herec*|režis*|scénář*|postav*',
  },
};
