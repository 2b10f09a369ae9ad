import type { Language } from './language';

export const slovak: Language = {
  labels: {
    directors: 'rezia|reziser|reziserka ~ film rezisera',
    writers: 'scenar|scenarista|scenaristka ~ napisal',
    producers: 'producent|producentka',
    cast: 'hraju|herci|ucinkuju|obsadenie|v hlavnych ulohach',
    cinematographers: 'kamera',
    editors: 'strih',
    composers: 'hudba',
    runningTime: 'minutaz|dlzka|trvanie',
    year: ' ~ rok|rok vyroby',
    release: ' ~ premiera',
    originalTitle: 'originalny nazov|povodny nazov',
    other: ' ~ krajina|zaner|distribucia|jazyk|hodnotenie',
  },
  words: {
    films: 'snímok|filmami|filmoch',
    one: 'táto snímka|v tomto filme|tohto filmu',
    television: 'séria|sérii|seriál|epizóda',
    book: 'kniha|knihy|román|čitateľ*',
    reporting: 'povedal|povedala|uviedol|podľa slov',
    opinion: 'som|mne|veľmi|bohužiaľ|skvel*|žiaľ|naozaj|trochu',
    watched: 'videl som|pozrieť|odporúčam|pozrel*',
    acting: 'úloha|úlohe|zahral*|stvárn*|predstaviteľ*',
    making: 'nakrútil*|rozpráva',
    tickets: 'lístky|kúpiť lístok|rezervácia|cenník vstupného',
  },
  headlines: {
    review: 'filmová recenzia|recenzia',
    news: 'ukážka|nakrúca',
    feature: 'rozhovor s',
  },
  phrases: {
    hours: 'hodiny',
    minutes: 'minúta|minút|minúty',
    ratings: 'hodnotenie',
    directs: 'nakrútil|nakrútila|režíruje',
    directors: 'režisér|režisérka',
    in: 'vo',
    signed: 'autor',
  },
};
