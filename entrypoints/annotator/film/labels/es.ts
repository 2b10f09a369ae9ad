import type { LabelTable } from './label';

export const spanish: LabelTable = {
  directors: 'direccion|dirigida por|realizador|realizacion ~ una pelicula de',
  writers: 'guion|guionista|escrita por|libreto',
  producers: 'productor|productora ejecutiva|producida por ~ produccion',
  cast: 'reparto|reparto principal|elenco|protagonistas|elenco principal|protagonizada por ~ con|act|voces|interpretado por|actriz',
  cinematographers: 'fotografia|direccion de fotografia|director de fotografia',
  editors: 'montaje|edicion|montador',
  composers: 'musica|musica original|banda sonora|compositor',
  runningTime: 'duracion|metraje|minutos',
  year: 'ano|ano de produccion|ano de estreno|fecha de produccion',
  title: ' ~ titulo|pelicula|titulo en espana|titulo en espanol',
  originalTitle: 'titulo original|t o|titulo orig',
  certificate: ' ~ calificacion por edades|clasificacion',
  release: ' ~ estreno|fecha de estreno',
  other:
    ' ~ pais|nacionalidad|genero|idioma|productora|distribuidora|calificacion|nota|vestuario|sonido|web',
};
