/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** What was found, with what it is held against; gathered so that a run prints all of it before it fails. */
export class Figures {
  #rows = [];
  #broken = [];

  /** A time in milliseconds, which only a quiet machine can promise: printed beside its promise, never asserted. */
  time(name, times, promised) {
    this.#rows.push({ name, ms: round(median(times)), worst: round(Math.max(...times)), promised });
  }

  /** Two works done in turn in one run: the median of each, and of the quotients of neighbours, which is asserted. */
  ratio(name, { ours, peer }, { most, least }) {
    const quotients = ours.map((time, index) => time / peer[index]);
    const ratio = median(quotients);
    const promised = most === undefined ? `>= ${least}` : `<= ${most}`;
    this.#rows.push({
      name,
      ms: round(median(ours)),
      peer: round(median(peer)),
      ratio: round(ratio),
      promised,
    });
    if (ratio > (most ?? Infinity) || ratio < (least ?? 0))
      this.#broken.push(`${name}: ${round(ratio)}, not ${promised}`);
  }

  /** A count that must be exactly so. */
  count(name, found, expected) {
    if (found !== expected) this.#broken.push(`${name}: ${found}, not ${expected}`);
  }

  /** Prints everything; gives the exit code. */
  close() {
    console.table(this.#rows);
    for (const line of this.#broken) console.error(`broken: ${line}`);
    return this.#broken.length === 0 ? 0 : 1;
  }
}

function round(number) {
  return Number(number.toPrecision(3));
}
