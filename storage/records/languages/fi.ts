import type { Language } from './language';

export const finnish: Language = {
  labels: {
    directors: 'ohjaus|ohjaaja|ohjannut',
    writers: 'kasikirjoitus|kasikirjoittaja|kasikirjoittanut',
    producers: 'tuottaja|tuotanto',
    cast: 'paaosissa|nayttelijat|rooleissa|paarooleissa|paaosat|paanayttelijat',
    cinematographers: 'kuvaus|kuvaaja',
    editors: 'leikkaus',
    composers: 'musiikki',
    runningTime: 'kesto|pituus',
    year: ' ~ valmistusvuosi|vuosi',
    originalTitle: 'alkuperainen nimi',
    release: ' ~ ensi ilta',
    other: ' ~ ikaraja|levittaja|lajityyppi|maa',
  },
  words: {
    film: 'elokuv*|leffa*',
    films: 'elokuvat|elokuvia|leffat',
    one: 'elokuvan|elokuvassa|leffan|leffassa|tämä elokuva',
    television: 'kausi|jakso*',
    book: 'kirja*',
    stage: 'teatteri*',
    reporting: 'kertoi|mukaan',
    business: 'lippu*|näytökset|näytöksiä',
    opinion: 'minä|hyvin|valitettavasti|hieno*|upea*|hyvä*|erittäin',
    watched: 'katsoin|nähnyt|suosittel*|katsomisen',
    making: 'ohjaa|ohjasi|ohjannut|kertoo|kuvaa',
  },
  headlines: {
    review: 'arvostelu|arvio|kritiikki',
    reviews: 'arvostelut|arviot',
    film: 'elokuva|elokuvan|leffa',
    films: 'elokuvat|elokuvaa|leffaa',
    art: 'kirja|teatteri',
    feature: 'haastattelu',
    news: 'traileri|festivaal*',
  },
  phrases: {
    minutes: 'minuuttia',
    and: 'ja',
  },
};
