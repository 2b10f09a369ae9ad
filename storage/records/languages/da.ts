import type { Language } from './language';

/** Danish, and Norwegian where it differs. */
export const danish: Language = {
  labels: {
    directors: 'instruktør|instruktion ~ en film af',
    writers: 'manuskript',
    cast: 'medvirkende|skuespillere|i hovedrollerne',
    runningTime: 'spilletid|længde|lengde|varighed',
    release: ' ~ premiere',
  },
  words: {
    film: 'spillefilm*|dokumentar*|lerred*',
    one: 'dokumentaren|denne film|denne filmen|dramaet|thrilleren',
    reporting: 'siger|fortalte|ifølge|oplyser',
    opinion: 'jeg|desværre|dessverre|meget|veldig|virkelig|godt|kedelig*|fremragende|mesterværk|smuk*',
    watched: 'anbefal*',
    craft:
      'skuespil*|karakter*|instruktør*|regissør*|rolle|hovedrolle*|hovedperson*|instruer*|klipning|fortælling*|seer*|tilskuer*|fortelling*',
    making:
      'instruerer|fortæller|filmer|skildrer|laver|har lavet|viser|lader|vender tilbage|har laga|forteller|lager',
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
  },
};
