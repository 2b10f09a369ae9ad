import { countWords, listWords, wordsOf } from './vocabulary';

/** The words by which a text names what it writes about, in en, de, fr, es, pt, it, nl, pl; the arts beside film by what their own reviews cannot do without. */
const lists = listWords({
  film: 'film*|movie*|flick|documenta*|biopic|streifen|kino*|spielfilm*|horrorfilm*|actionfilm*|long métrage|longs métrages|película*|pelicula*|cinta|largometraje*|longa|pellicol*|lungometraggio|cinema*|cinéma|pel·lícul*|elokuv*|фильм*|кино*|ταινί*',
  films:
    'films|movies|filmen|películas|largometrajes|os filmes|dos filmes|i film|dei film|nei film|pellicole|filmów',
  television:
    'season*|episod*|tv|showrunner|miniserie*|sitcom|show|shows|serie*|staffel*|folgen|saison*|épisode*|série*|temporada*|stagion*|puntat*|aflevering*|odcin*|serial',
  book: 'book*|novel*|author*|chapter*|reader*|memoir|prose|publisher|isbn|pages|buch*|roman|romans|autor*|leser*|kapitel|seiten|verlag|livre*|lecteur*|chapitre*|libro*|lector*|capítulo*|página*|livro*|leitor*|libri|romanzo|lettor*|pagine|boek*|książk*',
  music:
    'album*|song*|track*|lp|ep|vocals|lyric*|band*|singer*|platte|lied*|chanson*|cancion*|disco|canç*|canzon*|brani',
  game: 'game*|player*|console*|playstation|xbox|nintendo|multiplayer|levels|controller|spiel|spiele|jeu vidéo|joueur*|jugador*|jogo*|jogador*|gioc*|videoj*|videog*',
  stage:
    'play|theatre*|stage*|playwright|production|west end|broadway|matinee|interval|auditorium|choreograph*|opera|ballet|theater*|bühne*|pièce|théâtre*|teatr*|dramaturg*|peça|palco|spettacol*|toneel*|spektakl*',
  food: 'restaurant*|menu|dish|dishes|food|wine|dessert*|waiter*|chef|cuisine|speise*|küche|comida|cocina|cucina',
  reporting:
    'announce*|confirm*|according to|told|said|says|explains|reports|is set to|will star|in talks|upcoming|slated|tuesday|wednesday|thursday|monday|laut|sagt*|erklärt|annonc*|selon|dévoil*|raconte|confie|dijo|dice|cuenta|anunci*|según|declaró|segundo a|disse|diz|annunci*|secondo|racconta|spiega',
  business:
    'box office|gross*|million*|domestic|worldwide|billion|weekend|oscars|academy awards|nomin*|award*|ceremony|festival*|lineup|screening*|ticket*|premier*|jury|winner*|distributor|studio*|netflix|streaming|where to watch|rent|eintritt*|programm*|formate|séances|projet*|karten|vorverkauf|abendkasse|vorstellung*|preis*|vorführung|entrées|prix|palmarès|séance|billet*|taquilla|certamen|entradas|bilheteria|prêmio|indicad*|incassi|rassegna|concorso',
  watched:
    'watched|watching|seen|gesehen|geschaut|gucken|schauen|angesehen|vu|regardé|visto|vimos|assisti*|guardato|obejrz*|gezien|bekeken|sett|såg|viděl*|посмотр*|смотр*|recommend*|empfehl*|recomend*|consigli*|aanrad*|polec*|anbefal*|doporuč*',
  craft:
    'performance*|acting|plot|script*|screenplay*|dialog*|cinematograph*|pacing|character*|protagonist*|scen*|cast|actor*|actress*|soundtrack|twist*|handlung|schauspiel*|darsteller*|figuren|drehbuch|szene*|regisseur*|acteur*|actrice*|réalisat*|personnage*|scène*|interpr*|intrigue|guion|guión|trama|personaje*|actriz|escena*|director*|fotografía|roteiro|personage*|atuaç*|ator|atores|atriz|cena|cenas|diretor*|fotografia|attor*|attrice|regia|regista|personagg*|rola|aktor*|reżyser*|hoofdrol*|acteer*|verhaal*|scenariusz*|fabuł*|bohater*|skådespel*|skuespil*|karakter*|karaktär*|handling*|regiss*|instruktør*|herec*|režis*|scénář*|postav*|актер*|актёр*|режисс*|сюжет*|сценари*|персонаж*|сцен*',
});

/** What stands before one film that is spoken of as known, and what it is called then. */
const determiners = new Set(
  'the this der dieser den des dem diesem diesen le ce du au la esta el este del o do no neste ao esse il questo nel al de deze ten tego w'.split(
    ' ',
  ),
);
const oneFilm = new Set(
  'film movie picture documentary película filme cinta longa pellicola filmu filmie'.split(' '),
);

/** Languages that write the article as an ending, or none. */
const theFilm = new Set('filmen filmul фильм elokuva'.split(' '));

/** How much a text speaks of what, in words: `one` film as known, `films` in general, and the other lists. */
export interface Topics {
  words: number;
  count: (list: string) => number;
}

export function readTopics(text: string): Topics {
  const words = wordsOf(text);
  const counts = countWords(lists, words);
  const one = words.filter(
    (word, at) => theFilm.has(word) || (oneFilm.has(word) && determiners.has(words[at - 1] ?? '')),
  ).length;
  return { words: words.length, count: (list) => (list === 'one' ? one : (counts.get(list) ?? 0)) };
}
