import type { Language } from './language';

export const spanish: Language = {
  labels: {
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
    other:
      ' ~ pais|nacionalidad|genero|idioma|productora|distribuidora|calificacion|nota|vestuario|sonido|web',
  },
  words: {
    film: 'película*|pelicula*|cinta|largometraje*|cine',
    films: 'películas|largometrajes',
    one: 'la película|esta película|la cinta|esta cinta|el filme|este filme|del filme|al filme|el film|este film|del film|el documental|este documental|el largometraje|este largometraje|esta comedia|este drama|este thriller|de la película',
    television: 'temporada*',
    book: 'libro*|lector*|capítulo*|página*',
    music: 'cancion*|disco',
    game: 'jugador*|videoj*',
    stage: 'teatr*|dramaturg*',
    food: 'comida|cocina',
    reporting: 'dijo|dice|cuenta|anunci*|según|declaró|explicó|aseguró|comentó|reveló|señaló|entrevist*',
    business: 'taquilla|certamen|entradas|galardon*|premios',
    opinion:
      'yo|mi|nos|muy|demasiado|excelente*|buena|bueno|mejor|peor|maravillos*|aburrid*|lamentablemente|magnífic*|quizás|obra maestra|decepcion*|realmente',
    watched: 'visto|vimos|recomend*|ver la|he visto',
    craft:
      'guion|guión|trama|personaje*|actriz|escena*|actuac*|diálogo*|reparto|espectador*|fotograf*|montaje|banda sonora|puesta en escena|rodad*|cámara*|secuencia*|guionista*|papel|historia',
    acting: 'actriz|reparto|papel|actua*|da vida|protagoniz*|hace de|compone|magistral*|estupend*|genial*',
    making:
      'filma|rueda|firma|filmó|rodó|dirige|construye|retrata|narra|plantea|cuenta|regresa|vuelve|logra|conoce|muestra|explora|adapta',
    headings: 'recepción|referencias|enlaces externos',
    otherLabels: 'autor|autora|editorial|páginas',
  },
  headlines: {
    review: 'crítica|critica|reseña|resena|opinión|análisis|analisis|veredicto',
    reviews: 'críticas|criticas|reseñas|resenas|recensiones',
    film: 'cine|película|pelicula',
    films: 'películas|peliculas',
    art: 'libro|libros|música|musica|teatro|discos',
    form: 'novela|teatral',
    part: 'temporada',
    number: 'dos|tres',
    best: 'mejores',
    things: 'cosas|curiosidades',
    news: 'tráiler|estreno|se rueda|rodaje|premio|premios|taquilla|festivales|fecha de|llega a|confirma|ficha a',
    feature: 'entrevista|homenaje|muere|fallece',
    other: 'una novela de|un libro de',
  },
};
