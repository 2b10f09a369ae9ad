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
    watched: 'viděl*|doporuč*|podíva*|zhlédn*',
    craft:
      'herec*|režis*|scénář*|postav*|scén*|hrdin*|kamer*|divák*|herečk*|roli|režii|střih|hudb*|příběh*|děj|děje|zápletk*|snímk*|obsazen*',
    one: 'snímek|filmu|filmem|snímku|tento film|ve filmu|film je',
    film: 'kino|kina|kinech|snímek|snímk*|filmař*',
    making: 'natočil|natočila|točí|vypráví|režíruje|zfilmoval|ukazuje',
  },
};
