import type { Language } from './language';

export const polish: Language = {
  labels: {
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
  },
  words: {
    films: 'filmów',
    one: 'ten film|tego filmu|w filmie',
    television: 'odcin*|serial',
    book: 'książk*',
    stage: 'spektakl*',
    watched: 'obejrz*|polec*',
    craft: 'rola|aktor*|reżyser*|scenariusz*|fabuł*|bohater*',
    acting: 'gra|rola|campe',
  },
};
