import type { LabelTable } from './label';

export const dutch: LabelTable = {
  directors: 'geregisseerd door ~ een film van|van',
  writers: 'scenaristen|geschreven door',
  producers: 'producent|producenten ~ productie',
  cast: 'hoofdrollen|rolverdeling|bezetting ~ met|stemmen|gespeeld door',
  cinematographers: 'cinematografie|camera|cameraman',
  composers: 'componist ~ muziek',
  runningTime: 'speelduur|duur|lengte',
  year: 'jaar',
  originalTitle: 'originele titel',
  release: ' ~ release datum',
  other: ' ~ taal',
};
