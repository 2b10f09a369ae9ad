import type { LabelTable } from './label';

export const italian: LabelTable = {
  directors: 'regia|regista|diretto da ~ un film di|di',
  writers: 'sceneggiatura|sceneggiatore|scritto da|soggetto e sceneggiatura',
  producers: 'produttore|prodotto da ~ produzione',
  cast: 'interpreti|principali interpreti|interpreti principali|attori|attori principali|interpreti e personaggi|cast principale ~ con|interpretato da|nel cast|nel cast troviamo|attrice',
  cinematographers: 'fotografia|direttore della fotografia',
  editors: 'montaggio|montatore',
  composers: 'musiche|musica|colonna sonora|compositore',
  runningTime: 'durata',
  year: 'anno|anno di produzione|anno di uscita',
  title: ' ~ titolo|titolo italiano|film',
  originalTitle: 'titolo originale|tit or',
  certificate: 'visto censura',
  other:
    ' ~ uscita|paese|nazione|nazionalita|genere|lingua|distribuzione|soggetto|scenografia|costumi|voto|trama',
};
