import type { LabelTable } from './label';

export const german: LabelTable = {
  directors: 'regie|regisseur|regisseurin|regie fuhrte|inszeniert von|filmregie ~ ein film von|von',
  writers:
    'drehbuch|drehbuchautor|drehbuchautoren|drehbuchautorin|regie buch|buch regie ~ buch|skript|autor|autoren',
  producers: 'produzent|produzenten|produzentin|produzentinnen|produziert von ~ produktion',
  cast: 'darsteller|darstellerinnen|besetzung|hauptdarsteller|schauspieler|sprecher|darsteller innen|schauspieler innen|in den hauptrollen|in der hauptrolle ~ mit|stimmen|gespielt von',
  cinematographers: 'kamera|kameramann|kamerafrau|bildgestaltung',
  editors: 'schnitt|filmschnitt|montage',
  composers: 'filmmusik ~ musik',
  runningTime: 'laufzeit|lange|dauer|spieldauer|filmlange|lauflange',
  year: 'erscheinungsjahr|produktionsjahr|jahr|entstehungsjahr|herstellungsjahr',
  title: ' ~ titel|filmtitel|deutscher titel',
  originalTitle: 'originaltitel|original titel|ot|o titel',
  certificate: 'fsk|freigabe|altersfreigabe',
  release: ' ~ kinostart|start',
  other: ' ~ verleih|land|sprache|wertung|bewertung|fazit|ton|kostum|vorlage',
};
