import type { Language } from './language';

/** Danish, and Norwegian where it differs. */
export const danish: Language = {
  labels: {
    directors: 'instruktør|instruktion ~ en film af',
    writers: 'manuskript',
    cast: 'medvirkende|skuespillere|i hovedrollerne',
    runningTime: 'spilletid|længde|lengde|varighed',
    release: ' ~ premiere',
  },
  words: {
    watched: 'anbefal*',
    craft: 'skuespil*|karakter*|instruktør*',
  },
};
