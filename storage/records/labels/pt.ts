import type { LabelTable } from './label';

export const portuguese: LabelTable = {
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
};
