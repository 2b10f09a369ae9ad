import type { LabelTable } from './label';

export const french: LabelTable = {
  directors:
    'realisation|realisateur|realisatrice|realise par|mise en scene|realisateur trice ~ de|un film de|film de|real',
  writers: 'scenario|scenariste|ecrit par ~ par',
  producers: 'producteur|productrice|produit par ~ production',
  cast: 'interpretes|interpretation|acteurs|casting|comediens|voix ~ avec|distribution|joue par|interprete par|incarne par|actrice',
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
};
