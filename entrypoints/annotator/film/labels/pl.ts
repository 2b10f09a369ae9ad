import type { LabelTable } from './label';

export const polish: LabelTable = {
  directors: 'rezyseria|rez|rezyserka|rezyserzy|wyrezyserowany przez|w rezyserii ~ film',
  writers: 'scenariusz|scenarzysta|scenarzysci',
  producers: 'producenci ~ produkcja',
  cast: 'obsada|wystepuja|w rolach glownych|aktorzy|glosow uzyczyli ~ w rolach|grany przez|grana przez|aktor|aktorka',
  cinematographers: 'zdjecia|operator',
  editors: 'montaz',
  composers: 'muzyka|kompozytor',
  runningTime: 'czas trwania|czas projekcji',
  year: 'rok produkcji|rok',
  title: ' ~ tytul|polski tytul',
  originalTitle: 'tytul oryginalny|oryginalny tytul',
  release: ' ~ premiera',
  other: ' ~ gatunek|kraj|jezyk|dystrybutor|ocena',
};
