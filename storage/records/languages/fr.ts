import type { Language } from './language';

export const french: Language = {
  labels: {
    directors:
      'realisation|realisateur|realisatrice|realise par|realisateur trice ~ mise en scene|de|un film de|film de|real|mis en scene par',
    writers: 'scenario|scenariste|ecrit par|scenarise par|coscenariste ~ par',
    producers: 'producteur|productrice|produit par ~ production',
    cast: 'interpretes|interpretation|acteurs|casting|comediens|voix|acteurs principaux ~ avec|distribution|joue par|interprete par|incarne par|actrice|comediennes',
    cinematographers:
      'photographie|directeur de la photographie|directrice de la photographie|chef operateur ~ image|photo',
    editors: 'monteur|monteuse',
    composers: 'musique|compositeur|bande originale',
    runningTime: 'duree',
    year: 'annee|annee de production',
    title: ' ~ titre|titre du film',
    originalTitle: 'titre original|vo',
    release: ' ~ sortie|date de sortie|date de sortie initiale',
    other: ' ~ pays|nationalite|origine|langue|distributeur|decors|son|note|d apres',
  },
  words: {
    film: 'long métrage|longs métrages|cinéma*|comédie dramatique',
    one: 'le film|ce film|du film|au film|le documentaire|ce documentaire|dans le film|ce long métrage|le long métrage|cette comédie|ce drame|ce thriller',
    television: 'saison*|épisode*|série*',
    book: 'livre*|lecteur*|chapitre*',
    music: 'chanson*',
    game: 'jeu vidéo|joueur*|jouabilité|manette|jeux vidéo',
    stage: 'pièce|théâtre*',
    reporting: 'annonc*|selon|dévoil*|raconte|confie|a déclaré|a confié|affirme|révèle',
    business: 'séances|projet*|entrées|séance|billet*|horaires|tarif|tarifs|réservation*|projection*',
    opinion:
      'je|nous|mon|hélas|malheureusement|magnifique*|réussi*|belle|bouleversant*|ennuy*|remarquable*|très|trop|vraiment|chef d œuvre|déçu*|décev*|formidable*',
    watched: 'vu|regardé|à voir|visionn*',
    acting: 'acteur*|actrice*|joue*|joué*|incarn*|interpr*|rôle*|parfait*',
    making:
      'filme|livre|signe|réalise|adapte|raconte|revient|orchestre|tourne|retrace|dépeint|met en scène|met|puise|cogne|explore',
    headings: 'distribution|accueil|notes et références',
    otherLabels: 'auteur|auteure|éditeur|épisodes|prix',
  },
  headlines: {
    review: 'critique|avis',
    reviews: 'critiques',
    film: 'cinéma',
    art: 'livre|livres|disques|jeu|séries|musique|théâtre',
    part: 'saison',
    number: 'deux|trois',
    best: 'meilleurs|meilleures',
    news: 'bande annonce|tournage|remporte|rumeur*|date de sortie|annonce|dévoile|dévoilé',
    feature: 'hommage|entretien|rencontre',
    other: 'un roman de',
  },
  phrases: {
    hours: 'heure|heures',
    and: 'et',
    stars: 'étoiles',
    outOf: 'sur',
    worksBy: 'métrage|documentaire|drame|comédie|réalisation|œuvre',
    by: 'de|du|des|par',
    directs: 'dirige|réalise|signe',
    directors: 'réalisateur|réalisatrice|cinéaste',
    leads: 'les|une|avec|ce|et',
  },
};
