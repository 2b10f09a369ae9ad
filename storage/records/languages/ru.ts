import type { Language } from './language';

export const russian: Language = {
  labels: {
    directors: 'режиссер',
    writers: 'сценарии',
    producers: 'продюсер',
    cast: 'в ролях|актеры|в главнои роли',
    cinematographers: 'оператор',
    composers: 'композитор',
    runningTime: 'длительность|продолжительность|хронометраж',
    year: ' ~ год',
    other: ' ~ жанр|страна',
  },
  words: {
    film: 'фильм*|кино*',
    one: 'фильм',
    watched: 'посмотр*|смотр*',
    craft: 'актер*|актёр*|режисс*|сюжет*|сценари*|персонаж*|сцен*',
  },
};
