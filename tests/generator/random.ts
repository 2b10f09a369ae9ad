/** 32 bits of a path of labels and numbers: FNV-1a, begun at one of several places. */
function hashOf(path: readonly (string | number)[], begin: number): number {
  let hash = begin;
  for (const part of path) {
    const text = `${part}/`;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return hash | 0;
}

/**
 * Chance that comes out the same for the same path, so that each record has a stream of its own whatever was made before it. It is sfc32
 * (http://pracrand.sourceforge.net), whose seed of 64 bits keeps the streams of a million records apart; one of 32 would not.
 */
export class Random {
  #a: number;
  #b: number;
  #c = 0;
  #counter = 1;

  constructor(...path: (string | number)[]) {
    this.#a = hashOf(path, 0x811c9dc5);
    this.#b = hashOf(path, 0x9e3779b9);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /** The first of a list far oftener than the last, as words are used. */
  pickCommon<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() ** 2 * list.length));
  }

  /** A length around its median, seldom very short or very long, as the lengths of passages are. */
  length(median: number, spread: number, least: number, most: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.round(Math.min(Math.max(median * Math.exp(normal * spread), least), most));
  }

  /** A UUID of version 4. */
  uuid(): string {
    const digits = Array.from({ length: 4 }, () => Math.floor(this.next() * 2 ** 32));
    const hex = digits.map((digit) => digit.toString(16).padStart(8, '0')).join('');
    const variant = '89ab'.charAt(this.between(0, 3));
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-');
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
}
