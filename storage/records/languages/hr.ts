import type { Language } from './language';

export const croatian: Language = {
  labels: {
    directors: 'redatelj|režija|reditelj',
    writers: 'scenarij|scenario|scenarist',
    cast: 'glume|glumci|uloge|glavne uloge|igraju',
    cinematographers: 'direktor fotografije|snimatelj ~ fotografija',
    editors: ' ~ montaža',
    composers: ' ~ glazba|muzika',
    runningTime: 'trajanje',
    year: ' ~ godina',
    originalTitle: 'originalni naslov|izvorni naslov',
    other: ' ~ žanr|država|ocjena|zemlja|produkcija',
  },
  words: {
    seen: 'pogledao sam|pogledala sam|gledao sam|gledala sam',
    one: 'ovaj film|filma|filmom',
    television: 'serij*|epizod*',
    reporting: 'izjavi*|rekao|rekla|najavi*|ponedjeljak|utorak|srijeda|četvrtak|petak',
    business: 'zarad*|ulaznic*|projekcij*',
    opinion:
      'vrlo|nažalost|odličn*|izvrsn*|najbolj*|dosadn*|mislim|zanimljiv*|dobar|loš*|sjajn*|zabav*|fantastičan|svidi*|svidje*|prilično|previše|doista|zaista|dojmljiv*|razočar*',
    watched: 'gledao|gledala|pogleda*|preporuč*',
    making: 'snima|snimio|snimila|režira|donosi',
    tickets: 'ulaznice|kupi ulaznicu|cjenik',
    acting: 'glumi|glume|ulozi|uloga|tumači|glumac|glumica',
    music: 'pjesm*',
    book: 'knjig*|čitatelj*',
    stage: 'kazališ*',
  },
  headlines: {
    review: 'recenzija|osvrt|prikaz',
    news: 'najava|foršpan|premijera|nagrada|nagrade|snimanje',
    feature: 'razgovor|intervju|preminuo|preminula',
    list: 'najbolji filmovi|najboljih filmova',
    art: 'knjiga|knjige|serija|serije|kazalište|predstava',
  },
  phrases: {
    ratings: 'ocjena',
    lasts: 'traje',
    length: 'trajanje',
    in: 'u',
    signed: 'piše',
  },
};
