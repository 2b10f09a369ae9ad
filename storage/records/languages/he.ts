import type { Language } from './language';

export const hebrew: Language = {
  labels: {
    directors: 'במאי|בימוי|במאית',
    writers: 'תסריט|תסריטאי',
    cast: 'שחקנים|בכיכוב|משחק',
    cinematographers: ' ~ צילום',
    runningTime: 'אורך|משך',
    year: ' ~ שנה',
    other: ' ~ ארץ|ציון|הפצה|זאנר',
  },
  words: {
    film: 'סרט*|הסרט*|קולנוע*|הקולנוע*|לסרט|בסרט',
    films: 'סרטים|הסרטים',
    one: 'הסרט|בסרט|לסרט|סרטו|סרטה',
    television: 'סדרה|הסדרה|פרק|עונה',
    book: 'ספר|הספר|רומן',
    reporting: 'הודיע*|אמר|מסר',
    opinion: 'מאוד|לצערי|מצוין|נהדר|מעולה|הכי|אני|יפה',
    watched: 'ראיתי|לראות|צפיתי|ממליץ|ממליצה',
    acting: 'משחק|מגלם|מגלמת|בתפקיד',
  },
  headlines: {
    review: 'ביקורת|סקירה',
    film: 'סרט|הסרט|קולנוע',
    art: 'ספר|סדרה|הצגה',
    news: 'טריילר',
    feature: 'ראיון',
  },
  phrases: {
    hours: 'שעה|שעות',
    minutes: 'דקות|דק',
    ratings: 'ציון',
  },
};
