import type { Language } from './language';

export const romanian: Language = {
  labels: {
    directors: 'regizor|regizat de|regizoare',
    writers: 'scenariul|scenariu',
    producers: 'producator',
    cast: 'distributie|roluri principale ~ cu|in rolurile principale',
    composers: 'muzica|compozitor|coloana sonora',
    year: 'anul productiei|anul aparitiei|an productie|anul lansarii ~ anul',
    originalTitle: 'titlu original|titlul original',
    other:
      ' ~ gen|tara|tara de origine|limba|distribuitor|distribuit de|casa de productie|gen film|genul|sunet|decoruri',
    cinematographers: 'director de imagine',
    runningTime: 'durata filmului',
    release: ' ~ data lansarii|lansare|premiera in romania',
    title: ' ~ titlu',
    certificate: ' ~ clasificare',
  },
  words: {
    seen: 'am văzut|am vazut|am fost la film|am fost să|am vizionat|mers la cinema|la cinema',
    film: 'peliculă|lungmetraj*',
    films: 'filmele|filmelor',
    one: 'filmul|filmului|acest film|peliculei',
    television: 'serialul',
    book: 'cartea|cărți*|romanul|cititor*|editur*',
    reporting:
      'potrivit|a anunțat|a declarat|marți|miercuri|joi|vineri|anunțat|declarat|criticii|notează|adaugă|scrie',
    business: 'încasări|proiecți*|milioane',
    opinion:
      'foarte|din păcate|bun|cel mai|mi a plăcut|slab|slabă|frumos|frumoasă|plictisi*|amuzant*|extraordinar*|dezamăg*|reușit*|destul de|prea|bună|cred că|memorabil*|emoționant*',
    watched: 'văzut|vizion*',
    making: 'regizează|spune povestea|filmează',
    tickets: 'bilete|cumpără bilete',
    acting: 'joacă|rolul|actrița|joaca|actriță|personajul|distribuți*|excelent*|convingăt*|roluri|jocul',
    music: 'melodi*|cântec*',
    stage: 'spectacolul|piesa',
  },
  headlines: {
    review: 'cronica|cronică',
    reviews: 'recenzii',
    film: 'filmul|filmului',
    feature: 'interviu|interviuri|a murit|de vorbă cu',
    art: 'carte|cărți|cărții|teatru|spectacol',
    news: 'premii*|premiul|nominal*|trailerul|lansare|câștigă',
    list: 'cele mai bune filme|lista filmelor',
    number: 'două|patru',
  },
  phrases: {
    minutes: 'de minute|de min',
    hours: 'oră|o oră',
    and: 'și',
    lasts: 'durează',
    like: 'precum',
    with: 'cu',
    in: 'în',
  },
};
