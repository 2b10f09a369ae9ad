import type { Language } from './language';

export const catalan: Language = {
  labels: {
    directors: 'direccio|dirigida per',
    writers: 'guio',
    producers: ' ~ produccio',
    cast: 'repartiment|interprets',
    editors: 'muntatge',
    runningTime: 'durada',
    year: ' ~ any',
    originalTitle: 'titol original',
    other: ' ~ genere|valoracio',
  },
  words: {
    film: 'pel lícul*|llargmetratge*',
    films: 'pel lícules',
    one: 'la pel lícula|aquesta pel lícula|aquest film',
    book: 'llibre*',
    reporting: 'segons|va dir|dimarts|dimecres|dijous|divendres|explica que',
    opinion: 'molt|massa|malauradament|millor|bonic*|avorrid*|fluix*|crec que|m ha|trobo|força|excel lent*',
    watched: 'recoman*',
    making: 'dirigeix|roda|explica|signa',
    tickets: 'entrades|horaris|preus',
    acting: 'encarna|dona vida|paper de',
    business: 'entrades|sessions',
  },
  headlines: {
    review: 'ressenya',
    film: 'pel lícula',
    films: 'pel lícules',
    art: 'llibre|llibres|teatre',
    news: 'estrena|premis|guanya',
    list: 'millors pel lícules|les pel lícules',
    feature: 'entrevista a',
  },
  phrases: {
    minutes: 'minuts',
    and: 'i',
    length: 'durada',
    like: 'com',
    with: 'amb',
  },
};
