import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
import { type Resolution, resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import {
  buildTextModel,
  offsetsOf,
  rangeAt,
  type Span,
  type TextModel,
} from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';
import type { Random } from '../../../generator/random';
import { adverbs, layOut, type Sentence, spell, type Text, type Token } from './sentences';

/** What happens to a text while somebody's notes on it are kept. Sentences keep their identity: an unchanged one is the same object. */

function mapSentences(text: Text, change: (sentence: Sentence) => readonly Sentence[]): Text {
  return text.map((paragraph) => paragraph.flatMap(change)).filter((paragraph) => paragraph.length > 0);
}

export function without(text: Text, gone: Sentence): Text {
  return mapSentences(text, (sentence) => (sentence === gone ? [] : [sentence]));
}

export function withInstead(text: Text, old: Sentence, now: Sentence): Text {
  return mapSentences(text, (sentence) => [sentence === old ? now : sentence]);
}

/** Up to a sentence, without it. */
export function cutBefore(text: Text, first: Sentence): Text {
  let isCut = false;
  return mapSentences(text, (sentence) => {
    isCut ||= sentence === first;
    return isCut ? [] : [sentence];
  });
}

/** All sentences in another order, in paragraphs as long as before. */
export function shuffle(text: Text, random: Random): Text {
  const shuffled = text
    .flat()
    .map((sentence) => ({ sentence, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ sentence }) => sentence);
  let from = 0;
  return text.map((paragraph) => shuffled.slice(from, (from += paragraph.length)));
}

/** One more sentence, anywhere. */
export function insert(text: Text, sentence: Sentence, random: Random): Text {
  const at = random.between(0, text.length - 1);
  return text.map((paragraph, index) =>
    index === at ? paragraph.toSpliced(random.between(0, paragraph.length), 0, sentence) : paragraph,
  );
}

function changed(token: Token, random: Random): Token {
  return { ...token, text: random.pick(token.others) };
}

/** The same sentence with another name, another number, or a negation more or less; undefined where it has none of these. */
export function lookAlikeOf(sentence: Sentence, random: Random): Sentence | undefined {
  const places = [...sentence.keys()].filter((at) =>
    ['name', 'number', 'negation'].includes(sentence[at]?.kind ?? ''),
  );
  if (places.length === 0) return undefined;
  const chosen = random.pick(places);
  return sentence.map((token, at) => (at === chosen ? changed(token, random) : token));
}

/** An edited sentence; `origins` has for each of its words the place of the old word that it is or that it was changed from, or -1. */
export interface Edited {
  sentence: Sentence;
  origins: readonly number[];
}

/** The same sentence with one to three plain words changed, left out or added, of five words one at most: nothing that makes it another statement. */
export function reword(sentence: Sentence, random: Random): Edited {
  let words = sentence.map((token, origin) => ({ token, origin }));
  const most = Math.min(3, Math.max(1, Math.floor(sentence.length / 5)));
  for (let left = random.between(1, most); left > 0; left -= 1) {
    const places = [...words.keys()].filter((at) => /^(?:plain|loose)$/.test(words[at]?.token.kind ?? ''));
    if (places.length === 0) break;
    const at = random.pick(places);
    const word = words[at];
    if (!word) break;
    if (word.token.kind === 'plain' || random.chance(0.4)) {
      words = words.with(at, { ...word, token: changed(word.token, random) });
    } else if (random.chance(0.5)) {
      words = words.toSpliced(at, 1);
    } else {
      const more: Token = { text: random.pick(adverbs), kind: 'fixed', others: [] };
      words = words.toSpliced(at, 0, { token: more, origin: -1 });
    }
  }
  return { sentence: words.map(({ token }) => token), origins: words.map(({ origin }) => origin) };
}

const heading = 'A film that knows where it is going';
const footer = 'More of this kind in our newsletter';

function element(name: string, ...content: (Element | string)[]): Element {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A page of the text, in the place of the one before, and where each sentence begins in its model. */
function show(text: Text): { model: TextModel; beginnings: ReadonlyMap<Sentence, number> } {
  const beginnings = new Map<Sentence, number>();
  let length = heading.length;
  const paragraphs = text.map((paragraph, index) => {
    const sentences = paragraph.map((sentence) => {
      const { text: spelt } = layOut(sentence);
      beginnings.set(sentence, length + 1);
      length += 1 + spelt.length;
      return spelt;
    });
    return index % 4 === 3
      ? element('ul', ...sentences.map((sentence) => element('li', sentence)))
      : element('p', sentences.join(' '));
  });
  document.body.replaceChildren(element('h1', heading), ...paragraphs, element('footer', footer));
  return { model: buildTextModel(document), beginnings };
}

/** A part of a sentence. */
export interface Passage {
  sentence: Sentence;
  /** The first and the last of its words, as places in the sentence. */
  from: number;
  to: number;
  span: Span;
  words: string;
}

export function wholeOf(sentence: Sentence): Passage {
  const words = spell(sentence);
  return { sentence, from: 0, to: sentence.length - 1, span: { start: 0, end: words.length }, words };
}

/** All phrases of two to four words in a sentence. */
export function phrasesOf(sentence: Sentence): Passage[] {
  const { text, spans } = layOut(sentence);
  const said = spans.flatMap((span, at) => (span && sentence[at]?.text !== ',' ? [{ at, span }] : []));
  return said.flatMap((first, index) =>
    said.slice(index + 1, index + 4).map((last) => {
      const span = { start: first.span.start, end: last.span.end };
      return { sentence, from: first.at, to: last.at, span, words: text.slice(span.start, span.end) };
    }),
  );
}

/** Where in an edited sentence that stands which a passage of the old one has become; undefined where nothing is left of it. */
export function becameOf({ from, to }: Passage, { sentence, origins }: Edited): Span | undefined {
  const own = layOut(sentence).spans.filter((_, at) => {
    const origin = origins[at] ?? -1;
    return origin >= from && origin <= to;
  });
  const spans = own.flatMap((span) => span ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Keeps a passage of a text as a reader's note does. */
export function annotate(text: Text, { sentence, span, words }: Passage): TextSelectors {
  const { model, beginnings } = show(text);
  const beginning = beginnings.get(sentence) ?? Number.NaN;
  const range = rangeAt(model, beginning + span.start, beginning + span.end);
  const selectors = range && describePassage(model, range);
  if (selectors?.quote.exact !== words) throw new Error(`The page does not say “${words}” where it should.`);
  return selectors;
}

export interface Answer {
  status: Resolution['status'];
  /** Said without a doubt. */
  isCertain: boolean;
  /** Empty where nothing was found. */
  words: string;
  /** The words with what stands around them, for a complaint. */
  around: string;
  /** Where the words begin and end, counted from the beginning of a sentence. */
  within: (sentence: Sentence) => Span;
}

/** Looks for a kept passage on another version of the text. */
export function lookFor(selectors: TextSelectors, text: Text): Answer {
  const { model, beginnings } = show(text);
  const resolution = resolveSelectors(model, selectors);
  const span = resolution.status === 'orphan' ? undefined : offsetsOf(model, resolution.range);
  const { start, end } = span ?? { start: Number.NaN, end: Number.NaN };
  return {
    status: resolution.status,
    isCertain: resolution.status !== 'orphan' && resolution.status !== 'uncertain',
    words: span ? model.text.slice(start, end) : '',
    around: span ? model.text.slice(Math.max(0, start - 60), end + 60) : '',
    within: (sentence) => {
      const beginning = beginnings.get(sentence) ?? Number.NaN;
      return { start: start - beginning, end: end - beginning };
    },
  };
}
