import { likenessOf, type Word } from './words';

/** What a word that comes between costs, as a share of its weight: neighbours that belong together stand together. */
const gapCost = 0.25;

/**
 * Sets the words of `sought` beside those of `page` in the same order, so that as much weight as possible agrees
 * (after Smith and Waterman, https://doi.org/10.1016/0022-2836(81)90087-5, with free ends). Time and memory rise with the product of both lengths.
 * @returns for each sought word the place of its partner in `page`, or -1.
 */
export function alignWords(sought: readonly Word[], page: readonly Word[]): Int32Array {
  const width = page.length + 1;
  const steps = new Uint8Array((sought.length + 1) * width);
  let above = new Float32Array(width);
  sought.forEach((word, row) => {
    const current = new Float32Array(width);
    const gap = row < sought.length - 1 ? gapCost : 0;
    for (let column = 1; column < width; column += 1) {
      const other = page[column - 1];
      if (!other) continue;
      let best = above[column] ?? 0;
      let step = 1;
      const left = (current[column - 1] ?? 0) - gap * other.weight;
      if (left > best) {
        best = left;
        step = 2;
      }
      const likeness = likenessOf(word.key, other.key);
      const paired = (above[column - 1] ?? 0) + likeness * word.weight;
      if (likeness > 0 && paired > best) {
        best = paired;
        step = 3;
      }
      current[column] = best;
      steps[(row + 1) * width + column] = step;
    }
    above = current;
  });
  const partners = new Int32Array(sought.length).fill(-1);
  let row = sought.length;
  let column = page.length;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column];
    if (step === 3) partners[row - 1] = column - 1;
    if (step !== 2) row -= 1;
    if (step !== 1) column -= 1;
  }
  return partners;
}
