import type { LabelTable } from './label';

export const english: LabelTable = {
  directors: 'director|directed by|dir ~ directed|a film by|film by|filmmaker|direction',
  writers: 'screenplay|screenwriter|screenwriting|scriptwriter ~ writer|written by|writing|script',
  producers: 'producer|produced by',
  cast: 'starring|cast|main cast|actors|lead actors|voice cast|cast includes|voices of|starring the voices of|starring voices|star cast ~ stars|with|featuring|voices|main actors|players|also starring|performers|narrator|narrated by|played by|portrayed by|voiced by|casting of|performance by|performance of|performances from|actress|co star|and',
  cinematographers:
    'cinematography|cinematographer|director of photography|photographed by ~ camera|dp|photography|shot by',
  editors: ' ~ edited by|editor|editing',
  composers: 'original music|original score|composer ~ music|score',
  runningTime: 'running time|rt|runtime|run time|runs ~ length|duration|time|mins|minutes',
  year: ' ~ year|year of production',
  release: ' ~ release date|released|release|released on|theatrical release',
  title: 'film title|movie title|film name ~ title|film|movie|english title',
  originalTitle: 'original title',
  certificate: ' ~ certificate|certification|cert|mpaa rating|mpaa|rated|classification|bbfc|age rating',
  other:
    ' ~ rating|genre|country|language|studio|distributor|distributed by|production company|production|imdb|based on|executive producer|co producer|grade|verdict|aka|also known as|production design|costumes|art director|casting|story|novel by|reviewed at|reviewed by|review by|crew|posted by|published|reviewer|critic|author',
};
