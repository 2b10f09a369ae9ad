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

/** Opinions of a work, as critics put them. */
export const verdict = listWords(
  'masterpiece|boring|brilliant*|disappoint*|predictable|enjoy*|superb|stunning|flawed|compelling|hilarious|recommend*|gripping|tedious|clich*|forgettable|memorable|delightful|mediocre|underwhelming|entertaining|worth watching|worth seeing|langweilig*|großartig*|gelungen*|sehenswert*|empfehl*|enttäusch*|spannend*|réussi*|raté*|magnifique|décev*|ennuy*|drôle|aburrid*|imprescindible|magistral|obra maestra|recomend*|decepcion*|obra prima|maravilh*|brilhante|divert*|ótim*|capolavoro|noios*|delud*|splendid*|riuscit*',
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
    'album*|song*|track|tracks|lp|ep|vocals|guitar*|lyrics|band|rapper|singer|synth|platte|lied*|sänger*|chanson*|morceau*|cancion*|canción|disco|banda de|cantante|álbum|canç*|cantor|canzon*|brani|brano',
  ),
  game: listWords(
    'game|games|gameplay|player*|gamer*|console|playstation|xbox|nintendo|multiplayer|level|levels|controller|spiel*|jeu vidéo|joueur*|videojuego|jugador*|jogo*|jogador*|gioc*|videogioc*',
  ),
  stage: listWords(
    'play|theatre|stage|staging|playwright|production|west end|broadway|matinee|interval|auditorium|choreograph*|opera|ballet|theater*|bühne|pièce|théâtre|teatro|dramaturg*|peça|palco|spettacolo|compagnia|toneel*|spektakl*',
  ),
};

/** Reporting: who said, what is announced, what will come. */
export const reporting = listWords(
  'announce*|confirm*|according to|told|reportedly|reports|sources|is set to|will star|will direct|in talks|press release|statement|upcoming|revealed|slated|tuesday|wednesday|thursday|monday|angekündigt|bestätigt|laut|teilte|sagte|annonc*|selon|a déclaré|dévoil*|anunci*|según|declaró|segundo a|revelou|annunci*|secondo|ha dichiarato|conferm*',
);

/** Money, prizes and programmes. */
export const business = listWords(
  'box office|opening weekend|gross*|million|domestic|worldwide|billion|weekend|oscars|academy awards|nominee*|nominated|nomination*|award|awards|ceremony|festival*|lineup|screening*|ticket*|premiere|jury|winner*|distributor|studio|studios|netflix|streaming',
  'eintritt*|karten|vorverkauf|abendkasse|vorstellung*|preis|preise|vorführung|entrées|prix|palmarès|séance|billets|taquilla|premio*|certamen|entradas|bilheteria|prêmio|indicad*|incassi|biglietti|rassegna|concorso',
);

/** Words that report another's speech. */
export const speech = listWords(
  'said|says|told|explain*|added|adds|recalls|replied|laughs|remembers|admits|sagt*|erklärt|erzählt|dit il|dit elle|raconte|confie|se souvient|dijo|dice|explica|cuenta|declaró|afirma|diz|disse|conta|racconta|spiega',
);
