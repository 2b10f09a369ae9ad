import type { Language } from './language';

export const dutch: Language = {
  labels: {
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
  },
  words: {
    one: 'de film|deze film|in de film|de prent|het drama|de thriller|de documentaire',
    television: 'aflevering*',
    book: 'boek*',
    stage: 'toneel*',
    watched: 'gezien|bekeken|aanrad*|kijken|zien',
    craft:
      'hoofdrol*|acteer*|verhaal*|regisseur*|scenario*|scène*|personage*|dialo*|hoofdpersonage*|kijker*|regie|rollen|cinematograf*|beelden|rol',
    acting: 'speelt|rol|speel*|uitstekend*|overtuig*',
    film: 'prent|bioscoop*|speelfilm*|documentaire*',
    making: 'regisseert|regisseerde|maakt|maakte|vertelt|filmt|verfilmt|laat|weet|toont|brengt',
  },
};
