import type { Language } from './language';

export const norwegian: Language = {
  labels: {
    directors: 'regissør',
    cast: 'i rollene|med i rollene|skuespillere',
    runningTime: 'spilletid|lengde',
    originalTitle: 'originaltittel',
    other: ' ~ sjanger|terningkast|aldersgrense|distributør|premieredato',
  },
  words: {
    television: 'sesong*',
    reporting: 'opplyser|bekrefter',
    opinion: 'ikke|beste|synes|herlig*|kjedelig*',
    watched: 'har sett',
    craft: 'birolle*|historien|filmfotograf*',
    making: 'regisserer',
  },
  headlines: {
    review: 'filmomtale|filmanmeldelse|filmomtaler',
  },
  phrases: {
    ratings: 'terningkast',
  },
};
