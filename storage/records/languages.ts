import { knownActors } from './actors';
import { knownDirectors } from './directors';
import { knownFilms } from './known-films';
import { catalan } from './languages/ca';
import { czech } from './languages/cs';
import { danish } from './languages/da';
import { german } from './languages/de';
import { greek } from './languages/el';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { finnish } from './languages/fi';
import { french } from './languages/fr';
import { hungarian } from './languages/hu';
import { indonesian } from './languages/id';
import { italian } from './languages/it';
import { chinese } from './languages/zh';
import { japanese } from './languages/ja';
import { korean } from './languages/ko';
import { hindi } from './languages/hi';
import { icelandic } from './languages/is';
import { slovak } from './languages/sk';
import { punjabi } from './languages/pa';
import { arabic } from './languages/ar';
import { ukrainian } from './languages/uk';
import { norwegian } from './languages/no';
import { vietnamese } from './languages/vi';
import { croatian } from './languages/hr';
import { bulgarian } from './languages/bg';
import { persian } from './languages/fa';
import { hebrew } from './languages/he';
import { bengali } from './languages/bn';
import {
  type HeadlineSaying,
  type HeadlineWord,
  labelledFields,
  type LabelledField,
  type LabelTable,
  type Language,
  type Phrase,
  type Topic,
} from './languages/language';
import { dutch } from './languages/nl';
import { polish } from './languages/pl';
import { portuguese } from './languages/pt';
import { romanian } from './languages/ro';
import { russian } from './languages/ru';
import { swedish } from './languages/sv';
import { turkish } from './languages/tr';

/** The labels of one field in one language, spelt as in its table. */
export interface CreditLabels {
  field: LabelledField;
  words: string;
}

/** As the page's labels are compared: kana and Hangul taken apart, no diacritics. */
function decompose(labels: string): string {
  return labels.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

/** In writing without spaces each character counts as a word of its own. */
function setApart(words: string): string {
  return words.replace(/[\u3040-\u30ff\u3400-\u9fff](?=[\u3040-\u30ff\u3400-\u9fff])/g, '$& ');
}

function listLabels(table: LabelTable): CreditLabels[] {
  const written = Object.keys(table);
  return labelledFields
    .filter((field) => written.includes(field))
    .sort((one, other) => written.indexOf(one) - written.indexOf(other))
    .map((field) => ({ field, words: decompose(table[field] ?? '') }));
}

/** Who is known for directing, in all writings. */
export const directors = setApart(knownDirectors);

/** Who is known for acting. */
export const actors = setApart(knownActors);

/** Titles of films that are known, as headlines are compared: `foldWords` takes letters apart from their signs. */
export const films = knownFilms.normalize('NFKD');

/** All languages that are read: a further one is one more file, named here. */
const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  swedish,
  danish,
  czech,
  russian,
  catalan,
  romanian,
  turkish,
  hungarian,
  finnish,
  greek,
  indonesian,
  chinese,
  japanese,
  korean,
  hindi,
  punjabi,
  arabic,
  ukrainian,
  norwegian,
  vietnamese,
  croatian,
  bulgarian,
  persian,
  hebrew,
  bengali,
  icelandic,
  slovak,
];

/** All of them, as the browser knows them (BCP 47). */
export const locales: readonly string[] = languages.map(({ locale }) => locale);

/** What credits are labelled with, in all languages. */
export const creditLabels: readonly CreditLabels[] = languages.flatMap(({ labels }) => listLabels(labels));

/** The words of each topic, in all languages: the form of `listWords`. */
export type TopicWords = Readonly<Record<Topic, string>>;

function wordsOn(topic: Topic): string {
  return setApart(languages.flatMap(({ words }) => words[topic] ?? []).join('|'));
}

export const topicWords: TopicWords = {
  film: wordsOn('film'),
  films: wordsOn('films'),
  one: wordsOn('one'),
  television: wordsOn('television'),
  book: wordsOn('book'),
  music: wordsOn('music'),
  game: wordsOn('game'),
  stage: wordsOn('stage'),
  food: wordsOn('food'),
  reporting: wordsOn('reporting'),
  business: wordsOn('business'),
  opinion: wordsOn('opinion'),
  watched: wordsOn('watched'),
  seen: wordsOn('seen'),
  titleSeen: wordsOn('titleSeen'),
  acting: wordsOn('acting'),
  making: wordsOn('making'),
  headings: wordsOn('headings'),
  otherLabels: wordsOn('otherLabels'),
  tickets: wordsOn('tickets'),
};

/** What words of headlines are and say, in all languages: the form of `listWords`. */
export type HeadlineWords = Readonly<Record<HeadlineWord | HeadlineSaying, string>>;

function wordsOfHeadlines(kind: HeadlineWord | HeadlineSaying): string {
  return setApart(languages.flatMap(({ headlines }) => headlines[kind] ?? []).join('|'));
}

export const headlineWords: HeadlineWords = {
  review: wordsOfHeadlines('review'),
  reviews: wordsOfHeadlines('reviews'),
  film: wordsOfHeadlines('film'),
  films: wordsOfHeadlines('films'),
  disc: wordsOfHeadlines('disc'),
  medium: wordsOfHeadlines('medium'),
  art: wordsOfHeadlines('art'),
  form: wordsOfHeadlines('form'),
  part: wordsOfHeadlines('part'),
  number: wordsOfHeadlines('number'),
  best: wordsOfHeadlines('best'),
  things: wordsOfHeadlines('things'),
  list: wordsOfHeadlines('list'),
  news: wordsOfHeadlines('news'),
  feature: wordsOfHeadlines('feature'),
  several: wordsOfHeadlines('several'),
  other: wordsOfHeadlines('other'),
};

/** What stands beside numbers and between names, in all languages: alternatives as patterns take them. */
export type Phrases = Readonly<Record<Phrase, string>>;

function phrasesFor(phrase: Phrase): string {
  return languages.flatMap(({ phrases }) => phrases[phrase] ?? []).join('|');
}

export const phrases: Phrases = {
  hours: phrasesFor('hours'),
  minutes: phrasesFor('minutes'),
  and: phrasesFor('and'),
  andInCredits: phrasesFor('andInCredits'),
  addressed: phrasesFor('addressed'),
  stars: phrasesFor('stars'),
  ratings: phrasesFor('ratings'),
  outOf: phrasesFor('outOf'),
  works: phrasesFor('works'),
  worksBy: phrasesFor('worksBy'),
  by: phrasesFor('by'),
  directs: phrasesFor('directs'),
  directors: phrasesFor('directors'),
  leads: phrasesFor('leads'),
  noNames: phrasesFor('noNames'),
  lasts: phrasesFor('lasts'),
  length: phrasesFor('length'),
  released: phrasesFor('released'),
  in: phrasesFor('in'),
  like: phrasesFor('like'),
  scripts: phrasesFor('scripts'),
  writes: phrasesFor('writes'),
  articles: phrasesFor('articles'),
  asRole: phrasesFor('asRole'),
  plays: phrasesFor('plays'),
  playedBy: phrasesFor('playedBy'),
  with: phrasesFor('with'),
  source: phrasesFor('source'),
  signed: phrasesFor('signed'),
  dated: phrasesFor('dated'),
  voice: phrasesFor('voice'),
  basedOn: phrasesFor('basedOn'),
  sees: phrasesFor('sees'),
  partBefore: phrasesFor('partBefore'),
  partAfter: phrasesFor('partAfter'),
  is: phrasesFor('is'),
  atHand: phrasesFor('atHand'),
  madeBy: phrasesFor('madeBy'),
  otherWorks: phrasesFor('otherWorks'),
  particles: phrasesFor('particles'),
  looseParticles: phrasesFor('looseParticles'),
  places: phrasesFor('places'),
  companies: phrasesFor('companies'),
  databases: phrasesFor('databases'),
  others: phrasesFor('others'),
  reviewKinds: phrasesFor('reviewKinds'),
  titleWords: phrasesFor('titleWords'),
  events: phrasesFor('events'),
  certificates: phrasesFor('certificates'),
  festivals: phrasesFor('festivals'),
  editions: phrasesFor('editions'),
  sections: phrasesFor('sections'),
  lives: phrasesFor('lives'),
  about: phrasesFor('about'),
};
