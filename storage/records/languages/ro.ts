import type { Language } from './language';

export const romanian: Language = {
  labels: {
    directors: 'regizor|regizat de',
    writers: 'scenariul',
    producers: 'producator',
    cast: 'distributie ~ cu|in rolurile principale',
    composers: 'muzica',
    year: ' ~ anul',
    originalTitle: 'titlu original',
    other: ' ~ gen|tara',
  },
  words: {
    film: 'peliculă|lungmetraj*',
    films: 'filmele|filmelor',
    one: 'filmul|filmului|acest film|peliculei',
    television: 'serialul',
    book: 'cartea|cărți*|romanul',
    reporting: 'potrivit|a anunțat|a declarat',
    business: 'încasări|proiecți*',
    opinion: 'foarte|din păcate|bun|cel mai',
    watched: 'văzut|vizion*',
    making: 'regizează|spune povestea|filmează',
    tickets: 'bilete|cumpără bilete',
    acting: 'joacă|rolul|actrița',
  },
  headlines: {
    review: 'cronica|cronică',
    reviews: 'recenzii',
    film: 'filmul|filmului',
    feature: 'interviu',
    art: 'carte|cărți',
  },
  phrases: {
    and: 'și',
    lasts: 'durează',
    like: 'precum',
    with: 'cu',
    in: 'în',
  },
};
