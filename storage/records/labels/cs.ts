import type { LabelTable } from './label';

export const czech: LabelTable = {
  directors: 'rezie|reziser',
  writers: 'scenar',
  cast: 'hraji|obsazeni',
  runningTime: 'delka|stopaz',
  composers: 'hudba',
  other: ' ~ hodnoceni|zanr',
};
