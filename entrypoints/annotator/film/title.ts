import type { Fact, FactSource } from '@/storage/records/fact';
import { genericWords, readHeadline } from './headline';
import { aFilm, aReview, spellKinds } from './headline-words';
import { foldWords } from './labels';
import { anyLetter, capital, isLetter, wordOf } from './letters';
import { rangeIn, type Line } from './lines';
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

interface Candidate {
  text: string;
  weight: number;
  source: FactSource;
  line: Line | undefined;
  start: number;
}

/** Between a title and its maker. */
const prepositions = ['by', 'de', 'di', 'von', 'van'];

/** "Review: Low Tide (15)" as a line of its own. */
const reviewOf = new RegExp(`^(?:${aFilm} )?${aReview}: `);
/** "Low Tide - 2013", "Low Tide (2013)". */
const dated = /\S (?:[–-] |\()(?:19|20)\d\d\)?$/;
/** "O Filme": what every one of them is. */
const justFilm = new RegExp(`^(?:(?:the|o|il|el|l[ea])\\s)?${aFilm}$`);
const hasLetter = new RegExp(`[${anyLetter}]`);

/** What films are shown at is named as often as a film: "Lantern Film Festival", "Semana de Cine de Oria". */
const isEvent = /\bfilm\s?(?:week|fest)|\bfestival d(?:el?|[iou])\b|\bsemana de cine\b/i;

/** "Vendredi 28 juin 2024". */
const day = /\d\.?\s\S{3,10}\s(?:19|20)\d\d$/;

/** Below this, words are a guess and no title. */
const enough = 3;
const openingLines = 6;
/** Bounds for pages of any size: whose last name a word is stands there. */
const maxLines = 80;
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

/** "Castle, The" as it is spoken: "The Castle". */
function articleFirst(title: string): string {
  return title.replace(/^(.+), (the|an?|der|die|das|les?|las?|el|los|il)$/i, '$2 $1');
}

/** Words by which running text calls what follows a film: "John Park takes on Turbo", "the film Parkland". */
const callsFilm = withPhrases(
  (of) => new RegExp(`(?<![${anyLetter}])(?:${of('works')}|${of('sees')}|\\S{3,20}[’']s)\\s[“"‘'_„«]?$`, 'i'),
);
const isA = /^\s(?:is|was|may|tells|follows|stars|es|est|ist|è|é)\s|^,\s(?:an?|the|une?|una|uma?|eine?)\s/;
const firstName = new RegExp(`(?:^|\\s)[${capital}][${anyLetter}-]+$`);
/** Runs of capitalised words, small words between them. */
const capitalised = new RegExp(
  `(?<![${anyLetter}\\d])[${capital}\\d][${anyLetter}\\d’'-]*(?:\\s(?:(?:of|the|and|in|on|a|de|la|le|les|du|des|von|der|di|da|do|to|for|with)\\s){0,2}[${capital}\\d][${anyLetter}\\d’'-]*){0,6}`,
  'g',
);

/**
 * Decides which words are the film's title: stated ones first, then what headline, credits and opening offer, weighed by their form and by how
 * often and how the article itself mentions them. An empty list where nothing reaches certainty: a title is never guessed.
 */
export function findTitle(evidence: TitleEvidence): Fact<string, Range>[] {
  const { mentions, people, declaredTitles } = evidence;
  const candidates: Candidate[] = [];
  const slug = `${evidence.keywords.split(' | ', 1)[0] ?? ''} `;
  /** Beside its own line. */
  const isNamed = (text: string) => mentions.count(text) + mentions.marked(text) > 1;
  const isPerson = (text: string) => people.has(foldWords(text));
  const isMadeBy = (title: string, name: string) =>
    prepositions.some((of) => mentions.count(`${title} ${of} ${name}`) > 0);
  /** By the last name, as people are; what belongs to a title stands there as a whole. */
  const isSpokenOf = (name: string) =>
    name.includes(' ') && mentions.count(name.slice(name.lastIndexOf(' ') + 1)) > mentions.count(name);
  /** Behind a first name: "Nobbs" of Albert Nobbs. */
  const isLastName = (text: string) =>
    [...candidates, ...evidence.lines.slice(0, maxLines)].some((other) =>
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
  /** "Shadi (Saleh Bakri)": somebody in the film. */
  const isRole = (text: string) =>
    evidence.lines.slice(0, maxLines).some((line) => {
      const at = line.text.slice(0, maxLine).indexOf(`${text} (`);
      return at >= 0 && hasLetter.test(line.text.charAt(at + text.length + 2));
    });
  const isMaker = (name: string, title: string) =>
    name.includes(' ') && (isSpokenOf(name) || isMadeBy(title, name));
  const offer = (
    text: string,
    start: number,
    base: number,
    source: FactSource,
    line: Line | undefined,
    least = 0,
  ) => {
    if (isEvent.test(text) || day.test(text) || genericWords.test(spellKinds(text))) return;
    const key = foldWords(text);
    const plain = articleFirst(text);
    const count = mentions.count(plain);
    const marked = mentions.marked(text);
    if (count + 2 * marked < least) return;
    let weight =
      base + shape(text) + Number(plain !== text) + Math.min(3, count * 0.6) + Math.min(2.5, marked * 1.25);
    // Several words together stand in the text by chance only if they say little.
    if (count > 0 && source !== 'prose' && / \S+ /.test(key)) weight += 1;
    // A long headline that the text never repeats is rather a phrase: "Ann Rook bosses the season with Low Tide".
    if (count + marked === 0 && source === 'headline' && key.split(' ').length > 6) weight -= 0.8;
    // "Some Thoughts on a Film": a title like this the text would repeat.
    if (count + marked === 0 && source === 'headline' && / /.test(text) && /[FP]/.test(spellKinds(text)))
      weight -= 1.5;
    // A line of its own besides: the heading of credits.
    if (source === 'prose' && evidence.lines.some((other) => other !== line && other.text === text))
      weight += 1;
    if (key.length > 2 && evidence.keywords.includes(` ${key} `)) weight += 0.6;
    if (evidence.stated.some((fact) => foldWords(fact.value) === key)) weight += 10;
    candidates.push({ text, weight, source, line, start });
  };

  const declared = declaredTitles.map((text) => ({ text, line: undefined }));
  const headlines = evidence.headline.map((line) => ({ text: line.text, line }));
  for (const { text, line } of headlines.length > 0 ? headlines : declared) {
    const italics = line?.marks.filter(
      (mark) => mark.kind === 'italic' && mark.end - mark.start < text.length,
    );
    const { candidates: offered } = readHeadline(text);
    const makers = offered.flatMap(({ text: title, possessor }) =>
      possessor !== undefined && isMaker(possessor, title) ? possessor : [],
    );
    for (const { possessor, ...found } of offered) {
      const isMarked = italics?.some(
        (mark) => mark.start <= found.start + 1 && mark.end >= found.start + found.text.length - 1,
      );
      // "Low Tide - Ann Rook", and "Low Tide by Ann Rook" in the text.
      const isApart = /^\s[–—|(-]/.test(text.slice(found.start + found.text.length));
      const isOwned =
        possessor !== undefined && (isPerson(possessor) || (isApart && isMadeBy(found.text, possessor)));
      // "Low Tide – Ann Rook (2013)".
      const isItsMaker =
        isPerson(found.text) ||
        offered.some((other) => other.possessor === found.text && other.weight > found.weight);
      const base = found.weight + (isOwned ? 2 : 0) + (isMarked ? 2 : isItsMaker ? -3 : 0);
      // "Joker di Todd Phillips" is no title where Phillips is spoken of.
      const isMade = makers.some((name) => found.text.length > name.length && found.text.endsWith(name));
      offer(found.text, found.start, isMade ? base - 2 : base, line ? 'headline' : 'metadata', line);
    }
    for (const { start, end } of italics ?? []) offer(text.slice(start, end), start, 3, 'headline', line);
  }

  // A headline that is a phrase, and "Low Tide (2013) Movie Review" in the page's head.
  const unheaded = declaredTitles.filter((title) => headlines.every(({ text }) => !title.includes(text)));
  if (headlines.length > 0)
    for (const text of declaredTitles)
      for (const found of readHeadline(text).candidates) {
        if (found.weight < enough) continue;
        const same = headlines.find((headline) => headline.text === found.text);
        // "Low Tide – Review | The Site" above "Low Tide".
        if (same && spellKinds(text).includes('R')) offer(found.text, 0, 3.5, 'headline', same.line);
        else if (unheaded.includes(text))
          offer(found.text, found.start, found.weight - 0.5, 'metadata', undefined, 1);
      }

  const { creditsHead } = evidence;
  if (creditsHead)
    for (const found of readHeadline(creditsHead.text).candidates)
      // What the article never names is rather a company or a heading.
      if (!isPerson(found.text) && hasLetter.test(found.text))
        offer(
          found.text,
          found.start,
          found.weight + (isNamed(found.text) ? 0.5 : -1),
          'credits',
          creditsHead,
        );

  const opening = evidence.lines.slice(0, openingLines);
  opening.forEach((line, index) => {
    // Where the headline is a phrase: short words of their own that the page's title begins with, "Low Tide - 2013", or "Review: Low Tide (15)".
    const isTitled = unheaded.some((title) => title.startsWith(line.text));
    const base = dated.test(line.text) ? 1.2 : 0.5;
    if (
      line.text.length < 70 &&
      !line.byline &&
      (isTitled || base > 1 || reviewOf.test(spellKinds(line.text)))
    )
      for (const found of readHeadline(line.text).candidates)
        offer(found.text, found.start, found.weight + base, 'prose', line, isTitled ? 0 : 2);
    // Works set apart at the beginning of the article: the title of a review whose headline is a pun.
    for (const mark of line.marks) {
      if (mark.kind === 'link' || line.byline) continue;
      const text = line.text.slice(mark.start, mark.end).replace(/[,.;:]$/, '');
      // A line that is a quotation as a whole is said by somebody.
      const isSpeech =
        mark.end - mark.start > line.text.length - 3 && /[.!?…]$/.test(line.text.slice(0, mark.end));
      if (/^[a-z]/.test(text) || text.length > 70 || isPerson(text) || isSpokenOf(text) || isSpeech) continue;
      offer(
        text,
        mark.start,
        (index < 1 && mark.kind === 'italic' ? 1.4 : index < 3 ? 1 : 0.5) - (mark.kind === 'bold' ? 1 : 0),
        'prose',
        line,
      );
    }
  });

  // Capitalised words of the headline or the opening which the article keeps naming, and there calls a film, or which the page's address has.
  [...evidence.headline.slice(0, 1), ...opening].forEach((line, index) => {
    const isHeadline = index === 0 && evidence.headline.length > 0;
    for (const { 0: words, index: start } of line.text.slice(0, 1500).matchAll(capitalised)) {
      const text = words.replace(/[’']s?$/, '');
      if (candidates.length > 60) break;
      // Called a film, or what the page's address has.
      const calls =
        callsFilm().test(line.text.slice(Math.max(0, start - 20), start)) ||
        (hasLetter.test(text) && slug.includes(` ${foldWords(text)} `) && !isLastName(text));
      const opens = start === 0 && isA.test(line.text.slice(words.length, words.length + 12));
      if (
        !(isHeadline || calls || opens) ||
        leadWords().has(text.toLowerCase()) ||
        justFilm.test(spellKinds(text)) ||
        isPerson(text) ||
        (!isHeadline && (isSpokenOf(text) || isRole(text)))
      )
        continue;
      const source = isHeadline ? 'headline' : 'prose';
      offer(text, start, opens ? 2 : calls ? 1.5 : 0.7, source, line, 2);
      // "Discovering Opus", "The World of Pathaan": its last words alone, unless the text has more of them together: "Woody Allen".
      let longer = text;
      for (let at = text.indexOf(' ') + 1; isHeadline && at > 0; at = text.indexOf(' ', at) + 1) {
        const last = text.slice(at);
        if (!isPerson(last) && !justFilm.test(spellKinds(last)) && mentions.count(longer) === 0)
          offer(last, start + at, 0.7, source, line, 2);
        longer = last;
      }
    }
  });

  candidates.sort((one, other) => other.weight - one.weight);
  const [first] = candidates;
  // "Salt Road: The Return" where the text has both: a film in a series is called by the series' name as well.
  const best =
    candidates.find(
      ({ text, source, weight }) =>
        source === 'headline' &&
        weight >= enough &&
        first &&
        text.startsWith(first.text) &&
        /^(?::|\s[–-])\s/.test(text.slice(first.text.length)) &&
        mentions.count(text) > 0,
    ) ?? first;
  const facts = [...evidence.stated];
  if (best && best.weight >= enough) {
    const value = articleFirst(best.text);
    const place = best.line && rangeIn(best.line, best.start, best.start + best.text.length);
    const same = facts.find((fact) => foldWords(fact.value) === foldWords(value));
    if (same) {
      if (place && !same.place) same.place = place;
    } else if (facts.length === 0) {
      facts.push({ value, source: best.source, ...(place && { place }) });
    }
  }
  return facts;
}
