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
    watched: 'anbefal*|sett',
    craft:
      'skuespil*|karakter*|instruktør*|manuskript*|replik*|rolle|rollen|hovedrolle*|hovedperson*|instruer*|klipning|publikum|kamera*|fortælling*|seer*|tilskuer*|skuespill*|regi|regissør*|manus|fortelling*|scener|scenen|scenerne',
    one: 'filmen|filmens|dokumentaren|denne film|denne filmen|dramaet|thrilleren',
    film: 'biograf*|kino|kinoen|spillefilm*|dokumentar*|lerred*',
    making:
      'instruerer|fortæller|filmer|skildrer|laver|har lavet|viser|lader|vender tilbage|har laga|forteller|lager',
  },
};
