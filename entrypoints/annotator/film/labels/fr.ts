import type { LabelTable } from './label';

export const french: LabelTable = {
  directors:
    'realisation|realisateur|realisatrice|realise par|mise en scene|realisateur trice ~ de|un film de|film de|real',
  writers: 'scenario|scenariste|ecrit par|scenario et dialogues|scenario dialogues ~ par',
  producers: 'producteur|productrice|produit par ~ production',
  cast: 'interpretes|interpretation|acteurs|acteurs principaux|casting|comediens|voix ~ avec|distribution|avec les voix de|joue par|interprete par|incarne par|actrice',
  cinematographers:
    'photographie|directeur de la photographie|directrice de la photographie|chef operateur|directeur photo ~ image|photo',
  editors: 'monteur|monteuse',
  composers: 'musique|compositeur|musique originale|bande originale',
  runningTime: 'duree|duree du film',
  year: 'annee|annee de production|annee de sortie',
  title: ' ~ titre|titre du film|titre francais',
  originalTitle: 'titre original|titre vo|vo',
  certificate: 'interdit aux moins de',
  release: ' ~ sortie|date de sortie|date de sortie initiale',
  other:
    ' ~ pays|nationalite|origine|langue|distributeur|decors|son|note|ma note|d apres',
};
