import type { Language } from './language';

/** Danish, and Norwegian where it differs. */
export const danish: Language = {
  labels: {
    directors: 'instruktør|instruktion|instrueret af ~ en film af',
    writers: 'manuskript|manuskriptforfatter|skrevet af',
    cast: 'medvirkende|skuespillere|i hovedrollerne|pa rollelisten|hovedroller|hovedrolle ~ spillet af|spilles af',
    runningTime: 'spilletid|længde|lengde|varighed',
    release: ' ~ premiere',
  },
  words: {
    seen: 'jeg så|så jeg|har jeg set|vi så|set filmen|i biffen|i biografen',
    film: 'spillefilm*|dokumentar*|lerred*',
    one: 'dokumentaren|denne film|denne filmen|dramaet|thrilleren',
    business: 'forpremiere*|forestilling*|biograftur|kroner',
    reporting:
      'siger|fortalte|ifølge|oplyser|mener|anmelderne|anmeldere|ritzau|mandag|tirsdag|bekræfter|udtaler',
    opinion:
      'jeg|desværre|dessverre|meget|veldig|virkelig|godt|kedelig*|fremragende|mesterværk|smuk*|syntes|sjov*|spændende|dårlig*|rigtig*|flot*|stærk*|bedst*|underhold*|vellykk*|mesterlig*|ganske|temmelig',
    watched: 'anbefal*|har set',
    making:
      'instruerer|fortæller|filmer|skildrer|laver|har lavet|viser|lader|vender tilbage|har laga|forteller|lager',
    tickets: 'billetter|køb billet|køb billetter|billetpriser|åbningstider|find vej',
    acting: 'spiller|spilles|spillet|præstation',
    music: 'sange|plade',
    stage: 'skuespilhus',
    book: 'bogen|læser*|forlag*',
    television: 'sæson*',
  },
  headlines: {
    review: 'anmeldelse|omtale',
    news: 'nomineret|vinder|vindere|biografpremiere|kinopremiere|optagelser|premieredato|bodil',
    list: 'bedste film|værste film|årets film',
    feature: 'er død|bag om',
    several: 'korte anmeldelser',
    other: 'teaterstykke',
    art: 'bøger',
    part: 'sæson',
  },
  phrases: {
    hours: 'time|timer',
    minutes: 'minutter|minutters',
    and: 'og',
    outOf: 'af',
    by: 'af',
    directs: 'instruerer|instruerede',
    lasts: 'varer',
    length: 'spilletid|varighed',
    like: 'ligesom|minder om',
    asRole: 'i rollen som',
    playedBy: 'spillet af|spilles af',
    signed: 'af',
    is: 'er',
    works: 'spillefilm',
    worksBy: 'spillefilm',
    directors: 'instruktør|instruktøren|filmskaber',
    plays: 'ved navn',
    writes: 'skrev og|skriver og',
    source: 'bogen',
    leads: 'og|når|filmen',
  },
};
