import type { Rating } from '@/storage/records/review';

/** Stars and halves: "★★★★½", "★★★½☆", "⭐⭐⭐". */
const stars = /[★⭐]{1,10}\s?[½☆]{0,10}|(?<!\d)½(?=☆)/;
const outOf =
  /(?<![\d/.,])(\d{1,3}(?:[.,]\d{1,2})?|\d?\s?½|\d\s1\/2)\s?(?:stars?\s|sterne\s|étoiles?\s|estrellas?\s|estrelas?\s|stelle\s)?(?:\/|⁄|out of|von|sur|su|sobre|de|van|na)\s?([456]|10|20|100)(?![\d/]|[.,]\d)/i;
const starsInWords =
  /(?<![\d.,])([0-5](?:[.,]\d|\s?½|\s1\/2)?)\s?(?:stars|sterne|étoiles|estrellas|estrelas|stelle|sterren|gwiazdki)(?![a-z])/i;
const grade = /(?:[Gg]rade|[Rr]ating|[Vv]erdict|[Nn]ote|[Ss]core)\s?:?\s{0,2}([A-DF][-+–−]?)(?![\p{L}\d:.])/u;
const grades = 'F D- D D+ C- C C+ B- B B+ A- A A+'.split(' ');

function amountOf(text: string): number {
  const half = /½|1\/2/.test(text) ? 0.5 : 0;
  return Number(text.replace(/\s?(?:½|1\/2)/, '').replace(',', '.')) + half;
}

/** A rating with the scale that it is given on, from words such as "4/5" or structured data; undefined where it lies outside of its scale. */
export function rateOn(words: string, amount: number, best: number, worst = 0): Rating | undefined {
  const share = (amount - worst) / (best - worst);
  return share >= 0 && share <= 1 ? { words, share: Math.round(share * 1000) / 1000 } : undefined;
}

/**
 * Reads a critic's rating out of a short text, in its own scale: stars (of five, unless more or empty ones stand there), "4/5", "8.5 out of 10",
 * "3 ½ stars", a letter after a label.
 * @returns its words, their offset, and its share of the best, 0 to 1.
 */
export function findRating(text: string): { rating: Rating; start: number } | undefined {
  const signs = stars.exec(text);
  if (signs) {
    const words = signs[0].trim();
    const full = words.match(/[★⭐]/g)?.length ?? 0;
    const amount = full + (words.includes('½') ? 0.5 : 0);
    const all = words.includes('☆') ? words.replace(/\s/g, '').length : Math.max(5, Math.ceil(amount));
    const rating = rateOn(words, amount, all);
    // A single star is a mark of something else more often than a rating.
    return rating && words.length > 1 ? { rating, start: signs.index } : undefined;
  }
  const fraction = outOf.exec(text);
  const inWords = fraction ?? starsInWords.exec(text);
  if (inWords) {
    const rating = rateOn(inWords[0].trim(), amountOf(inWords[1] ?? ''), Number(fraction?.[2] ?? 5));
    return rating && { rating, start: inWords.index };
  }
  const letter = grade.exec(text);
  const place = grades.indexOf(letter?.[1]?.replace(/[–−]/, '-') ?? '');
  if (!letter?.[1] || place < 0) return undefined;
  const rating = rateOn(letter[1], place, grades.length - 1);
  return rating && { rating, start: letter.index + letter[0].lastIndexOf(letter[1]) };
}
