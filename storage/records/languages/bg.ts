import type { Language } from './language';

export const bulgarian: Language = {
  labels: {
    directors: 'режисьор|режисура|реж',
    cast: 'в ролите|актьори|участват',
    runningTime: 'времетраене',
    year: ' ~ година',
    originalTitle: 'оригинално заглавие',
    other: ' ~ държава|оценка',
  },
  words: {
    film: 'филм*',
    one: 'филма|филмът|този филм',
    reporting: 'съобщи|обяви|разказа|според',
    opinion: 'много|за съжаление|страхот*|отличен|най добр*|скучен|според мен',
    watched: 'гледах*|препоръч*',
    making: 'снима|разказва|режисира',
    acting: 'играе|ролята|изпълнява',
  },
  headlines: {
    review: 'ревю|мнение',
    film: 'филм|филмът|филмово',
  },
  phrases: {
    minutes: 'минути',
  },
};
