import type { LabelTable } from './label';

export const italian: LabelTable = {
  directors: 'regista|diretto da ~ un film di|di',
  writers: 'sceneggiatura|sceneggiatore|scritto da|soggetto e sceneggiatura',
  producers: 'produttore|prodotto da ~ produzione',
  cast: 'principali interpreti|interpreti principali|attori|attori principali|interpreti e personaggi|cast principale ~ interpretato da|nel cast|nel cast troviamo|attrice',
  cinematographers: 'direttore della fotografia',
  editors: 'montaggio|montatore',
  composers: 'musiche|musica|colonna sonora',
  runningTime: 'durata',
  year: 'anno|anno di produzione|anno di uscita',
  title: ' ~ titolo|titolo italiano',
  originalTitle: 'titolo originale|tit or',
  certificate: 'visto censura',
  release: ' ~ uscita|uscita in italia',
  other: ' ~ paese|nazione|nazionalita|lingua|distribuzione|soggetto|scenografia|voto|trama',
};
