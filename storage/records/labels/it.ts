import type { LabelTable } from './label';

export const italian: LabelTable = {
  directors: 'regista|diretto da ~ un film di|di',
  writers: 'sceneggiatura|sceneggiatore|scritto da',
  producers: 'produttore|prodotto da ~ produzione',
  cast: 'principali interpreti|interpreti principali|attori|attori principali ~ interpretato da|nel cast|nel cast troviamo|attrice',
  cinematographers: 'direttore della fotografia',
  editors: 'montaggio|montatore',
  composers: 'musiche|musica|colonna sonora',
  runningTime: 'durata',
  year: 'anno|anno di produzione|anno di uscita',
  title: ' ~ titolo',
  originalTitle: 'titolo originale',
  release: ' ~ uscita|uscita in italia',
  other: ' ~ paese|nazione|lingua|distribuzione|soggetto|voto|trama',
};
