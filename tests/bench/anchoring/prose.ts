import { languages } from '@/tests/generator/languages';
import { Random } from '@/tests/generator/random';
import { makeName } from '@/tests/generator/text';

/** About as many different words as a million letters of one site's English have. */
const vocabularySize = 8_000;
/** How frequent a word is falls with its rank, after Zipf and Mandelbrot; so that as many runs of five letters are frequent as in manuals and books. */
const rankShift = 1;
const rankPower = 1.1;

const letters = {
  onset: 'b c d f g h l m n p r s t w br ch cl cr dr fl gr pl pr qu sc sh sl sp st str th tr v y j'.split(
    ' ',
  ),
  nucleus: 'a e i o u a e i o ea ee ai ou oo ie'.split(' '),
  coda: '. . . n r s t l d m ck nd nt st rd ss p g x'.split(' ').map((coda) => (coda === '.' ? '' : coda)),
  ending: '. . . . . . s s s ed ed ing ly er ness tion al able est ous ment ity'
    .split(' ')
    .map((ending) => (ending === '.' ? '' : ending)),
};

function makeWord(random: Random): string {
  let word = '';
  const syllables = random.pick([1, 1, 1, 2, 2, 3]);
  for (let syllable = 0; syllable < syllables; syllable += 1)
    word += random.pickCommon(letters.onset) + random.pickCommon(letters.nucleus) + random.pick(letters.coda);
  return word + random.pick(letters.ending);
}

/**
 * English to look at, with as many different words as English has: the generator's hundred would make every run of letters a frequent one, which no
 * page's are. What real text repeats and what it does not is what searching in it costs.
 */
export class Prose {
  readonly #random: Random;
  readonly #language;
  readonly #words: readonly string[];
  /** The sum of the frequencies up to each word. */
  readonly #sums: Float64Array;

  constructor(random: Random) {
    const [english] = languages;
    if (!english) throw new Error('The generator has no language.');
    this.#random = random;
    this.#language = english;
    const words = new Set(english.words);
    const vocabulary = new Random('vocabulary');
    while (words.size < vocabularySize) words.add(makeWord(vocabulary));
    this.#words = [...words];
    this.#sums = new Float64Array(this.#words.length);
    let sum = 0;
    for (let rank = 0; rank < this.#sums.length; rank += 1) {
      sum += (rank + rankShift) ** -rankPower;
      this.#sums[rank] = sum;
    }
  }

  word(): string {
    const wanted = this.#random.next() * (this.#sums.at(-1) ?? 0);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  /** A person, as reviews name many. */
  name(): string {
    return makeName(this.#random, this.#language);
  }

  /** So many words or names, the first one with a capital, with the signs that stand within and behind a sentence. */
  sentence(count: number): string[] {
    const random = this.#random;
    const words = Array.from({ length: count }, () => (random.chance(0.03) ? this.name() : this.word()));
    return words.map((word, index) => {
      const spelt = index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      if (index === count - 1) return spelt + random.pickCommon(['.', '.', '?', '…', '!']);
      if (random.chance(0.08)) return `${spelt},`;
      if (random.chance(0.02)) return `“${spelt}”`;
      return random.chance(0.01) ? `${spelt}’s` : spelt;
    });
  }
}
