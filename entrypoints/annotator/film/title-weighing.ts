import type { Fact, FactSource } from '@/storage/records/fact';
import { genericWords } from './headline';
import { spellKinds } from './headline-words';
import { foldWords } from './labels';
import { anyLetter, capital, isLetter, wordOf } from './letters';
import type { Line } from './lines';
import type { Mentions } from './mentions';
import { leadWords } from './names';
import { withPhrases } from './phrases';

/** What the rest of the page offers towards the film's title. */
export interface TitleEvidence {
  /** The headline's lines, empty where the page has none. */
  headline: readonly Line[];
  /** Titles in the page's head, for pages without a headline. */
  declaredTitles: readonly string[];
  lines: readonly Line[];
  mentions: Mentions;
  /** A title stated as such by structured data or a label. */
  stated: readonly Fact<string, Range>[];
  /** The line that opens a block of credits, where it can be a title. */
  creditsHead?: Line;
  /** Folded names of people credited or named on the page. */
  people: ReadonlySet<string>;
  /** The page's own words for itself: its address and its tags, folded. */
  keywords: string;
}

/** Words that may be the title. */
export interface Candidate {
  text: string;
  weight: number;
  /** How often the text names it. */
  count: number;
  /** Whether the headline says whose film it is. */
  isOwned: boolean;
  source: FactSource;
  line: Line | undefined;
  start: number;
}

/** Between a title and its maker. */
const prepositions = ['by', 'de', 'di', 'von', 'van'];

export const hasLetter = new RegExp(`[${anyLetter}]`);

/** What films are shown at is named as often as a film: "Lantern Film Festival", "Semana de Cine de Oria". */
const isEvent = withPhrases((of) => new RegExp(`(?<![${anyLetter}])(?:${of('events')})`, 'i'));

/** "Vendredi 28 juin 2024". */
const day = /\d\.?\s\S{3,10}\s(?:19|20)\d\d$/;

/** Bounds for pages of any size: whose last name a word is stands there. */
export const maxTitleLines = 80;
const maxLine = 2000;

/** Titles are short and begin with a capital, a digit or a sign; headlines that say something are long and full of small words. */
function shape(text: string): number {
  const words = text.match(wordOf) ?? [];
  if (words.length > 14 || text.length > 90) return -6;
  if (!isLetter(text)) return -20;
  let weight = -0.5 * Math.max(0, words.length - 7);
  if (/^[a-z]+$/.test(words[0] ?? '')) weight -= 2.5;
  if (words.length > 1 && !words.slice(1).some((word) => !/^[a-z]/.test(word))) weight -= 0.5;
  if (/[.!?…]$/.test(text) && words.length > 4) weight -= 1;
  return weight;
}

const behind = withPhrases((of) => new RegExp(`^(.+), (${of('articles')})$`, 'i'));

/** "Castle, The" as it is spoken: "The Castle". */
export function articleFirst(title: string): string {
  return title.replace(behind(), '$2 $1');
}

/** A last word with a capital. */
const lastName = new RegExp(`\\s[${capital}]\\S*$`);
const firstName = new RegExp(`(?:^|\\s)[${capital}][${anyLetter}-]+$`);

/** What is asked of words that may be the title, and where they are offered. */
export interface TitleWeighing {
  /** What was offered, each with its weight. */
  candidates: Candidate[];
  /** Adds words that may be the title, weighed by their form and by how often the article mentions them. Less often than `least` they are none. */
  offer: (
    text: string,
    start: number,
    base: number,
    source: FactSource,
    line: Line | undefined,
    least?: number,
    isOwned?: boolean,
  ) => void;
  isPerson: (text: string) => boolean;
  /** Whether the text names who made it right behind the title: "Low Tide by Ann Rook". */
  isMadeBy: (title: string, name: string) => boolean;
  /** Whether the text goes on naming somebody by the last name, as people are; what belongs to a title stands there as a whole. */
  isSpokenOf: (name: string) => boolean;
  /** Whether words stand behind a first name: "Nobbs" of Albert Nobbs. */
  isLastName: (text: string) => boolean;
  /** Whether words are somebody in the film: "Shadi (Saleh Bakri)". */
  isRole: (text: string) => boolean;
}

/** Makes ready to weigh what may be the title of a film. */
export function weighTitles(evidence: TitleEvidence): TitleWeighing {
  const { mentions, people } = evidence;
  const candidates: Candidate[] = [];
  const lines = evidence.lines.slice(0, maxTitleLines);
  const isPerson = (text: string) => people.has(foldWords(text));
  const isMadeBy = (title: string, name: string) =>
    prepositions.some((of) => mentions.count(`${title} ${of} ${name}`) > 0);
  const isSpokenOf = (name: string) =>
    lastName.test(name) &&
    !/^(?:the|l[ae]s?|der|die|das|el|il|os?) /i.test(name) &&
    mentions.count(name.slice(name.lastIndexOf(' ') + 1)) > mentions.count(name);
  const isLastName = (text: string) =>
    [...candidates, ...lines].some((other) =>
      other.text
        .slice(0, maxLine)
        .split(` ${text}`)
        .slice(0, -1)
        .some(
          (before) =>
            firstName.test(before) &&
            !leadWords().has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase()),
        ),
    );
  const isRole = (text: string) =>
    lines.some((line) => {
      const at = line.text.slice(0, maxLine).indexOf(`${text} (`);
      return at >= 0 && hasLetter.test(line.text.charAt(at + text.length + 2));
    });
  const offer: TitleWeighing['offer'] = (text, start, base, source, line, least = 0, isOwned = false) => {
    if (isEvent().test(text) || day.test(text) || genericWords.test(spellKinds(text))) return;
    const key = foldWords(text);
    const plain = articleFirst(text);
    const count = mentions.count(plain);
    const marked = mentions.marked(text);
    if (count + 2 * marked < least) return;
    let weight =
      base + shape(text) + Number(plain !== text) + Math.min(3, count * 0.6) + Math.min(2.5, marked * 1.25);
    // Several words together stand in the text by chance only if they say little.
    if (count > 0 && source !== 'prose' && / \S+ /.test(key)) weight += 1;
    // "Movie Monday: Low Tide" where the text goes on naming it.
    if (source === 'headline' && base > 1 && base < 1.5 && count > 1) weight += 0.6;
    // A long headline that the text never repeats is rather a phrase: "Ann Rook bosses the season with Low Tide".
    if (count + marked === 0 && source === 'headline' && key.split(' ').length > 6) weight -= 0.8;
    // "Some Thoughts on a Film": a title like this the text would repeat.
    if (count + marked === 0 && source === 'headline' && / /.test(text) && /[FP]/.test(spellKinds(text)))
      weight -= 1.5;
    // "300", "1917": the number of a post as well, unless the text has it.
    if (count + marked === 0 && !hasLetter.test(text) && text !== line?.text) weight -= 1.5;
    // A line of its own besides: the heading of credits.
    if (source === 'prose' && evidence.lines.some((other) => other !== line && other.text === text))
      weight += 1;
    if (key.length > 2 && evidence.keywords.includes(` ${key} `)) weight += 0.6;
    if (evidence.stated.some((fact) => foldWords(fact.value) === key)) weight += 10;
    candidates.push({ text, weight, count, isOwned, source, line, start });
  };
  return { candidates, offer, isPerson, isMadeBy, isSpokenOf, isLastName, isRole };
}
