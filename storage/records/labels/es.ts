import type { LabelTable } from './label';

export const spanish: LabelTable = {
  directors: 'direccion|dirigida por|realizador|realizacion ~ una pelicula de',
  writers: 'guion|guionista|escrita por',
  producers: 'productor|producida por ~ produccion',
  cast: 'reparto|reparto principal|elenco|protagonistas|protagonizada por ~ con|act|voces|interpretado por|actriz',
  cinematographers: 'fotografia|direccion de fotografia|director de fotografia',
  editors: 'montaje|edicion|montador',
  composers: 'musica|banda sonora|compositor',
  runningTime: 'duracion|metraje|minutos',
  year: 'ano|ano de produccion|ano de estreno',
  title: ' ~ titulo|pelicula|titulo en espanol',
  originalTitle: 'titulo original',
  certificate: ' ~ clasificacion',
  release: ' ~ estreno|fecha de estreno',
  other: ' ~ pais|nacionalidad|genero|idioma|productora|distribuidora|calificacion|nota|vestuario|sonido|web',
};
