import { listWords, type WordList } from './vocabulary';

/** The words by which a text names what it writes about, in en, de, fr, es, pt, it, nl, pl. */
export const filmNoun = listWords(
  '*film|*films|*filme|*filmen|movie|movies|flick|documentary|biopic|streifen|kinofilm*|long métrage|longs métrages|documentaire|película*|pelicula*|cinta|documental|largometraje|longa|longa metragem|documentário|pellicol*|lungometraggio|documentario|filmu|filmy|filmem|filmie|filmów',
);

/** One film, spoken of as known. */
export const oneFilm = listWords(
  'the film|this film|the movie|this movie|the picture|the documentary|this documentary|film is|movie is|film was|movie was|a film|a movie|film s|movie s',
  'der film|dieser film|den film|des films|dem film|diesem film|diesen film|ein film|einen film',
  'le film|ce film|du film|au film|un film|le long métrage',
  'la película|esta película|el film|el filme|la cinta|una película|del film|de la película',
  'o filme|este filme|do filme|no filme|neste filme|ao filme|esse filme|um filme|o longa',
  'il film|questo film|nel film|al film|la pellicola|de film|deze film|een film|ten film|tego filmu|w filmie',
);

export const manyFilms = listWords(
  'films|movies|die filme|der filme|filmen|películas|largometrajes|os filmes|dos filmes|filmes|i film|dei film|nei film|pellicole|filmy|filmów',
);

/** What else is reviewed; each by the words that its own reviews cannot do without. */
export const otherSubjects: Readonly<Record<string, WordList>> = {
  television: listWords(
    'season*|episod*|tv show|tv series|showrunner|miniseries|sitcom|show|shows|series|staffel*|folge|folgen|serie|saison*|épisode*|série|temporada*|stagion*|puntat*|aflevering*|odcin*|serial',
  ),
  book: listWords(
    'book|books|novel*|author*|chapter*|reader|readers|memoir|prose|publisher|reading|isbn|pages|buch*|bücher|roman|romans|autor*|leser|kapitel|seiten|verlag|livre|livres|lecteur*|chapitre*|lecture|libro*|lector*|capítulo*|páginas|livro*|leitor|leitura|libri|romanzo|lettor*|lettura|autore|autrice|pagine|boek*|książk*',
  ),
  music: listWords(
    'album*|song*|track|tracks|lp|ep|vocals|lyrics|band|singer|platte|lied*|chanson*|cancion*|disco|canç*|canzon*|brani',
  ),
  game: listWords(
    'game|games|gameplay|player*|gamer*|console|playstation|xbox|nintendo|multiplayer|level|levels|controller|spiel*|jeu vidéo|joueur*|videojuego|jugador*|jogo*|jogador*|gioc*|videogioc*',
  ),
  stage: listWords(
    'play|theatre|stage|staging|playwright|production|west end|broadway|matinee|interval|auditorium|choreograph*|opera|ballet|theater*|bühne|pièce|théâtre|teatro|dramaturg*|peça|palco|spettacolo|compagnia|toneel*|spektakl*',
  ),
};

/** Reporting: who said what, and what will come. */
export const reporting = listWords(
  'announce*|confirm*|according to|told|said|says|explains|reports|is set to|will star|in talks|press release|upcoming|slated|tuesday|wednesday|thursday|monday|angekündigt|laut|sagt*|erklärt|annonc*|selon|dévoil*|raconte|confie|dijo|dice|cuenta|anunci*|según|declaró|segundo a|disse|diz|annunci*|secondo|racconta|spiega|conferm*',
);

/** Money, prizes and programmes. */
export const business = listWords(
  'box office|opening weekend|gross*|million|domestic|worldwide|billion|weekend|oscars|academy awards|nominee*|nominated|nomination*|award|awards|ceremony|festival*|lineup|screening*|ticket*|premiere|jury|winner*|distributor|studio|studios|netflix|streaming',
  'eintritt*|karten|vorverkauf|abendkasse|vorstellung*|preis|preise|vorführung|entrées|prix|palmarès|séance|billets|taquilla|premio*|certamen|entradas|bilheteria|prêmio|indicad*|incassi|biglietti|rassegna|concorso',
);

/** Opinions of a work, as critics put them. */
export const verdict = listWords(
  'masterpiece|boring|brilliant*|disappoint*|predictable|enjoy*|superb|stunning|flawed|compelling|recommend*|tedious|clich*|forgettable|memorable|mediocre|watchable|langweilig*|gelungen*|sehenswert*|enttäusch*|réussi*|raté*|décev*|ennuy*|drôle|aburrid*|recomend*|decepcion*|maravilh*|divert*|ótim*|capolavoro|noios*|riuscit*',
);
