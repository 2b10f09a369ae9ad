import type { LabelTable } from './label';

export const portuguese: LabelTable = {
  directors: 'direcao|diretor|realizacao|realizador|dirigido por|realizado por ~ um filme de|de',
  writers: 'roteiro|roteirista|argumento|escrito por',
  producers: 'produtor|produtora executiva|produzido por ~ producao',
  cast: 'elenco|elenco principal|atores|interpretes|protagonistas ~ com|vozes|interpretado por|vivido por|estrelado por|atriz',
  cinematographers: 'fotografia|direcao de fotografia|diretor de fotografia',
  editors: 'montagem|edicao|montador',
  composers: 'musica|trilha sonora|banda sonora|musica original',
  runningTime: 'duracao',
  year: 'ano|ano de producao|ano de lancamento',
  title: ' ~ titulo|filme|titulo em portugues|titulo no brasil',
  originalTitle: 'titulo original',
  certificate: ' ~ classificacao|classificacao indicativa',
  other: ' ~ estreia|lancamento|pais|genero|idioma|distribuidora|produtora|nota|figurino|direcao de arte',
};
