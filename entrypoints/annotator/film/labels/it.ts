import type { LabelTable } from './label';

export const italian: LabelTable = {
  directors: 'regia|regista|registi|diretto da ~ un film di|di',
  writers: 'sceneggiatura|sceneggiatore|sceneggiatori|scritto da|soggetto e sceneggiatura',
  producers: 'produttore|produttori|prodotto da ~ produzione',
  cast: 'interpreti|principali interpreti|interpreti principali|attori|attori principali|interpreti e personaggi|cast principale ~ con|interpretato da|interpretata da|nel cast|nel cast troviamo|attore|attrice',
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
