import type { LabelTable } from './label';

export const dutch: LabelTable = {
  directors: 'geregisseerd door ~ een film van|van',
  writers: 'scenaristen|geschreven door|scenarioschrijver',
  producers: 'producent|producenten|geproduceerd door ~ productie',
  cast: 'hoofdrollen|rolverdeling|bezetting ~ met|stemmen|gespeeld door',
  cinematographers: 'cinematografie|camera|cameraman',
  composers: 'componist ~ muziek',
  runningTime: 'speelduur|speeltijd|duur|lengte',
  year: 'jaar|productiejaar',
  originalTitle: 'originele titel|oorspronkelijke titel',
  certificate: 'kijkwijzer',
  release: ' ~ release datum',
  other: ' ~ taal|beoordeling',
};
