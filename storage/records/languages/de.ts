import type { Language } from './language';

export const german: Language = {
  locale: 'de',
  labels: {
    directors:
      'regie|regisseur|regisseurin|inszeniert von|unter der regie von|filmemacher|filmemacherin|regie fuhrte|spielleitung ~ ein film von|von|r',
    writers:
      'drehbuch|drehbuchautor|drehbuchautorin|buch regie|drehbuchautoren|skript|drehbuch von ~ buch|autor|autoren|b',
    producers: 'produzent|produzenten|produzentin|produziert von|produzentinnen ~ produktion',
    cast: 'darsteller|darstellerinnen|besetzung|hauptdarsteller|hauptdarstellerin|schauspieler|in den hauptrollen|in der hauptrolle|mitwirkende|hauptrollen|sprecher|darstellende|schauspielerinnen ~ mit|d|stimmen|gespielt von|verkorpert von|dargestellt von|darstellung von|verkorpert durch',
    cinematographers: 'kamera|kameramann|kamerafrau|bildgestaltung',
    editors: 'schnitt|montage',
    composers: 'filmmusik ~ musik',
    runningTime: 'laufzeit|lange|dauer|spieldauer|filmlange|spielzeit',
    year: 'erscheinungsjahr|produktionsjahr|jahr|herstellungsjahr|entstehungsjahr|veroffentlichungsjahr',
    title: ' ~ titel|filmtitel|deutscher titel',
    originalTitle: 'originaltitel|original titel|ot|originalname',
    certificate: 'fsk|freigabe ~ altersfreigabe|jugendfreigabe',
    release:
      ' ~ kinostart|start|deutscher kinostart|deutschlandstart|erscheinungsdatum|veroffentlichung|filmstart|starttermin|im kino ab|heimkinostart|kinostart deutschland|kinostart de',
    other:
      ' ~ verleih|land|sprache|wertung|bewertung|fazit|ton|kostum|produktionslander|herkunftsland|verleiher|vertrieb|szenenbild|meine wertung',
  },
  words: {
    seen: 'im kino gesehen|gestern im kino|war im kino|waren im kino|habe ich gesehen|habe gesehen|haben wir gesehen|angeschaut|angesehen|angeguckt|reingezogen|wir im kino|ins kino gegangen|endlich gesehen|den film gesehen|den film im kino|geguckt|in der sneak',
    film: 'streifen|kino*|spielfilm*|horrorfilm*|actionfilm*|verfilm*|leinwand*',
    films: 'filmen',
    one: 'der film|dieser film|den film|des film|dem film|diesem film|diesen film|im film|dieses films|diesem streifen|der streifen|das drama|die komödie|der thriller',
    television: 'staffel*|folgen',
    book: 'buch*|roman|romans|autor*|leser*|kapitel|seiten|verlag*|gelesen|lektüre|erzählband',
    music: 'platte|lied*|musiker*|sängerin|sänger|konzert*|tournee',
    game: 'spiel|spiele|konsole*|videospiel*',
    stage:
      'bühne*|landestheater*|stadttheater*|staatstheater*|schauspielhaus*|uraufführung*|spielzeit|intendant*|opernhaus',
    food: 'speise*|küche|rezept*|zutaten|lecker*',
    reporting:
      'laut|sagt*|erklärt|verriet|berichtet|angekündigt|kündigte|bestätigte|teilte|bekannt gegeben|gab bekannt|montag|dienstag|mittwoch|donnerstag|freitag|ankündig*|pressemitteilung|kritiker loben|die kritiker',
    business:
      'eintritt*|programm*|formate|karten|vorverkauf|abendkasse|vorstellung*|preis*|vorführung|reservier*|spielzeiten|kinoprogramm|ermäßigt|kasse|einspiel*|besucherzahl*|kinostarts|kinocharts|produktionsfirma',
    opinion:
      'ich|mich|mir|wir|uns|leider|gelungen*|schön*|schwach*|großartig*|hervorragend*|langweil*|überzeug*|meisterwerk|beeindruck*|sehr|ziemlich|wirklich|wunderbar*|enttäusch*|fand|finde|meiner meinung|spannend*|überrasch*|überragend*|tolle|toller|tolles|lustig*|witzig*|kurzweil*|fazit|unterhalt*|starke|starker|peinlich*|ärgerlich*|genial*|lohnt|mittelmäßig*|grandios*|berührend*|brillant*|langatmig*|durchaus|perfekt*',
    watched:
      'gesehen|geschaut|gucken|schauen|angesehen|empfehl*|sehenswert*|anschauen|ansehen|geguckt|gesichtet|angeguckt',
    acting:
      'schauspiel*|darsteller*|spiel*|gespielt|rolle*|verkörper*|dargestellt|großartig*|überragend*|mim*|auftritt|darstellung|leistung|besetz*|glänzt|brilliert|überzeug*|charisma*|in der rolle|schlüpft|auftreten|hauptrolle|verleiht|hervorragend|stimme',
    making:
      'inszeniert|dreht|drehte|erzählt|verfilmt|verfilmte|schildert|gedreht|zeichnet|zeigt|biegt|liefert|schafft|lässt|gelingt|kehrt zurück|wagt|entfaltet|beweist|nimmt',
    headings: 'rezeption|einzelnachweise|weblinks|hintergrund|auszeichnungen',
    otherLabels: 'seiten|verlag|staffel|staffeln|zustand|preis|artikelnummer|lieferzeit',
    tickets:
      'karten|karten kaufen|tickets kaufen|vorverkauf|anfahrt|eintrittspreise|eintritt|reservierung|kartenreservierung|vermietung|öffnungszeiten|mitglied werden',
    titleSeen:
      '◊ gesehen|◊ angeschaut|◊ angesehen|◊ geschaut|◊ angeguckt|◊ geguckt|sah ich ◊|sahen wir ◊|sah ◊|in ◊ gegangen|in ◊ gewesen|war in ◊|waren in ◊|gefiel mir ◊|◊ gefallen|◊ hat mir|◊ hat mich|film ◊ gesehen|schaute ich ◊|schauten wir ◊',
  },
  headlines: {
    review: 'kritik|kurzkritik|rezension|bewertung|besprechung|gesehen',
    reviews: 'kritiken|rezensionen',
    film: 'kino|heimkino|filmen',
    films: 'filme',
    art: 'buch|bücher|roman|spiel|musik|serien|platten|konzert|oper|rezepte',
    form: 'hörbuch|bd',
    part: 'staffel',
    number: 'zwei|drei|vier|sechs|fünf|sieben|acht|neun|zehn',
    best: 'besten|schlechtesten',
    list: 'gesehene film|gesehene filme|besten filme|beste filme|schlechtesten filme|rangliste|bestenliste|filmtipps|jahresrückblick|kinojahr|filmjahr|lieblingsfilme|monatsrückblick|filmtagebuch|filme des jahres|kinotipps',
    news: 'oscar rennen|einreichung*|nominiert*|nominierung*|kinostart|gerücht*|dreharbeiten|gewinnt|startet|filmfest|berlinale|oscarverleihung|goldene palme|goldener bär|goldenen bären|preisträger|preisverleihung|kinocharts|drehstart|drehbeginn|vorverkauf|kinoprogramm|filmpreis*|angekündigt|bestätigt|verschoben|fortsetzung kommt|gewinner|fernsehtipp|tv tipp|bricht alle rekorde|bricht rekord*|rekorde|vorverkauf*|einspielergebnis*|startet im kino|neue bilder',
    feature:
      'nachruf|porträt|gespräch|gestorben|stirbt|verstorben|zum tod|interview mit|im interview|werkschau|retrospektive|filmgeschichte|hinter den kulissen|ende erklärt|spricht über|sprechen über|redet über',
    other:
      'landestheater|stadttheater|staatstheater|schauspielhaus|album von|theaterstück|hörspiel|serienkritik|miniserie|konzertbericht',
    several: 'kurzkritiken|kurz besprochen|filme in kürze|zwei filme|drei filme|neu auf dvd',
    things: 'gründe|dinge|fakten|momente|überraschungen|enttäuschungen|szenen',
  },
  phrases: {
    titleWords: 'von|der|die|das|dem|den|und|im|am|ein|eine|zu',
    dated: 'veröffentlicht am|am|vom|erstellt am|geschrieben am|veröffentlicht|datum|eingestellt am',
    companies: 'filmproduktion|fernsehen|filmverleih',
    sections:
      'film des monats|film der woche|im kino|jetzt im kino|neu im kino|kinotipp|filmtipp|heimkino|sneak preview|vorpremiere|filmkritik der woche',
    addressed: 'frau|herr|pater|mutter|fräulein|kommissar|onkel|tante',
    places: 'goldene|goldener|bad|sankt',
    hours: 'std|stunde|stunden',
    minutes: 'minuten',
    and: 'und|sowie',
    stars: 'sterne',
    ratings: 'note|wertung',
    outOf: 'von',
    works:
      'werk|debüt|klassiker|spielfilm|kinofilm|regiedebüt|kinodebüt|langfilm|komödie|meisterwerk|verfilmung|adaption|fortsetzung|dokumentarfilm|inszenierung|regiearbeit|erstling|horrorfilm|neuverfilmung',
    worksBy:
      'werk|debüt|erstling|komödie|arbeit|meisterwerk|dokumentarfilm|dokumentation|regiedebüt|spielfilm|kinofilm|klassiker|verfilmung|regiearbeit|spielfilmdebüt|kinodebüt|tragikomödie|fortsetzung|horrorfilm|actionfilm|filmdebüt',
    by: 'von',
    directs: 'inszeniert|inszenierte|führt regie|führte regie|verfilmt|verfilmte|hat inszeniert',
    directors: 'regisseur|regisseurin|filmemacher|filmemacherin',
    leads:
      'diese|dieser|dieses|viele|alle|der|die|das|ein|eine|mit|und|am|im|an|auf|bei|nach|seit|wenn|als|doch|aber|er|sie|es|wer|wie|was|da|dann|nun|hier|auch|nicht|noch|nur|jetzt|schon|wo|vor|unter|zum|zur|österreicher|däne|brite|franzose|amerikaner|spanier|italiener|schwede|kanadier|schotte|mexikaner|schweizer|ungar|iraner|koreaner|belgier|holländer|niederländer|norweger|isländer|grieche|argentinier|chilene',
    lasts: 'dauert|läuft',
    length: 'laufzeit|spieldauer|länge|lang|langer|lange',
    released: 'erschien|erschienen|veröffentlicht|gedreht|aus dem',
    like: 'wie|erinnert an|hommage an|im stil von|à la|beeinflusst von|nach art von|ähnlich wie|vergleichbar mit|anders als|fans von|in der tradition von|im geiste von',
    scripts: 'drehbuch|drehbücher',
    writes: 'schrieb und|schrieb das drehbuch|schreibt und|verfasste das drehbuch',
    articles: 'der|die|das|ein|eine|seine|ihre',
    asRole: 'als|in der rolle des|in der rolle der|in der rolle von',
    plays: 'rolle des|rolle der|namens|figur des|figur der|rolle von',
    playedBy: 'gespielt von|verkörpert von|dargestellt von',
    with: 'mit',
    source: 'buch|romanvorlage|vorlage|romans|theaterstück|bestseller|kurzgeschichte|erzählung|novelle',
    in: 'im jahr|im jahre|dem jahr|dem jahre',
    signed: 'von|autor|autorin',
    voice: 'stimme|stimmen',
    basedOn: 'nach|basierend auf|basiert auf',
    sees: 'gesehen|sah|sehen',
    partBefore: 'ersten|letzten|nächsten|nach|jede|alle',
    partAfter: 'später|lesezeit|vor',
    is: 'ist',
    reviewKinds: 'die|ein|eine',
    lives: 'leben|legende|geschichte|tochter|sohn',
    otherWorks: 'kameraarbeit|filmmusik|romanvorlage|bestseller',
    about: 'zu|über',
  },
};
