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
    film: 'spillefilm*|dokumentar*|lerred*',
    one: 'dokumentaren|denne film|denne filmen|dramaet|thrilleren',
    business: 'forpremiere*|forestilling*|biograftur',
    reporting: 'siger|fortalte|ifølge|oplyser|mener|anmelderne|anmeldere|ritzau',
    opinion: 'jeg|desværre|dessverre|meget|veldig|virkelig|godt|kedelig*|fremragende|mesterværk|smuk*',
    watched: 'anbefal*',
    making:
      'instruerer|fortæller|filmer|skildrer|laver|har lavet|viser|lader|vender tilbage|har laga|forteller|lager',
    tickets: 'billetter|køb billet|køb billetter|billetpriser|åbningstider|find vej',
    acting: 'spiller|spilles|spillet|præstation',
  },
  headlines: {
    review: 'anmeldelse|omtale',
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
    like: 'ligesom',
    asRole: 'i rollen som',
    playedBy: 'spillet af',
    signed: 'af',
    is: 'er',
  },
};
