import type { Language } from './language';

export const swedish: Language = {
  labels: {
    directors: 'regi|regissor ~ en film av',
    writers: 'manus',
    cast: 'skadespelare|i rollerna|medverkande ~ med',
    runningTime: 'langd|speltid',
    year: ' ~ ar',
    other: ' ~ betyg|land',
  },
  words: {
    one: 'filmen',
    watched: 'sett|såg',
    craft: 'skådespel*|karaktär*|handling*|regiss*',
    acting: 'spelar*',
  },
};
