import type { Language } from './language';

export const norwegian: Language = {
  labels: {
    writers: 'manusforfatter|med manusforfatter|skrevet av|manus av',
    directors: 'regissør|regissert av|regissører',
    cast: 'i rollene|med i rollene|skuespillere|rolleliste|rollene ~ spilt av|spilles av',
    runningTime: 'spilletid|lengde',
    originalTitle: 'originaltittel',
    other:
      ' ~ sjanger|terningkast|aldersgrense|distributør|premieredato|sprak|distribusjon|produksjonsland|produksjonsselskap',
    producers: 'produsent|produsenter|produsert av',
    cinematographers: 'foto',
    editors: 'klipp',
    composers: 'musikk',
    year: 'produksjonsar',
    release: ' ~ norgespremiere|kinopremiere',
  },
  words: {
    seen: 'på kino|jeg såg|såg jeg|har jeg sett|såg filmen|så filmen',
    television: 'sesong*',
    reporting: 'opplyser|bekrefter',
    opinion: 'ikke|beste|synes|herlig*|kjedelig*|morsom*|spennende|skuff*|svært|likte|liker|mesterverk',
    watched: 'har sett',
    making: 'regisserer',
    tickets: 'kjøp billett|kjøp billetter|billettpriser|åpningstider',
    acting: 'tolker|prestasjon*|briljer*|strålende',
    music: 'sanger|låter',
    book: 'boka',
  },
  headlines: {
    review: 'filmomtale|filmanmeldelse|filmomtaler',
    news: 'nominert|nominasjoner|vinnere|innspilling|filmfestival',
    list: 'beste filmer|beste filmene',
    art: 'bøker',
    part: 'sesong',
  },
  phrases: {
    minutes: 'minutter',
    hours: 't',
    ratings: 'terningkast',
    directs: 'regisserer|regisserte|har regissert',
    directors: 'regissør|regissøren',
    scripts: 'manus',
    writes: 'har skrevet manus|skrev manus',
    worksBy: 'langfilm',
    playedBy: 'spilt av|spilles av',
  },
};
