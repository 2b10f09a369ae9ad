import type { Language } from './language';

export const persian: Language = {
  labels: {
    directors: 'کارگردان',
    writers: 'نویسنده|فیلمنامه',
    producers: 'تهیه کننده',
    cast: 'بازیگران',
    composers: ' ~ موسیقی|آهنگساز',
    runningTime: 'مدت زمان|مدت',
    year: ' ~ سال تولید|سال ساخت',
    other: ' ~ ژانر|کشور|امتیاز',
  },
  words: {
    film: 'فیلم*|سینما*',
    one: 'این فیلم|فیلم را|فیلم از|فیلم با',
    television: 'سریال*',
    book: 'رمان*|کتاب*',
    reporting: 'گفت|اعلام|خبرگزاری',
    business: 'گیشه|فروش',
    opinion: 'بسیار|متاسفانه|بهترین|خوب|ضعیف|جذاب|عالی',
    watched: 'تماشا*|دیدن',
    acting: 'بازی|نقش',
  },
  headlines: {
    review: 'بررسی|نقد و بررسی',
    film: 'فیلم|سینمایی',
    art: 'کتاب|سریال|بازی',
    news: 'اکران|جشنواره',
    feature: 'گفتگو|مصاحبه',
  },
  phrases: {
    hours: 'ساعت',
    minutes: 'دقیقه',
    and: 'و',
    ratings: 'امتیاز',
    outOf: 'از',
  },
};
