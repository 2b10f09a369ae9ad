import type { Fact, FactSource } from '@/storage/records/fact';
import { readHeadline } from './headline';
import { foldWords } from './labels';
import { rangeIn, type Line } from './lines';
import type { Mentions } from './mentions';

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
  line?: Line;
  start: number;
  end: number;
}

/** Below this, words are a guess and no title. */
const enough = 3;
const openingLines = 6;

function support(text: string, mentions: Mentions): number {
  return Math.min(3, mentions.count(text) * 0.6) + Math.min(2.5, mentions.marked(text) * 1.25);
}

/** Titles are short and begin with a capital, a digit or a sign; headlines that say something are long and full of small words. */
function shape(text: string): number {
  const words = text.split(/\s+/);
  if (words.length > 14 || text.length > 90) return -6;
  let weight = 0;
  if (words.length > 7) weight -= (words.length - 7) * 0.5;
  if (!/[\p{L}\p{N}]/u.test(text)) return -20;
  if (/^\p{Ll}+$/u.test(words[0] ?? '')) weight -= 2.5;
  if (words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word))) weight -= 0.5;
  if (/[.!?…]$/.test(text) && words.length > 4) weight -= 1;
  return weight;
}

function fromHeadline(evidence: TitleEvidence): Candidate[] {
  const { mentions, people } = evidence;
  const texts = evidence.headline.map((line) => ({ text: line.text, line }));
  const declared = evidence.declaredTitles.map((text) => ({ text, line: undefined }));
  const candidates: Candidate[] = [];
  for (const { text, line } of texts.length > 0 ? texts : declared) {
    const reading = readHeadline(text);
    for (const { possessor, ...found } of reading.candidates) {
      let weight = found.weight + shape(found.text) + support(found.text, mentions);
      if (possessor !== undefined) weight += people.has(foldWords(possessor)) ? 2 : 0;
      const isMarked = line?.marks.some(
        (mark) => mark.kind === 'italic' && mark.start <= found.start + 1 && mark.end >= found.end - 1,
      );
      if (isMarked && found.text.length < text.length) weight += 2;
      candidates.push({ ...found, weight, source: line ? 'headline' : 'metadata', ...(line && { line }) });
    }
    for (const mark of line?.marks ?? []) {
      if (mark.kind !== 'italic' || mark.end - mark.start >= text.length) continue;
      const words = text.slice(mark.start, mark.end);
      const weight = 3 + shape(words) + support(words, mentions);
      candidates.push({
        text: words,
        start: mark.start,
        end: mark.end,
        weight,
        source: 'headline',
        ...(line && { line }),
      });
    }
  }
  return candidates;
}

/** Capitalised words within a headline which the article keeps naming: "A Dive into the World of Pathaan". */
function fromNamedWords(evidence: TitleEvidence, line: Line): Candidate[] {
  const words = [...line.text.slice(0, 200).matchAll(/[^\s:–—|,"“”]+/gu)].slice(0, 25);
  const candidates: Candidate[] = [];
  words.forEach((first, from) => {
    if (!/^[\p{Lu}\d‘']/u.test(first[0])) return;
    for (let to = from; to < Math.min(words.length, from + 6); to += 1) {
      const last = words[to];
      if (!last || !/^[(‘']?[\p{Lu}\d]/u.test(last[0])) continue;
      const start = first.index;
      const end = last.index + last[0].length;
      const text = line.text.slice(start, end).replace(/^[‘']|[’'.!?)]$/gu, '');
      if (to - from + 1 === words.length || evidence.people.has(foldWords(text))) continue;
      const { count, marked } = {
        count: evidence.mentions.count(text),
        marked: evidence.mentions.marked(text),
      };
      if (count < 2 && marked === 0) continue;
      const at = line.text.indexOf(text, start);
      candidates.push({
        text,
        weight: 0.7 + shape(text) + support(text, evidence.mentions) + Math.min(1, (to - from) * 0.4),
        source: 'headline',
        line,
        start: at,
        end: at + text.length,
      });
      if (end >= line.text.length) break;
    }
  });
  return candidates;
}

/** Words by which running text calls what follows a film: "John Park takes on Turbo", "the film Parkland". */
const callsFilm =
  /\b(?:film|movie|reviews?|reviewing|watching|watched|watch|seen|saw|takes on|decrypts|filme|pel[ií]cula)\s[“"‘'_]?$/i;
const capitalised =
  /(?<![\p{L}\p{N}])[\p{Lu}\d][\p{L}\p{N}’'-]*(?:\s(?:(?:of|the|and|in|on|a|de|la|le|les|du|des|von|der|di|da|do|to|for|with)\s){0,2}[\p{Lu}\d][\p{L}\p{N}’'-]*){0,6}/gu;

/** Capitalised words at the beginning of a review that the article keeps naming and calls a film. */
function fromNamedFilms(evidence: TitleEvidence): Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of evidence.lines.slice(0, openingLines)) {
    for (const match of line.text.slice(0, 1500).matchAll(capitalised)) {
      const opens = match.index === 0;
      const calls = callsFilm.test(line.text.slice(Math.max(0, match.index - 20), match.index));
      const after = line.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const isA =
        /^\s(?:is|was|may|tells|follows|stars|es|est|ist|è|é)\s|^,\s(?:an?|the|une?|una|uma?|eine?)\s/u.test(
          after,
        );
      if ((!calls && !(opens && isA)) || candidates.length > 20) continue;
      const text = match[0].replace(/[’']s$/u, '');
      const count = evidence.mentions.count(text);
      if (
        count < 2 ||
        evidence.people.has(foldWords(text)) ||
        /^(?:The|This|It|There|That|What|He|She)$/.test(text)
      )
        continue;
      const weight = 1 + shape(text) + support(text, evidence.mentions) + (calls ? 0.5 : 1);
      candidates.push({
        text,
        weight,
        source: 'prose',
        line,
        start: match.index,
        end: match.index + text.length,
      });
    }
  }
  return candidates;
}

/** Works set apart at the beginning of the article: the title of a review whose headline is a pun. */
function fromOpening(evidence: TitleEvidence): Candidate[] {
  const candidates: Candidate[] = [];
  evidence.lines.slice(0, openingLines).forEach((line, index) => {
    for (const mark of line.marks) {
      if (mark.kind === 'link' || line.byline) continue;
      const text = line.text.slice(mark.start, mark.end).replace(/[,.;:]$/, '');
      if (!/^[\p{Lu}\d]/u.test(text) || text.length > 70 || evidence.people.has(foldWords(text))) continue;
      const first = index < 3 ? 1 : 0.5;
      const weight = first + shape(text) + support(text, evidence.mentions) - (mark.kind === 'bold' ? 1 : 0);
      candidates.push({
        text,
        weight,
        source: 'prose',
        line,
        start: mark.start,
        end: mark.start + text.length,
      });
    }
  });
  return candidates;
}

function fromCreditsHead({ creditsHead: line, mentions, people }: TitleEvidence): Candidate[] {
  if (!line || line.text.length > 90) return [];
  return readHeadline(line.text)
    .candidates.filter((found) => !people.has(foldWords(found.text)))
    .map((found) => ({
      ...found,
      weight: found.weight + 0.5 + shape(found.text) + support(found.text, mentions),
      source: 'credits',
      line,
    }));
}

/**
 * Decides which words are the film's title: stated ones first, then what headline, credits and opening offer, weighed by their form and by how
 * often and how the article itself mentions them. An empty list where nothing reaches certainty: a title is never guessed.
 */
export function findTitle(evidence: TitleEvidence): Fact<string, Range>[] {
  const [headline] = evidence.headline;
  const candidates = [
    ...fromHeadline(evidence),
    ...fromOpening(evidence),
    ...fromCreditsHead(evidence),
    ...(headline ? fromNamedWords(evidence, headline) : []),
    ...fromNamedFilms(evidence),
  ];
  for (const candidate of candidates) {
    const key = foldWords(candidate.text);
    if (key.length > 2 && evidence.keywords.includes(` ${key} `)) candidate.weight += 0.6;
    if (evidence.stated.some((fact) => foldWords(fact.value) === key)) candidate.weight += 10;
  }
  candidates.sort((one, other) => other.weight - one.weight);
  const [best] = candidates;
  const facts = [...evidence.stated];
  if (best && best.weight >= enough) {
    const value = spell(best.text, evidence.mentions);
    const place = best.line && rangeIn(best.line, best.start, best.end);
    const same = facts.find((fact) => foldWords(fact.value) === foldWords(value));
    if (same) {
      if (place && !same.place) same.place = place;
    } else if (facts.length === 0) {
      facts.push({ value, source: best.source, ...(place && { place }) });
    }
  }
  return facts;
}

/** A shouted title as the text spells it. */
function spell(text: string, mentions: Mentions): string {
  const shouted = text.length > 4 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  return (shouted ? mentions.spelling(text) : undefined) ?? text;
}
