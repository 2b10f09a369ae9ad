import type { Language } from './language';

export const slovak: Language = {
  labels: {
    directors: 'rezia|reziser|reziserka ~ film rezisera',
    writers: 'scenar|scenarista|scenaristka ~ napisal',
    producers: 'producent|producentka',
    cast: 'hraju|herci|ucinkuju|obsadenie|v hlavnych ulohach|hlavne ulohy',
    cinematographers: 'kamera',
    editors: 'strih',
    composers: 'hudba',
    runningTime: 'minutaz|dlzka|trvanie',
    year: ' ~ rok|rok vyroby',
    release: ' ~ premiera',
    originalTitle: 'originalny nazov|povodny nazov',
    other: ' ~ krajina|zaner|distribucia|jazyk|hodnotenie|krajina povodu',
  },
  words: {
    seen: 'videla som|som videl|som videla|pozrel som|pozrela som|bol som v kine|bola som v kine',
    films: 'snímok|filmami|filmoch',
    one: 'táto snímka|v tomto filme|tohto filmu',
    television: 'séria|sérii|epizóda',
    book: 'čitateľ*|knižk*|čítal*|prečíta*|vydavateľstv*',
    reporting: 'povedal|povedala|uviedol|podľa slov|pondelok|utorok|stredu|štvrtok|piatok|tasr',
    opinion: 'som|mne|veľmi|bohužiaľ|skvel*|žiaľ|naozaj|trochu|páči*|zaujímav*|sklam*|najlepš*|pekn*|celkom',
    watched: 'videl som|pozrieť|odporúčam|pozrel*',
    acting:
      'úloha|úlohe|zahral*|stvárn*|predstaviteľ*|hrá|hrajú|hral*|hereck*|výkon*|v podaní|presvedčiv*|skvel*',
    making: 'nakrútil*|rozpráva',
    tickets: 'lístky|kúpiť lístok|rezervácia|cenník vstupného',
    music: 'piesn*',
  },
  headlines: {
    review: 'filmová recenzia|recenzia',
    news: 'ukážka|nakrúca|nominác*|vyhral*|zvíťazil*|natáčanie|upútavka',
    feature: 'zomrel*',
    list: 'najlepšie filmy|rebríček',
  },
  phrases: {
    andInCredits: 'a',
    hours: 'hodiny|hod|hodina|hodín',
    minutes: 'minúta|minút|minúty',
    ratings: 'hodnotenie',
    directs: 'nakrútil|nakrútila|režíruje',
    directors: 'režisér|režisérka',
    in: 'vo',
    signed: 'autor',
  },
};
