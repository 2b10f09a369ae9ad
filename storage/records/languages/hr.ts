import type { Language } from './language';

export const croatian: Language = {
  locale: 'hr',
  labels: {
    directors: 'redatelj|režija|reditelj|redateljica|rediteljka|rezirao|rezirala',
    writers: 'scenarij|scenario|scenarist|scenaristica',
    cast: 'glume|glumci|uloge|glavne uloge|igraju|glumacka postava|u ulogama|u glavnim ulogama|glumacka ekipa',
    cinematographers: 'direktor fotografije|snimatelj ~ fotografija',
    editors: 'montazer ~ montaža',
    composers: 'skladatelj ~ glazba|muzika',
    runningTime: 'trajanje|duzina trajanja|duzina',
    year: 'godina proizvodnje|godina produkcije ~ godina',
    originalTitle: 'originalni naslov|izvorni naslov',
    other:
      ' ~ žanr|država|ocjena|zemlja|produkcija|jezik|distributer|distribucija|zemlja podrijetla|zemlja porijekla',
    release: ' ~ premijera|pocetak prikazivanja|u kinima od',
    title: ' ~ naslov|naziv filma',
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
    acting:
      'glumi|glume|ulozi|uloga|tumači|glumac|glumica|glumački|glumačka|glumaca|glumci|izvedba|odličan|odlična|utjelovljuje|ulogu|maestraln*',
    music: 'pjesm*',
    book: 'knjig*|čitatelj*',
    stage: 'kazališ*',
    titleSeen: 'gledao ◊|gledala ◊|pogledao ◊|pogledala ◊',
  },
  headlines: {
    review: 'recenzija|osvrt|prikaz',
    news: 'najava|foršpan|premijera|nagrada|nagrade|snimanje',
    feature: 'razgovor|intervju|preminuo|preminula',
    list: 'najbolji filmovi|najboljih filmova',
    art: 'knjiga|knjige|serija|serije|kazalište|predstava',
  },
  phrases: {
    minutes: 'minuta|minute',
    hours: 'sat|sata|sati',
    ratings: 'ocjena',
    lasts: 'traje',
    length: 'trajanje',
    in: 'u',
    signed: 'piše',
  },
};
