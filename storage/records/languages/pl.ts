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
    film: 'kina|kinie|ekranizacj*|obraz*',
    films: 'filmów',
    one: 'ten film|tego filmu|w filmie|film jest|filmem|obraz|filmu|twórcy filmu|tym filmie|produkcja|produkcji',
    television: 'odcin*|serial',
    book: 'książk*',
    stage: 'spektakl*',
    reporting: 'powiedział*|według|poinformował*|zapowied*|ogłosił*',
    business: 'nagrod*|milion*',
    opinion: 'mnie|niestety|świetn*|bardzo|najlepsz*|nudn*|dobr*|piękn*|zbyt|naprawdę|arcydzieł*|genialn*',
    watched: 'obejrz*|polec*|seans*|ogląda*|zobacz*',
    craft:
      'rola|aktor*|reżyser*|fabuł*|bohater*|postac*|obsad*|zdjęcia|widz*|montaż*|muzyka|muzyki|kamery|kadr*|gra aktorska|kreacj*|ról|wcielił*|ekran*|historii|historię',
    acting: 'gra|rola|campe',
    making:
      'reżyseruje|opowiada|kręci|nakręcił|nakręciła|stworzył|stworzyła|pokazuje|sprawdza|snuje|buduje|sięga|odpowiada',
    headings: 'produkcja|przypisy|nagrody|opis filmu',
  },
  headlines: {
    review: 'recenzja',
    reviews: 'recenzje',
    film: 'filmu',
    films: 'filmów',
    part: 'sezon',
    feature: 'wywiad',
    news: 'zwiastun*|zapowiedź',
  },
  phrases: {
    hours: 'godz|godzina|godziny|godzin',
    minutes: 'minut|minuty',
    and: 'i',
    ratings: 'ocena',
    outOf: 'na',
  },
};
