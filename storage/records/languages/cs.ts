import type { Language } from './language';

export const czech: Language = {
  labels: {
    directors: 'rezie|reziser|reziserka',
    writers: 'scenar|scenarista',
    cast: 'hraji|obsazeni|herci|v hlavnich rolich|v hlavni roli|v rolich|ucinkuji',
    runningTime: 'delka|stopaz',
    composers: 'hudba',
    originalTitle: 'puvodni nazev|originalni nazev',
    other: ' ~ hodnoceni|zanr',
  },
  words: {
    film: 'kinech|snímek|snímk*',
    one: 'snímek|snímku|tento film|ve filmu|film je',
    reporting: 'řekl*|podle|oznámil*|uvedl*',
    business: 'lístk*|vstupné|vstupenk*|rezervac*',
    opinion: 'bohužel|velmi|opravdu|skvěl*|výborn*|nejlepší|krásn*',
    watched: 'viděl*|doporuč*|podíva*|zhlédn*',
    making: 'natočil|natočila|točí|vypráví|režíruje|zfilmoval|ukazuje',
    tickets: 'vstupné|vstupenky|rezervace|ceník',
    acting: 'hraje|hrají|hrál|hrála|zahrál|zahrála|ztvárnil|ztvárnila|představuje|herec|herečka|výkon|herců',
  },
  headlines: {
    review: 'recenze|recenzie|kritika',
    news: 'natáčení|upoutávka|festivalu',
  },
  phrases: {
    hours: 'hodina|hodiny|hodin',
    minutes: 'minuta',
    ratings: 'hodnocení',
    directs: 'natočil|natočila|režíroval',
    lasts: 'trvá',
    length: 'stopáž|délka',
    released: 'natočen|vznikl',
    like: 'jako',
    with: 's|se',
    source: 'román|kniha',
    in: 'v',
    signed: 'autorka',
    is: 'je',
  },
};
