import type { LabelTable } from './label';

export const swedish: LabelTable = {
  directors: 'regi|regissor ~ en film av',
  writers: 'manus',
  cast: 'skadespelare|i rollerna|medverkande ~ med',
  runningTime: 'langd|speltid',
  year: ' ~ ar',
  other: ' ~ betyg|land',
};
