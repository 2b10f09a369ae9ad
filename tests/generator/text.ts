import type { Language } from './languages';
import type { Random } from './random';

/** A person's name as this language writes it. */
export function makeName(random: Random, language: Language): string {
  const surname = random.pick(language.surnameStarts) + random.pick(language.surnameEnds);
  const given = random.pick(language.givenNames);
  return language.code === 'ja' || language.code === 'vi'
    ? `${surname}${language.space}${given}`
    : `${given} ${surname}`;
}

function capitalise(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** A word of a sentence; now and then a name or a year, which few other passages share. */
function makeWord(random: Random, language: Language): string {
  const kind = random.next();
  if (kind < 0.05) return makeName(random, language);
  if (kind < 0.06) return String(random.between(1925, 2026));
  return random.pickCommon(language.words);
}

/** Sentences of about so many UTF-16 units, the last one whole. */
export function makeText(random: Random, language: Language, length: number): string {
  let text = '';
  while (text.length < length) {
    const words = random.between(4, 22);
    let sentence = '';
    for (let index = 0; index < words && text.length + sentence.length < length; index += 1) {
      const word = makeWord(random, language);
      if (index === 0) sentence = capitalise(word);
      else sentence += (random.chance(0.07) && language.space === ' ' ? ', ' : language.space) + word;
    }
    text += (text === '' ? '' : language.space) + sentence + language.stop;
  }
  return text;
}

/** The end of a text, as the words before a passage are kept: about `length` units, no character cut in two. */
export function tailOf(text: string, length: number): string {
  const start = Math.max(0, text.length - length);
  const isCut = /[\uDC00-\uDFFF]/.test(text.charAt(start));
  return text.slice(isCut ? start + 1 : start);
}

/** Latin letters and digits of a text, for an address; empty where it has none. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
