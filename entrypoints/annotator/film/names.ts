import { matchLabel } from './labels';
import { inRanges, isCapitalised } from './letters';
import { isName } from './people';
import { phrasesOf, withPhrases } from './phrases';

export interface NameSpan {
  name: string;
  start: number;
  end: number;
}

/** What stands between the words of a name: "van", "de la". */
export const particles = phrasesOf('particles');
/** Capitalised words that begin a sentence or say what somebody is, and no name. */
export const leadWords = phrasesOf('leads');

/** Words; of "d’Isabelle" the name. */
const nameWords = inRanges(/(?!\p{Ll}{1,2}[’']\p{Lu})\p{L}[\p{L}’'-]*\.?/gu);
/** Neither "I" nor an article before a small letter: "L’actrice". */
const nameStart = inRanges(/^(?!I$)\p{Lu}(?![’']\p{Ll})/u);
const tailOfName = inRanges(/[’'](?!o$)\p{Ll}{0,3}$|-(?:directed|led|starring)$/u);
const describes = inRanges(/-\p{Ll}{5,}$/u);
const germanCase = /\b(?:de[rsmn]|vom|beim|zum)\s$/;
const opensSentence = inRanges(/[^\p{L},;]\s?$/u);

/** "South Africa", "Buenos Aires", "Blu-ray Disc": what places and formats begin with, and people hardly ever: there is Hong Sang-soo, and Nova Pilbeam. */
const noPerson = withPhrases((of) => new RegExp(`^(?:${of('places')})(?:[\\s-]|$)`, 'i'));

/** Runs of two to five capitalised words, which may be people. */
export function findNames(text: string): NameSpan[] {
  const names: NameSpan[] = [];
  let words: { text: string; start: number; end: number }[] = [];
  // Within a sentence only what somebody is can stand before a name with a capital of its own.
  const isLead = ({ text: word, start }: { text: string; start: number }) =>
    leadWords().has(word.toLowerCase()) && (start < 2 || opensSentence.test(text.slice(start - 2, start)));
  // A letter before a full stop is a first name: "R. Lee Ermey".
  const labelEnd = (start: number) =>
    text.charAt(start + 1) === '.' ? start : (matchLabel(text, start)?.end ?? start);
  const isParticle = (word?: { text: string }) => particles().has(word?.text ?? '');
  const close = () => {
    while (isParticle(words.at(-1))) words.pop();
    for (let [lead] = words; lead; [lead] = words) {
      const end = labelEnd(lead.start);
      if (end > lead.start) words = words.filter(({ start }) => start >= end);
      else if (isLead(lead)) words.shift();
      else break;
    }
    // "Das Debüt des Amerikaners Ari Aster": nouns have capitals too.
    // "An Oscar-winning Ann Rook".
    if (
      words.length > 2 &&
      (germanCase.test(text.slice(0, words[0]?.start)) || describes.test(words[0]?.text ?? ''))
    )
      words.shift();
    // "Komödie von Jonas Brandt": a work and its maker, both with capitals.
    if (words.length > 3 && isParticle(words[1]) && !isParticle(words[2])) words = words.slice(2);
    const [first] = words;
    const last = words.at(-1);
    if (first && last && words.length >= 2 && words.length <= 5) {
      const name = text.slice(first.start, last.end);
      if (isName(name) && !noPerson().test(name)) names.push({ name, start: first.start, end: last.end });
    }
    words = [];
  };
  let previous = 0;
  for (const match of text.matchAll(nameWords)) {
    // Most words stand in no name.
    if (words.length === 0 && !isCapitalised(match[0])) continue;
    // "J.K. Simmons" has no space between the initials.
    if (words.length > 0 && text.slice(previous, match.index).replace(' ', '') !== '') close();
    let word = match[0];
    const stop = word.endsWith('.') && !(word.length === 2 && isCapitalised(word)) && !/^[JS]r\.$/.test(word);
    if (stop) word = word.slice(0, -1);
    // What follows a possessive or a compound is somebody's work; Turkish puts all its cases so: "Ceylan’ın".
    const tail = tailOfName.exec(word);
    if (tail) word = word.slice(0, tail.index);
    previous = match.index + match[0].length;
    if (nameStart.test(word) || (words.length > 0 && particles().has(word))) {
      words.push({ text: word, start: match.index, end: match.index + word.length });
      if (stop || tail || /^(?:Jr|Sr)\./.test(word)) close();
    } else close();
  }
  close();
  return names;
}
