/** Grades from best to worst, each a twelfth below the one before. */
const grades = ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F'];

function shareOf(value: number, best: number): number | undefined {
  return best > 0 && value >= 0 && value <= best ? value / best : undefined;
}

/** How often one of these signs stands in a text. */
function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/**
 * What a rating is worth whatever its scale, from 0 to 1: `7/10` and `★★★½` are 0.7, `B+` is 0.75. Stars without empty ones beside them are of five, or of
 * ten where there are more; a number alone is of ten from above 5 on, and of a hundred with a percent sign.
 * @returns undefined where the scale cannot be told, as of a lone `4`.
 */
export function shareOfRating(rating: string): number | undefined {
  const text = rating.normalize('NFKC').trim();
  const grade = grades.indexOf(text.toUpperCase().replace('−', '-'));
  if (grade >= 0) return (grades.length - 1 - grade) / (grades.length - 1);
  const full = count(text, /[★⭐✭✮♦●❤🟡*]/gu);
  if (full > 0) {
    const half = /½|1⁄2/.test(text) ? 0.5 : 0;
    const empty = count(text, /[☆✰○⚪]/gu);
    const best = empty > 0 ? full + Math.ceil(half) + empty : full + half > 5 ? 10 : 5;
    return shareOf(full + half, best);
  }
  const [value, best] = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    Number(number.replace(',', '.')),
  );
  if (value === undefined) return undefined;
  if (best !== undefined) return shareOf(value, best);
  if (text.includes('%')) return shareOf(value, 100);
  if (/\p{L}{4}/u.test(text)) return shareOf(value + (text.includes('½') ? 0.5 : 0), 5);
  return value > 5 ? shareOf(value, 10) : undefined;
}
