import type { Language } from './language';

export const dutch: Language = {
  labels: {
    directors: 'geregisseerd door ~ een film van|van',
    writers: 'scenaristen|geschreven door|scenarist',
    producers: 'producent|producenten ~ productie',
    cast: 'hoofdrollen|rolverdeling|bezetting ~ met|stemmen|gespeeld door|vertolkt door',
    cinematographers: 'cinematografie|camera|cameraman',
    composers: 'componist ~ muziek',
    runningTime: 'speelduur|duur|lengte',
    year: 'jaar',
    originalTitle: 'originele titel',
    release: ' ~ release datum',
    other: ' ~ taal',
  },
  words: {
    film: 'prent|bioscoop*|speelfilm*',
    one: 'de film|deze film|in de film|de prent|het drama|de thriller|de documentaire',
    television: 'aflevering*',
    book: 'boek*',
    stage: 'toneel*',
    reporting: 'volgens|zegt|zei|aangekondigd|meldt|liet weten',
    business: 'miljoen*|voorstelling*|reserveer*|kassa|niet beschikbaar',
    opinion:
      'ik|mij|ons|helaas|goed|goede|prachtig*|heel|erg|echt|saai|sterk|mooi|mooie|meesterwerk|boeiend*',
    watched: 'gezien|bekeken|aanrad*|kijken|zien',
    acting: 'rol|speel*|uitstekend*|overtuig*',
    making: 'regisseert|regisseerde|maakt|maakte|vertelt|filmt|laat|weet|toont|brengt',
    otherLabels: 'prijs',
  },
  headlines: {
    review: 'recensie|bespreking|gezien',
    reviews: 'recensies',
    part: 'seizoen',
    news: 'opnames|aangekondigd',
  },
  phrases: {
    hours: 'uur|uren',
    and: 'en',
    stars: 'sterren',
    ratings: 'cijfer',
    outOf: 'van',
    worksBy: 'debuut|komedie',
    by: 'van',
    directs: 'regisseerde|regisseert',
  },
};
