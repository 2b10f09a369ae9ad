import type { Language } from './language';

export const portuguese: Language = {
  labels: {
    directors: 'direcao|diretor|realizacao|realizado por ~ um filme de',
    writers: 'roteiro|roteirista|argumento',
    producers: 'produtor|produtora executiva|produzido por ~ producao',
    cast: 'atores ~ com|vozes|vivido por|atriz',
    cinematographers: 'direcao de fotografia|diretor de fotografia',
    editors: 'montagem|edicao',
    composers: 'musica|trilha sonora',
    runningTime: 'duracao',
    year: 'ano de producao',
    certificate: ' ~ classificacao',
    release: ' ~ estreia|lancamento',
    other: ' ~ produtora|figurino|direcao de arte',
  },
  words: {
    film: 'longa|cineast*',
    films: 'os filmes|dos filmes',
    one: 'o filme|do filme|no filme|neste filme|esse filme|ao filme|o longa|do longa|no longa|ao longa|esse longa|este longa|a longa metragem|da película|o documentário|deste filme',
    book: 'livro*|leitor*',
    music: 'canç*',
    game: 'jogo*|jogador*',
    stage: 'peça|palco',
    reporting: 'segundo a|disse|diz|revelou|afirmou|declarou|contou',
    business: 'bilheteria|prêmio|indicad*|prêmios',
    opinion:
      'eu|minha|meu|muito|ótim*|boa|bom|melhor|infelizmente|incrível|maravilh*|talvez|belíssim*|obra prima|confesso',
    watched: 'assisti*|vi o filme',
    craft:
      'roteiro|personage*|atuaç*|ator|atores|atriz|cena|cenas|diretor*|direç*|elenco|montagem|trilha sonora|câmera*|câmara|sequência*|roteirista*|argumento|realizador*|história|narrativa',
    acting: 'personagem de|atua*|ator*|atri*|elenco|vive*|vivid*|brilhar|ótim*',
    making: 'assina|constrói|conduz|entrega|volta|dosa|usa|conta|mostra|põe|faz|lida',
    headings: 'produção|recepção|ligações externas',
    otherLabels: 'editora|episódios',
  },
  headlines: {
    review: 'resenha|análise|analise',
    reviews: 'resenhas',
    films: 'filmes',
    art: 'livro|livros|romance',
    best: 'melhores',
    news: 'apostas|filmagens|data de',
  },
  phrases: {
    minutes: 'minutos',
    stars: 'estrelas',
  },
};
