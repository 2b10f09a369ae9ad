import type { LabelTable } from './label';

export const russian: LabelTable = {
  directors: 'режиссер',
  writers: 'сценарии',
  producers: 'продюсер',
  cast: 'в ролях|актеры|в главнои роли',
  cinematographers: 'оператор',
  composers: 'композитор',
  runningTime: 'длительность|продолжительность|хронометраж',
  year: ' ~ год',
  other: ' ~ жанр|страна',
};
