import type { Language } from './language';

export const german: Language = {
  labels: {
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
  },
  words: {
    film: 'streifen|kino*|spielfilm*|horrorfilm*|actionfilm*|verfilm*|leinwand*',
    films: 'filmen',
    one: 'der film|dieser film|den film|des film|dem film|diesem film|diesen film|im film|dieses films|diesem streifen|der streifen|das drama|die komödie|der thriller',
    television: 'staffel*|folgen',
    book: 'buch*|roman|romans|autor*|leser*|kapitel|seiten|verlag',
    music: 'platte|lied*',
    game: 'spiel|spiele',
    stage: 'bühne*',
    food: 'speise*|küche',
    reporting: 'laut|sagt*|erklärt|verriet|berichtet|angekündigt|kündigte|bestätigte|teilte',
    business:
      'eintritt*|programm*|formate|karten|vorverkauf|abendkasse|vorstellung*|preis*|vorführung|filmpreis*|weltpremiere',
    opinion:
      'ich|mich|mir|wir|uns|leider|gelungen*|schön*|schwach*|großartig*|hervorragend*|langweil*|überzeug*|meisterwerk|beeindruck*|sehr|ziemlich|wirklich|wunderbar*|enttäusch*',
    watched: 'gesehen|geschaut|gucken|schauen|angesehen|empfehl*|sehenswert*|anschauen|ansehen',
    craft:
      'handlung|schauspiel*|darsteller*|figuren|drehbuch|szene*|regisseur*|kamera*|inszenier*|bilder|hauptfigur*|leinwand|zuschauer*|regie|charaktere|drehbuchautor*|hauptdarsteller*|nebenfigur*|komödie|filmmusik|besetzung|verfilmung|spannungsbogen|schnitt',
    acting: 'schauspiel*|darsteller*|spiel*|gespielt|rolle*|verkörper*|dargestellt|großartig*|überragend*',
    making:
      'inszeniert|dreht|drehte|erzählt|verfilmt|verfilmte|schildert|gedreht|zeichnet|zeigt|biegt|liefert|schafft|lässt|gelingt',
    headings: 'rezeption|einzelnachweise|weblinks|hintergrund|auszeichnungen',
    otherLabels: 'autorin|seiten|verlag|staffel|staffeln',
  },
  headlines: {
    review: 'kritik|kurzkritik|rezension|bewertung|besprechung',
    reviews: 'kritiken|rezensionen',
    film: 'kino|heimkino|filmen',
    films: 'filme',
    art: 'buch|bücher|roman|spiel|musik|serien|platten|konzert',
    form: 'hörbuch|bd',
    part: 'staffel',
    number: 'zwei|drei|vier|sechs',
    best: 'besten',
    list: 'gesehene film|gesehene filme',
    news: 'kinostart|gerücht*|dreharbeiten|gewinnt|startet',
    feature: 'nachruf|porträt|gespräch',
  },
};
