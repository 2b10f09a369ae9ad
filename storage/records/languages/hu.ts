import type { Language } from './language';

export const hungarian: Language = {
  labels: {
    directors: ' ~ rendezo|rendezte',
    writers: 'forgatokonyv|forgatokonyviro|irta',
    producers: ' ~ gyarto',
    cast: 'szereplok|foszereplok|szereposztas|foszerepben|foszerepekben|szereplo',
    cinematographers: 'operator',
    editors: 'vago',
    composers: 'zene|zeneszerzo',
    runningTime: 'jatekido ~ hossz',
    originalTitle: 'eredeti cim',
    release: ' ~ bemutato',
    other: ' ~ mufaj|forgalmazo|orszag|ertekeles',
  },
  words: {
    film: 'mozi*',
    one: 'filmet|filmben|filmnek|filmje|filmről|ez a film',
    book: 'könyv*|regény*',
    stage: 'színház*',
    reporting: 'szerint|bejelent*|elmondta',
    business: 'jegy*|vetítés*|mozijegy',
    opinion: 'nagyon|sajnos|jó|nekem|remek*',
    watched: 'láttam|megnéz*|ajánl*',
    making: 'rendezte|rendezi|forgatta|meséli',
  },
  headlines: {
    review: 'filmajánló',
    film: 'mozi',
    feature: 'interjú',
    art: 'könyv',
    news: 'fesztivál*',
  },
  phrases: {
    works: 'filmje|filmjében|alkotása',
    hours: 'ó|óra',
    minutes: 'perc',
    and: 'és',
    length: 'játékidő',
    like: 'mint',
  },
};
