import type { LabelTable } from './label';

export const dutch: LabelTable = {
  directors: 'regie|regisseur|geregisseerd door ~ een film van|van',
  writers: 'scenario|scenarist|scenaristen|geschreven door|scenarioschrijver',
  producers: 'producent|producenten|geproduceerd door ~ productie',
  cast: 'acteurs|hoofdrollen|rolverdeling|bezetting ~ met|stemmen|gespeeld door|actrice',
  cinematographers: 'cinematografie|camera|cameraman',
  editors: 'montage',
  composers: 'componist ~ muziek',
  runningTime: 'speelduur|speeltijd|duur|lengte',
  year: 'jaar|productiejaar',
  title: ' ~ titel',
  originalTitle: 'originele titel|oorspronkelijke titel',
  certificate: 'kijkwijzer',
  other: ' ~ release datum|land|taal|distributeur|beoordeling',
};
