import fc from 'fast-check';
import type { Span } from '@/entrypoints/annotator/anchoring/text-model';

/**
 * What a word of a made sentence is: fixed by the way the sentence is built, or one of many. Another name, another number and a negation more or less
 * make another statement of it; another plain word is an edit, and a loose one may be left out besides.
 */
export type Kind = 'fixed' | 'plain' | 'loose' | 'name' | 'number' | 'negation';

export interface Token {
  text: string;
  kind: Kind;
  /** What it can be changed to. */
  others: readonly string[];
}

/** A sentence as the words that it is made of, signs among them; a word that is not said is empty. */
export type Sentence = readonly Token[];

/** Paragraphs of sentences, no two of which are the same. */
export type Text = readonly (readonly Sentence[])[];

const list = (words: string): string[] => words.trim().split(/\s+/);

const givenNames = list(
  'Ada Bruno Carla Dmitri Edith Farid Greta Hugo Ines Jonas Katja Leon Mara Nils Olga Pavel Rosa Samir Tilda Umberto Vera Walter Xenia Yusuf Zora',
);
const surnames = list(
  'Albrecht Bianchi Castellan Dahl Eriksen Faulkner Garnier Holm Ibsen Jansen Kovacs Lindqvist Moreau Novak Okafor Petrov Quint Rinaldi Sander Tamura Ullman Varga Winter Yilmaz Zeller',
);
const nouns = list(
  'harbour letter garden lighthouse orchestra winter kitchen railway mirror suitcase widow soldier painter neighbour daughter verdict quarrel ' +
    'corridor violin notebook storm ferry bakery staircase curtain photograph funeral wedding island engine mountain captain village tailor ' +
    'lantern promise rumour inheritance theatre telegram passport orchard balcony stranger apprentice melody silence ledger compass monument',
);
const adjectives = list(
  'quiet stubborn brittle radiant weary crooked generous hollow patient restless tender bitter luminous clumsy elegant savage modest feverish ' +
    'melancholy playful austere sudden familiar forgotten borrowed endless narrow ordinary precise ragged solemn gentle',
);
const verbs = list(
  'forgives abandons follows describes remembers ruins rescues betrays ignores paints repairs mourns conceals outlives questions imitates ' +
    'inherits confuses protects interrupts celebrates measures',
);
/** These can stand before any word that is loose. */
export const adverbs = list(
  'slowly quietly almost finally hardly suddenly always often gladly clearly barely somehow truly bravely',
);
const linkers = [
  'while',
  'because',
  'before',
  'although',
  'until',
  'as if',
  'and in the end',
  'so that',
  'even though',
];
const places = [
  'in the middle of',
  'at the end of',
  'on the other side of',
  'in front of',
  'at the heart of',
  'in the shadow of',
  'from',
  'behind',
  'under',
  'without a word about',
];
const openings = [
  '',
  '',
  '',
  'In the end',
  'For the first time',
  'At its best',
  'After the first reel',
  'Once again',
  'As ever',
];

const fixed = (words: string): Token[] =>
  words.split(' ').map((text) => ({ text, kind: 'fixed', others: [] }));

function oneOf(words: readonly string[], kind: Kind): fc.Arbitrary<Token> {
  return fc
    .constantFrom(...words)
    .map((text) => ({ text, kind, others: words.filter((other) => other !== text) }));
}

function numeral(min: number, max: number): fc.Arbitrary<Token> {
  return fc.integer({ min, max }).map((value) => ({
    text: String(value),
    kind: 'number',
    others: [value - 1, value + 1, value + 10].map(String),
  }));
}

const noun = oneOf(nouns, 'plain');
const verb = oneOf(verbs, 'plain');
const adjective = oneOf(adjectives, 'loose');
const adverb = oneOf(adverbs, 'loose');
const minutes = numeral(2, 180);
const year = numeral(1925, 2024);
const name = fc.tuple(oneOf(givenNames, 'name'), oneOf(surnames, 'name'));
/** The place of a negation, which is oftener empty. */
const negation = fc.constantFrom('', '', '', 'not', 'never').map((text): Token => ({
  text,
  kind: 'negation',
  others: text === '' ? ['not', 'never'] : [''],
}));

const thing = fc.oneof(
  fc
    .tuple(fc.constantFrom('the', 'this', 'one', 'her', 'his'), adjective, noun)
    .map(([article, how, what]) => [...fixed(article), how, what]),
  fc
    .tuple(fc.constantFrom('the', 'every', 'no other', 'some'), noun)
    .map(([article, what]) => [...fixed(article), what]),
  fc.tuple(noun, name).map(([what, who]) => [...fixed('the'), what, ...fixed('of'), ...who]),
  name,
);

const complement = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...places), thing).map(([where, what]) => [...fixed(where), ...what]),
  },
  { weight: 1, arbitrary: minutes.map((length) => [...fixed('for'), length, ...fixed('minutes')]) },
  { weight: 1, arbitrary: year.map((then) => [...fixed('as in'), then]) },
  { weight: 1, arbitrary: fc.constant([]) },
);

const clause = fc.oneof(
  fc
    .tuple(thing, adverb, verb, thing, complement)
    .map(([who, how, does, what, where]) => [...who, how, does, ...what, ...where]),
  fc
    .tuple(thing, fc.constantFrom('is', 'was', 'will', 'could', 'has'), negation, adjective, complement)
    .map(([who, is, not, how, where]) => [
      ...who,
      ...fixed(is),
      not,
      ...(is === 'has' ? fixed('been') : is === 'is' || is === 'was' ? [] : fixed('be')),
      how,
      ...where,
    ]),
);

/** Sentences that a list of credits or of scenes has many of, alike but for a word or two. */
const formula = fc.oneof(
  fc
    .tuple(noun, name, negation, minutes)
    .map(([what, who, not, length]) => [
      ...fixed('The'),
      what,
      ...fixed('by'),
      ...who,
      ...fixed('will'),
      not,
      ...fixed('last longer than'),
      length,
      ...fixed('minutes'),
    ]),
  fc
    .tuple(minutes, name, noun)
    .map(([scene, who, what]) => [
      ...fixed('In scene'),
      scene,
      ...fixed('it is'),
      ...who,
      ...fixed('who finds the'),
      what,
      ...fixed('that everyone has been looking for'),
    ]),
  fc
    .tuple(name, adjective, noun)
    .map(([who, how, what]) => [
      ...who,
      ...fixed('plays the'),
      how,
      what,
      ...fixed('of the title with a patience that one seldom sees'),
    ]),
);

const sentence: fc.Arbitrary<Sentence> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...openings), clause, fc.constantFrom(...linkers), clause)
      .map(([opening, first, linker, second]) => [
        ...(opening === '' ? [] : fixed(`${opening} ,`)),
        ...first,
        ...fixed(`, ${linker}`),
        ...second,
      ]),
  },
  { weight: 2, arbitrary: clause },
  { weight: 1, arbitrary: formula },
);

/** A review's worth of paragraphs. */
export const arbitraryText: fc.Arbitrary<Text> = fc
  .tuple(
    fc.uniqueArray(sentence, { minLength: 6, maxLength: 28, selector: spell }),
    fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 14, maxLength: 14 }),
  )
  .map(([sentences, lengths]) => {
    const paragraphs: Sentence[][] = [];
    let from = 0;
    for (const length of lengths) {
      if (from >= sentences.length) break;
      paragraphs.push(sentences.slice(from, from + length));
      from += length;
    }
    return paragraphs;
  });

/** A sentence as it stands on a page; and where in it each of its words does; those that are not said stand nowhere. */
export function layOut(tokens: Sentence): { text: string; spans: (Span | undefined)[] } {
  let text = '';
  const spans = tokens.map((word) => {
    if (word.text === '') return undefined;
    if (text !== '' && word.text !== ',') text += ' ';
    const start = text.length;
    text += text === '' ? `${word.text.charAt(0).toUpperCase()}${word.text.slice(1)}` : word.text;
    return { start, end: text.length };
  });
  return { text: `${text}.`, spans };
}

/** A sentence as it stands on a page. */
export function spell(tokens: Sentence): string {
  return layOut(tokens).text;
}
