import type { LabelTable } from './label';

export const german: LabelTable = {
  directors: 'regie|regisseur|regisseurin|inszeniert von ~ ein film von|von',
  writers: 'drehbuch|drehbuchautor|drehbuchautorin|buch regie ~ buch|autor|autoren',
  producers: 'produzent|produzenten|produzentin|produziert von ~ produktion',
  cast: 'darsteller|darstellerinnen|besetzung|hauptdarsteller|schauspieler|in den hauptrollen|in der hauptrolle ~ mit|stimmen|gespielt von',
  cinematographers: 'kamera|kameramann|kamerafrau',
  editors: 'schnitt|montage',
  composers: 'filmmusik ~ musik',
  runningTime: 'laufzeit|lange|dauer|spieldauer',
  year: 'erscheinungsjahr|produktionsjahr|jahr',
  title: ' ~ titel|filmtitel',
  originalTitle: 'originaltitel|original titel|ot',
  certificate: 'fsk|freigabe',
  release: ' ~ kinostart|start',
  other: ' ~ verleih|land|sprache|wertung|bewertung|fazit|ton|kostum',
};
