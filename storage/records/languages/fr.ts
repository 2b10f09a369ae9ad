import type { Language } from './language';

export const french: Language = {
  locale: 'fr',
  labels: {
    directors:
      'realisation|realisateur|realisatrice|realise par|realisateur trice|cineaste ~ mise en scene|de|un film de|film de|real|mis en scene par',
    writers: 'scenario|scenariste|ecrit par|scenarise par|coscenariste|dialogues ~ par',
    producers: 'producteur|productrice|produit par ~ production',
    cast: 'interpretes|interpretation|acteurs|casting|equipe|comediens|voix|acteurs principaux|casting principal|avec les voix de|distribution artistique|tetes d affiche ~ avec|distribution|joue par|interprete par|incarne par|actrice|comediennes|int|porte par|campe par|interpretation de|performance de|prestation de|sous les traits de',
    cinematographers:
      'photographie|directeur de la photographie|directrice de la photographie|chef operateur|directeur photo|chef op ~ image|photo',
    editors: 'monteur|monteuse',
    composers: 'musique|compositeur|bande originale|musique originale',
    runningTime: 'duree|duree du film',
    year: 'annee|annee de production|date de production|annee de sortie|annee de realisation',
    title: ' ~ titre|titre du film|titre francais',
    originalTitle: 'titre original|vo|titre vo',
    release:
      ' ~ sortie|date de sortie|date de sortie initiale|en salles le|sortie cinema|sortie le|sortie france|sortie nationale|en salles',
    other:
      ' ~ pays|nationalite|origine|langue|distributeur|decors|son|note|d apres|pays d origine|pays de production|societe de production|effets speciaux|distribue par|production deleguee',
  },
  words: {
    seen: 'j ai vu|j ai été voir|j ai regardé|j ai revu|j ai enfin vu|je viens de voir|je viens de regarder|allé voir|allée voir|allés voir|aller voir|été voir|suis allé au cinéma|suis allée au cinéma|vu hier|vu au cinéma|on a vu|nous avons vu|sommes allés au cinéma|perdu deux heures|séance de ciné|après avoir vu|je l ai vu|vu ce film|regardé ce film|ai vu ce film|en sortant de|sortie de la salle|sorti de la salle|découvert ce film|j ai découvert|séance de',
    film: 'long métrage|longs métrages|cinéma*|comédie dramatique',
    one: 'le film|ce film|du film|au film|le documentaire|ce documentaire|dans le film|ce long métrage|le long métrage|cette comédie|ce drame|ce thriller',
    television: 'saison*|épisode*|série*',
    book: 'livre*|lecteur*|chapitre*|éditions|éditeur',
    music: 'chanson*|musicien*|chanteu*|disque*|concert*',
    game: 'jeu vidéo|joueur*|jouabilité|manette|jeux vidéo',
    stage: 'pièce|théâtre*|scénographie|comédie française|salle de théâtre',
    reporting:
      'annonc*|selon|dévoil*|confie|a déclaré|a confié|a annoncé|a expliqué|explique t il|communiqué|lundi|mardi|mercredi|jeudi|vendredi',
    business:
      'séances|projet*|entrées|séance|billet*|horaires|tarif|tarifs|réservation*|projection*|abonnement*',
    opinion:
      'je|nous|mon|hélas|malheureusement|magnifique*|réussi*|belle|bouleversant*|ennuy*|remarquable*|très|trop|vraiment|chef d œuvre|déçu*|décev*|formidable*|j ai|m a|magistral*|raté*|faible*|efficace*|touchant*|émouvant*|drôle*|génial*|hilarant*|captivant*|poignant*|jubilatoire*|dommage|surprenant*|plutôt|assez|un peu|mérite|agréable*|saisissant*|convaincant*|subtil*|brillamment',
    watched: 'vu|regardé|à voir|visionn*|regarder|à ne pas manquer|allez voir|recommand*',
    acting:
      'acteur*|actrice*|joue*|joué*|incarn*|interpr*|rôle*|parfait*|prestation*|comédien*|composition*|campent|prête ses traits|dans la peau|excelle|épatant*|impeccable|bouleversant*|crève l écran|habité|sublime|remarquable|convaincant*|juste|justesse|charisme|participation*|participe|hilarant*|retrouve|révèle|révélation|apparition',
    making:
      'filme|livre|signe|réalise|adapte|raconte|revient|orchestre|tourne|retrace|dépeint|met en scène|met|puise|cogne|explore|nous livre|nous offre|nous raconte|nous plonge|nous entraîne|dresse|peint|brosse',
    headings: 'distribution|accueil|notes et références',
    otherLabels: 'éditeur|épisodes|prix',
    tickets:
      'tarifs|horaires|billetterie|réserver|réservation|horaires et tarifs|infos pratiques|venir au cinéma',
    food: 'recette*|ingrédients',
    titleSeen:
      'voir ◊|vu ◊|revoir ◊|revu ◊|regarder ◊|regardé ◊|découvert ◊|adoré ◊|aimé ◊|sortant de ◊|projection de ◊|séance de ◊|visionnage de ◊|vision de ◊|détesté ◊|vu le film ◊|voir le film ◊',
  },
  headlines: {
    review: 'critique|avis|mon avis',
    reviews: 'critiques',
    film: 'cinéma',
    art: 'livre|livres|disques|jeu|séries|musique|théâtre|spectacle|spectacles|recettes|opéra',
    part: 'saison',
    number: 'deux|trois|quatre|cinq|sept|huit|neuf|dix',
    best: 'meilleurs|meilleures|pires',
    news: 'palmarès|bande annonce|bandes annonces|tournage|remporte|rumeur*|date de sortie|annonce|dévoile|dévoilé|sélection officielle|nommé|nommés|nommée|nommées|en tournage|premières images|sorties cinéma|sorties de la semaine|sorties ciné|lauréat*|gagnants|programmation|au programme|programme du|bat tous les records|démarrage|entrées|dévoilée|annoncé',
    feature:
      'entretien|rencontre|entretiens|décès|meurt|est mort|est morte|mort de|disparition|masterclass|rétrospective|les coulisses|se confie|se confient',
    other: 'un roman de|album de|pièce de|série télé',
    list: 'meilleurs films|pires films|classement|liste de|les films du mois|coups de cœur|coups de coeur|mes films|films vus|films à voir|top ciné|année ciné|cinéphile de l année',
    several: 'critiques express|critiques en vrac|notules|vus au ciné|petites critiques|mini critiques',
    things: 'raisons|anecdotes|choses|surprises|déceptions|scènes',
  },
  phrases: {
    events: 'festival d',
    titleWords: 'de|la|le|les|du|des|et|en|au|aux|un|une',
    dated: 'publié le|le|posté le|mis en ligne le|écrit le|paru le|rédigé le|article publié le',
    sections:
      'avant première|vu au cinéma|au cinéma|en salle|en salles|film du mois|film de la semaine|le film de la semaine|sortie cinéma|ciné',
    addressed: 'madame|monsieur|mme|m|père|commissaire|tante|oncle',
    minutes: 'mn',
    hours: 'heure|heures',
    and: 'et',
    stars: 'étoiles',
    outOf: 'sur',
    worksBy: 'métrage|documentaire|drame|comédie|réalisation|œuvre|polar|fable|fresque|volet|caméra|remake',
    by: 'de|du|des|par',
    directs: 'dirige|réalise|signe|filme|met en scène|a réalisé|a signé|orchestre',
    directors: 'réalisateur|réalisatrice|cinéaste|metteur en scène|metteuse en scène|documentariste',
    leads: 'les|une|avec|ce|et',
    lasts: 'dure',
    length: 'durée',
    released: 'sorti|sortie|tourné|tournée',
    like: 'comme|tel que|tels que|rappelle|hommage à|à la manière de|influencé par|influencée par|digne de|héritier de|dans la lignée de|fan de|cher à',
    writes: 'écrit et|coécrit|a coécrit|a écrit le scénario',
    articles: 'un|une|le|la|les|son|sa',
    asRole: 'dans le rôle de|dans le role de|dans la peau de',
    plays: 'comme|personnage de|rôle de|alias|incarne|campe|nommé|nommée|prénommé|prénommée',
    playedBy:
      'joué par|jouée par|interprété par|interprétée par|incarné par|incarnée par|campé par|campée par|joués par|interprétés par|incarnés par|sous les traits de',
    with: 'avec',
    in: 'dans',
    source: 'roman|bande dessinée|pièce|livre|nouvelle|récit',
    signed: 'par|auteur',
    voice: 'voix',
    sees: 'voir|vu',
    partBefore: 'premières|dernières|prochaines|après',
    partAfter: 'plus tard|de lecture',
    is: 'est',
    madeBy: 'signé|signée',
    reviewKinds: 'la|un|une',
    lives: 'vie|mort|histoire|légende|aventures|fille|fils',
    basedOn: 'adapté de|adaptée de|adapté du|adaptée du|inspiré de|inspirée de|inspiré du|tiré de|tiré du',
    others: 'et bien d autres|entre autres',
    about: 'sur',
  },
};
