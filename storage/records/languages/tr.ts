import type { Language } from './language';

export const turkish: Language = {
  labels: {
    directors: ' ~ yonetmen|yonetmeni|yoneten',
    writers: 'senaryo|senarist|senaristi',
    producers: 'yapımcı',
    cast: 'oyuncular|oyuncu kadrosu|basroller|basrollerde|basrol|basrollerinde|basroldeki',
    cinematographers: 'goruntu yonetmeni',
    editors: 'kurgu',
    composers: 'muzik',
    runningTime: ' ~ sure|suresi',
    year: 'yapım yılı ~ yıl',
    originalTitle: 'orijinal adı|orijinal isim',
    release: ' ~ vizyon tarihi',
    other: ' ~ tur|ulke|dagıtım|yapım',
  },
  words: {
    film: 'sinema*|yapım*',
    films: 'filmler*',
    one: 'bu film|filmin|filmde|filmi|filmden',
    television: 'dizi*|sezon*',
    book: 'kitap*|okur*',
    reporting: 'açıkla*|söyledi|belirtti',
    business: 'gişe|bilet*',
    opinion: 'çok|ben|bence|maalesef|güzel*|iyi|harika',
    watched: 'izle*|seyret*|öneri*|tavsiye*',
    making: 'yönetiyor|yönetmiş|çekti|çekmiş|anlatıyor',
  },
  headlines: {
    review: 'eleştiri|eleştirisi|inceleme|incelemesi',
    film: 'filmi',
    feature: 'röportaj|söyleşi',
    news: 'fragman|vizyona girecek',
  },
  phrases: {
    works: 'filmi|filminde|filmin',
    hours: 'saat',
    minutes: 'dakika|dk',
    and: 've',
    length: 'süresi',
    asRole: 'rolünde',
  },
};
