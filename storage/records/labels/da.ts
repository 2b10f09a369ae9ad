import type { LabelTable } from './label';

/** Danish, and Norwegian where it differs. */
export const danish: LabelTable = {
  directors: 'instruktør|instruktion ~ en film af',
  writers: 'manuskript',
  cast: 'medvirkende|skuespillere|i hovedrollerne',
  runningTime: 'spilletid|længde|lengde|varighed',
  release: ' ~ premiere',
};
