import type { Language } from './language';

export const italian: Language = {
  labels: {
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
    release: ' ~ data di uscita|uscita|uscita in italia',
    other: ' ~ paese|nazione|lingua|distribuzione|soggetto|voto|trama',
  },
  words: {
    film: 'pellicol*|lungometraggio',
    films: 'i film|dei film|nei film|pellicole',
    one: 'il film|questo film|nel film|al film|la pellicola|questa pellicola|di questo film|il lungometraggio|nella pellicola|della pellicola|il documentario|dal film|col film',
    television: 'stagion*|puntat*',
    book: 'libri|romanzo|lettor*|pagine',
    music: 'canzon*|brani',
    game: 'gioc*|videog*',
    stage: 'spettacol*',
    food: 'cucina',
    reporting: 'annunci*|secondo|racconta|spiega|ha detto|dichiarat*|intervist*|rivelat*|confermat*',
    business: 'incassi|rassegna|concorso|botteghino',
    opinion:
      'purtroppo|bello|bella|bellissim*|molto|troppo|davvero|noios*|ottim*|capolavoro|riuscit*|convinc*|peccato|forse|deludent*|splendid*',
    watched: 'guardato|consigli*|visione|vedere il',
    craft:
      'attor*|attrice|regia|regista|personagg*|spettator*|montaggio|colonna sonora|cinepresa|sequenz*|ruolo|recitazion*|messa in scena|registic*|storia',
    acting: 'attor*|attrice|ruolo|recita*|panni|pele|straordinari*|perfett*|incredibil*',
    making:
      'gira|racconta|costruisce|confeziona|torna|realizza|adatta|mette in scena|mette|sceglie|porta|esplora',
    headings: 'produzione|accoglienza|note|collegamenti esterni',
    otherLabels: 'pagine|editore|episodi',
  },
  headlines: {
    review: 'recensione',
    reviews: 'recensioni',
    art: 'libri|viaggi',
    part: 'stagione',
    number: 'due|tre',
    best: 'migliori|peggiori',
    list: 'migliori film|peggiori film',
    news: 'anteprima|annuncia|rassegna|riprese|ha vinto|vince il|arriva al|svelat*|conferma',
    feature: 'intervista|addio|morto',
  },
};
