import type { LabelTable } from './label';

export const english: LabelTable = {
  directors: 'director|directed by|dir ~ directed|a film by|film by|filmmaker|direction|helmed by',
  writers:
    'screenplay|screenwriter|screenwriting|scriptwriter|script writer ~ writer|written by|writing|writing credits|script',
  producers: 'producer|produced by',
  cast: 'starring|cast|main cast|actors|lead actors|principal cast|voice cast|cast includes|voices of|starring the voices of|starring voices|lead cast|star cast ~ stars|with|featuring|features|voices|main actors|players|also starring|performers|narrator|narrated by|played by|portrayed by|voiced by|casting of|performance by|performance of|performances from|actress|co star|and',
  cinematographers:
    'cinematography|cinematographer|director of photography|photographed by|dop ~ camera|dp|photography|shot by|lensed by',
  editors: ' ~ edited by|editor|editing',
  composers: 'original music|original score|composer|music composed by ~ music|score',
  runningTime: 'running time|rt|runtime|run time|runs ~ length|duration|time|mins|minutes',
  year: ' ~ year|year released|production year|year of production',
  release: ' ~ release date|released|release|released on|date released|theatrical release',
  title: 'film title|movie title|name of film|film name ~ title|film|movie|english title',
  originalTitle: 'original title|native title',
  certificate:
    ' ~ certificate|certification|cert|mpaa rating|mpa rating|mpaa|rated|classification|bbfc|age rating',
  other:
    ' ~ rating|genre|country|language|studio|distributor|distributed by|production company|production|imdb|based on|executive producer|co producer|associate producer|grade|verdict|aka|also known as|production design|costume design|costumes|art director|casting|story|characters by|novel by|reviewed at|reviewed by|review by|assistant director|crew|posted by|published|reviewer|critic|author',
};
