import type { LabelTable } from './label';

export const polish: LabelTable = {
  directors: 'rezyseria|rez|rezyserka|w rezyserii ~ film',
  writers: 'scenariusz|scenarzysta|scenarzysci',
  producers: 'producenci ~ produkcja',
  cast: 'obsada|wystepuja|w rolach glownych|aktorzy ~ w rolach|grany przez|grana przez|aktor|aktorka',
  cinematographers: 'zdjecia|operator',
  editors: 'montaz',
  composers: 'muzyka|kompozytor',
  runningTime: 'czas trwania',
  year: 'rok produkcji|rok',
  title: ' ~ tytul',
  originalTitle: 'tytul oryginalny|oryginalny tytul',
  release: ' ~ premiera',
  other: ' ~ gatunek|kraj|jezyk|dystrybutor|ocena',
};
