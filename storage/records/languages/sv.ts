import type { Language } from './language';

export const swedish: Language = {
  labels: {
    directors: 'regi|regissor|regisserad av ~ en film av',
    writers: 'manus|manusforfattare',
    cast: 'skadespelare|i rollerna|medverkande|rollista|rollistan|huvudroller ~ med|spelad av|spelas av|spelade av',
    runningTime: 'langd|speltid',
    year: ' ~ ar',
    other: ' ~ betyg|land',
  },
  words: {
    film: 'biograf*|spelfilm*|dokumentär*',
    one: 'filmen|den här filmen|i filmen|filmens|dokumentären|denna film|dramat|thrillern',
    reporting: 'säger|berättade|enligt|meddelar',
    business: 'biljett*|miljon*',
    opinion: 'jag|tyvärr|mycket|riktigt|bra|tråkig*|fantastisk*|lysande|otroligt',
    watched: 'sett|såg|ser man|sevärd*|rekommender*',
    acting: 'spelar*',
    making: 'regisserar|berättar|filmar|skildrar|gör|har gjort|visar|låter|återvänder',
  },
  headlines: {
    review: 'recension',
    film: 'på bio|bio|biograf',
    news: 'inspelning|biopremiär',
  },
  phrases: {
    hours: 'tim|timme|timmar',
    minutes: 'minuter|minuters',
    and: 'och',
    stars: 'stjärnor',
    ratings: 'betyg',
    outOf: 'av',
    worksBy: 'långfilm|komedi',
    by: 'av',
    directs: 'regisserar|regisserat',
    directors: 'regissör',
  },
};
