import { listWords, type WordList } from './vocabulary';

/** The words by which a text names what it writes about, in en, de, fr, es, pt, it. */
export const filmNoun = listWords(
  'film|films|movie|movies|flick|documentary|biopic|rom-com',
  '*film|*filme|*filmen|*films|streifen|kinofilm*',
  'long-métrage|longs-métrages|long métrage|documentaire',
  'película*|pelicula*|cinta|filme|filmes|documental|largometraje',
  'longa|longa-metragem|documentário|pellicola|pellicole|lungometraggio|documentario',
);

/** One film, spoken of as known. */
export const oneFilm = listWords(
  'the film|this film|the movie|this movie|the picture|the documentary|this documentary|film is|movie is|film was|movie was|a film|a movie',
  "the film’s|the film's|the movie’s|the movie's",
  'der film|dieser film|den film|des films|dem film|diesem film|diesen film|ein film|einen film',
  'le film|ce film|du film|au film|un film|le long-métrage|le long métrage',
  'la película|esta película|el film|el filme|la cinta|una película|del film|de la película',
  'o filme|este filme|do filme|no filme|neste filme|ao filme|esse filme|um filme|o longa',
  'il film|questo film|del film|nel film|al film|la pellicola',
);

export const manyFilms = listWords(
  'films|movies|die filme|der filme|filmen|les films|des films|de films|ces films|ses films',
  'películas|largometrajes|os filmes|dos filmes|filmes|i film|dei film|nei film|pellicole',
);

/** What critics write about; each kind counts once. */
export const criticism: Readonly<Record<string, WordList>> = {
  acting: listWords(
    'performance*|acting|actor*|actress*|cast|plays|played by|portray*|role|roles|casting|starring|co-star*|voiced',
    'schauspiel*|darsteller*|spielt|gespielt|rolle|besetzung',
    'acteur*|actrice*|joue|jouée|joué|interpr*|rôle|casting',
    'actriz|actores|actuac*|papel|reparto|protagoniza*',
    'ator|atores|atriz|atrizes|atuaç*|elenco|attore|attori|attrice|ruolo|recita*',
  ),
  direction: listWords(
    'director*|directed|directs|direction|directing|filmmaker*|auteur',
    'regie|regisseur*|inszenier*|réalisat*|réalisé|mise en scène|cinéaste',
    'dirige|dirigid*|dirección|cineasta|diretor*|direção|dirigir|realizador*|regista|regia|diretto',
  ),
  writing: listWords(
    'script|screenplay|screenwriter*|dialogue|plot|plotline|storyline|storytelling|narrative|subplot*',
    'drehbuch*|dialog|dialoge|handlung|scénario|scénariste*|dialogues|intrigue|récit',
    'guion|guión|guionista*|trama|diálogo*|argumento|narrativa|roteir*|enredo|sceneggiatura|dialoghi|narrazione',
  ),
  image: listWords(
    'cinematography|cinematographer|visually|visuals|close-up|close-ups|camera|shots|lighting|cgi|special effects|visual effects|animation',
    'kamera*|bilder|effekte|photographie|image*|plans|caméra|effets spéciaux|plan-séquence',
    'fotografía|cámara|planos|efectos|fotografia|câmera|efeitos|inquadratur*|effetti|animazione',
  ),
  sound: listWords(
    'score|music|soundtrack*|musik|musique|bande originale|bande son|banda sonora|música|trilha|colonna sonora|musiche',
  ),
  pace: listWords(
    'pacing|paced|pace|editing|edited|running time|runtime|run time|minutes long|overlong|slow-burn',
    'schnitt|tempo|laufzeit|montage|rythme|durée|montaje|ritmo|duración|metraje|montagem|duração|montaggio|durata',
  ),
  scenes: listWords(
    'scene|scenes|sequence*|climax|climactic|ending|third act|first act|second act|final act|set piece|set pieces|setpieces',
    'szene|szenen|ende|schluss|scène*|séquence*|escena*|secuencia*|desenlace|cena|cenas|sequência*|desfecho|clímax|scene|scena|sequenze|finale',
  ),
  people: listWords(
    'character*|protagonist*|hero|heroine|villain|antagonist',
    'figur|figuren|charakter*|hauptfigur*|personnage*|héros|personaje*|protagonista*|personagem|personagens|personaggio|personaggi',
  ),
  genre: listWords(
    'comedy|thriller|horror|drama|western|sci-fi|science fiction|romance|musical|sequel|prequel|remake|franchise|blockbuster|trilogy|adaptation|noir',
    'komödie|drama|fortsetzung|comédie|suite|polar|comedia|secuela|terror|comédia|suspense|continuação|commedia|fantascienza',
  ),
  audience: listWords(
    'audience*|viewer*|watching|watched|rewatch*|theater|theatre|cinema|cinemas|spoiler*',
    'zuschauer*|publikum|kino|gesehen|spectateur*|public|salle|salles|espectador*|público|cine|sala|salas|cinema|spettator*|pubblico',
  ),
  verdict: listWords(
    'masterpiece|boring|dull|brilliant|brilliantly|disappoint*|predictable|enjoyable|enjoyed|superb|stunning|flawed|entertaining|compelling|funny|hilarious|recommend*|must-see|must see|must watch|gripping|tedious|clich*|wonderful|charming|forgettable|memorable|terrible|awful|delightful|mediocre|underwhelming|satisfying|riveting|worth watching|worth seeing|terrific|excellent|chilling|scariest|hate|loved|worst|best',
    'langweilig*|großartig*|gelungen*|sehenswert*|empfehl*|enttäusch*|lustig*|mist|kurzweilig*|fazit|spannend*',
    "chef-d’œuvre|chef-d'œuvre|réussi*|raté*|magnifique|décev*|ennuy*|plaisir|drôle|efficace|dommage|excellent*|bluff*|culte",
    'aburrid*|imprescindible|magistral|obra maestra|recomend*|brillante|decepcion*|fascinante|impecable|emocionante',
    'obra-prima|chato|chata|maravilh*|péssimo|fascinante|brilhante|diverti*|ótimo|ótima|perfeit*|capolavoro|noios*|delud*|consigli*|splendid*|riuscit*',
  ),
};

/** What else is reviewed; each by the words that its own reviews cannot do without. */
export const otherSubjects: Readonly<Record<string, WordList>> = {
  television: listWords(
    'season|seasons|episode*|tv show|tv series|television series|showrunner|miniseries|mini-series|finale|sitcom|show|shows|series',
    'staffel*|folge|folgen|episoden|fernsehserie|serie|saison|saisons|épisode*|série|séries télévisées',
    'temporada*|episodio*|serie|series|episódio*|série|seriado|stagion*|episodi|puntat*',
  ),
  book: listWords(
    'book|books|novel|novels|novella|author|author’s|chapter*|reader|readers|memoir|paperback|hardcover|prose|publisher|reading|isbn|pages',
    'buch*|bücher|roman|romans|autor|autorin|leser|kapitel|seiten|verlag|gelesen|livre|livres|lecteur*|auteure|chapitre*|éditions|lecture',
    'libro*|novela|lector|lectores|capítulo*|autora|páginas|editorial|livro*|leitor|leitura|libri|romanzo|lettore|lettura|autore|autrice|capitolo|pagine',
  ),
  music: listWords(
    'album*|song*|track|tracks|lp|ep|vocals|guitar*|riff|lyrics|band|bassline|rapper|singer|synth|debut album',
    'platte|lied|lieder|sängerin|sänger|chanson*|groupe|morceau*|cancion*|canción|disco|banda de|cantante|álbum|canção|canções|cantor|canzone|canzoni|brani|brano|chitarra',
  ),
  game: listWords(
    'game|games|gameplay|player*|gamer*|console|playstation|xbox|nintendo|multiplayer|level|levels|ps4|ps5|controller|dlc|playthrough|puzzles',
    'spiel*|jeu vidéo|joueur*|videojuego|jugador*|jogo*|jogador*|gioc*|videogioc*',
  ),
  stage: listWords(
    'play|theatre|stage|staging|playwright|production|west end|broadway|matinee|interval|onstage|theatregoers|box seats|auditorium|choreograph*|opera|ballet',
    'theater|bühne|theaterstück|inszenierung|pièce|théâtre|scène du théâtre|teatro|obra de teatro|dramaturg*|peça|palco|spettacolo|palcoscenico|compagnia',
  ),
};

/** Reporting: who said, what is announced, what will come. */
export const reporting = listWords(
  'announce*|confirmed|according to|told|reportedly|reports|sources|is set to|will star|will direct|in talks|casting news|press release|spokesperson|statement|upcoming|revealed|slated|tuesday|wednesday|thursday|monday|premieres on',
  'angekündigt|bestätigt|laut|teilte|sagte|annonc*|selon|a déclaré|dévoil*|anunci*|según|confirm*|declaró|segundo a|revelou|annunci*|secondo|ha dichiarato|conferm*',
);

/** Money, prizes and programmes. */
export const business = listWords(
  'box office|opening weekend|gross|grossed|million|domestic|worldwide|billion|weekend|oscars|academy awards|nominees|nominated|nomination|nominations|award|awards|ceremony|festival|lineup|line-up|screening|screenings|tickets|ticket|premiere|jury|winner|winners|distributor|studio|studios|netflix|streaming',
  'eintritt|eintrittskarten|karten|vorverkauf|abendkasse|vorstellung*|einspielergebnis|festivals|preis|preise|vorführung|eintritt|entrées|prix|palmarès|séance|billets|taquilla|premios|premio|sección|certamen|entradas|bilheteria|prêmio|indicad*|festival de|incassi|biglietti|rassegna|concorso',
);

/** Words that report another's speech. */
export const speech = listWords(
  'said|says|told|explains|explained|added|adds|recalls|replied|laughs|remembers|admits',
  'sagte|sagt|erklärt|erzählt|dit-il|dit-elle|explique|raconte|confie|se souvient|dijo|dice|explica|cuenta|declaró|afirma|diz|disse|conta|racconta|spiega|ha detto',
);
