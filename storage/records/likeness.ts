import { foldWords } from './title';

/**
 * How many letters two texts differ by: left out, added, exchanged for another, or two neighbours in the wrong order (optimal string alignment).
 * @returns undefined where they differ by more than `most`.
 */
export function lettersApart(first: string, second: string, most: number): number | undefined {
  if (Math.abs(first.length - second.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (row > 1 && column > 1 && isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const apart = last[second.length] ?? 0;
  return apart <= most ? apart : undefined;
}

/** A name's words as they are compared; initials of middle names, which are written as one likes, left out. */
function wordsOfName(name: string): string[] {
  const words = foldWords(name).split(' ');
  const full = words.filter((word) => word.length > 1);
  return full.length > 0 ? full : words;
}

/**
 * Whether two names are one person's: the same words in any order ("Wong Kar-wai", "Kar-wai Wong"), a surname alone, or misspelt by a letter or two
 * ("Spike Jonez").
 */
export function isSamePerson(first: string, second: string): boolean {
  const [a, b] = [wordsOfName(first), wordsOfName(second)];
  const sorted = (words: string[]): string => [...words].sort().join(' ');
  if (sorted(a) === sorted(b)) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === 1 && longer.length > 1) {
    return (shorter[0] ?? '').length >= 4 && shorter[0] === longer.at(-1);
  }
  const [whole, other] = [a.join(' '), b.join(' ')];
  const length = Math.min(whole.length, other.length);
  return length >= 7 && lettersApart(whole, other, length >= 10 ? 2 : 1) !== undefined;
}
