import { aFilm, aReview, aWork, spellKinds } from './headline-words';
import { anyLetter, capital, inRanges, letter, lower, pause, wordOf } from './letters';
import { findQuotations } from './lines';
import { phrasesOf, withPhrases } from './phrases';
import { findRating } from './rating';

/** Words of a headline that may be the film's title, with what speaks for them by the headline's own form alone. */
export interface HeadlineCandidate {
  text: string;
  start: number;
  end: number;
  weight: number;
  /** The person whose film the headline says it is: "Spike Jonze" in "Spike Jonze’s Her". */
  possessor?: string;
}

export interface HeadlineReading {
  candidates: HeadlineCandidate[];
  /** The year in brackets after the title. */
  year?: { value: number; start: number; end: number };
}

const maxLength = 300;

/** "Movie Review:", "Tribeca 2017 Review:", "[Critique]", "Critique du film", "Recensione di", "Kritik zu", "A ★★★ review of", "Filmrecensie T", "Blu-ray T". */
const prefix = withPhrases(
  (of) =>
    new RegExp(
      `^\\s*(?:\\[\\s*${aReview}\\s*\\]\\s*|(?<section>(?:[^\\s:|–—]{1,20}\\s){0,5})${aReview}(?:\\s${aWork}){0,3}\\s*(?::\\s*|(?<=[FP]\\s)(?=[^\\s:|–—"“„«-][^"“„«]*$)|[–—|•·/-]\\s+|(?:d[’']|(?:of|zum?|d[aeiou]|del)\\s(?:(?:(?:the|la)\\s)?${aFilm}:?\\s)?))|(?:${aWork}(?: of the week)?|(?:${of('festivals')})(?:\\s(?:19|20)?\\d\\d)?)\\s?[:,–—-]\\s+|[FP]+[RV]+\\s+|D{6,7}\\s+(?=\\S))`,
    ),
);
/** "Movie Review", "– A Review", ": Review", "review – a phrase", "(review)", "Film Review | …". */
const suffix = withPhrases(
  (of) =>
    new RegExp(
      `(?:[,:–—|•·([-]\\s?|(?<=[\\s》』」〉>]))(?:(?:${of('reviewKinds')}|${aWork})[\\s-]){0,4}${aReview}(?:\\s(?:(?:d[eio]|del|du|des|zum)\\s(?:la\\s)?)?${aWork})?[)\\]]?(?=$|\\s?[:–—|•·!,.&([-])`,
    ),
);
/** What stands before "Review:" without being a title: kinds of films, festivals' years. */
const sectionOnly = withPhrases(
  (of) =>
    new RegExp(`^(?:(?:${aWork}|B+|${of('reviewKinds')}|${of('festivals')}|(?:19|20)?\\d\\d)(?:[\\s-]|$))*$`),
);
const sectionEnd = new RegExp(`(?:^|\\s)(?:${aWork}|(?:19|20)\\d\\d)$`);
/** "T (15)": a certificate, which is no year. */
const certificate = withPhrases(
  (of) => new RegExp(`\\s\\((?:cert\\.?\\s)?(?:(?:${of('certificates')})(?:-\\d\\d)?|12A?|15|18)\\)$`, 'i'),
);
/** Two names or three, the last of which is no initial; one or two people. */
const person = `(?:[${capital}][${anyLetter}.’'-]*\\s){1,2}[${capital}][${anyLetter}’'-]+`;
const people = `${person}(?:\\s(?:[&ey]|and|et|und)\\s${person})?`;
/** "T de Céline Sciamma", "T di Nanni Moretti", "T - ein Film von Ann Rook": the director after the title. */
const directorAfter = new RegExp(
  `(?:\\s[–—-](?:\\s[${letter}]{1,3})?\\s[Ff]ilm)?,?\\s(?:d[’']|(?:d[eiao]|von|van|by|(?:[Dd]irected|réalisé|diretto|dirigid[ao])\\s(?:[Bb]y|par|da|por))\\s)(${people})(?=$|[,:|]|\\s[^${anyLetter}]|\\s(?:et|y|e|und|con|avec|mit|and)\\s)`,
);
/** After these a name belongs to the title: "La leyenda de Bruce Lee". */
const ofSomebody = withPhrases((of) => new RegExp(`(?<![${anyLetter}])(?:${of('lives')})$`));
/** "T (O)", "T (15)", "T (Agustí Villaronga)": what a headline adds in brackets. */
const inBrackets = /\s[([]([^()[\]]{1,60})[)\]]$/;
const danglingArticle = withPhrases((of) => new RegExp(`(?:,|\\s[–—-])\\s?(?:${of('articles')}|our|my)$`));
/** "[Canal Plus] T", "23 – T (1949)", "25.09.22 T": where or when it was seen, or of which series the review is. */
const tag =
  /^\s*(?:\[[^[\]]{1,30}\]|#?\d{1,4}[.:]|\d{1,4}(?:[./-]\d{1,4}){2}|\d{1,3}\s[–—-](?=.{1,80}\s\((?:19|20)\d\d\)))\s+(?=\S)/;
const personAlone = new RegExp(`^${people}$`);
/** "T (1962) - Ann Rook". */
const makerBehind = new RegExp(`^[\\s–—|,:-]{1,3}(?:(?:by|de|di|von)\\s)?(${person})$`);
/** A title in brackets behind the word for film, or before that for a review; or with that word inside: "In Africa … (film Low Tide)". */
const boxedTitle = /[FP]\s?\[[^[\]]{1,60}\]|\[[^[\]]{2,60}\](?=\s?R)|\([FP]+:?\s(?!\d)[^()]{2,60}(?=\))/;
/** A year without brackets, which is of no day: "Low Tide 2013", "Low Tide - 2013". */
const bareYear = /(?<![,.-]|\d\.?\s\S{3,10})\s(?:[–—-]\s)?(\d{4})$/;
const objectWord = /\s(?:film|movie)$/;
/** "T, le film": beside what it was made from. */
const theFilm = /,?\s(?:the|le|il|el|der|o)\s(?:film|movie|filme)$/;
const yearInBrackets =
  /(?<=\S),\s((?:18|19|20)\d\d)$|[([](?:[^()[\]]{1,60}(?:,\s?|\s[–-]\s))?((?:18|19|20)\d\d)(?:,\s?[^()[\]]{1,60})?[)\]]/u;
const splits = inRanges(
  /:\s|\s{4,}|(?<=[\u3040-\u9fff])\s(?=[A-Z])|\s(?:[–—|•·»→-]|-{1,2}>)\s|\s[–—]|:(?=\p{Lu})|\s&[nm]dash;\s|\s\/\s|,\s/gu,
);
const possessive = inRanges(
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}.’'-]*\s){0,3}?\p{Lu}[\p{L}.-]*)[’']s?\s(?=[‘“"']?[\p{Lu}\d])/gu,
);

/** Sections and formats that stand before or after a title and never are one. */
const generic = phrasesOf('sections');
export const genericWords = new RegExp(
  `^(?:(?:the|o|il|el|l[ea])\\s)?(?:${aWork}(?: of the week)?|${aReview})$`,
);

/** The edition at the end of a disc review's headline: "+ Steelbook 4K", ": Criterion Collection". */
const edition = withPhrases(
  (of) =>
    new RegExp(
      `(?:\\s?[+:–—(-]\\s?|\\s)${pause}(?:4k|3d|blu-?ray|(?:director|collector)[’']s (?:cut|edition)|(?:4k\\s)?(?:${of('editions')}))${pause}(?:\\s(?:edition|4k|blu-?ray|${of('editions')}))?\\)?$`,
    ),
);

/** What ends no title: "Interview.", though "E.T.". */
const closing = /[\s=:|–—-]{1,9}$|(?<=[^.\s]{4})\.$/;

const smallFirst = inRanges(/^[^\p{L}\d]*\p{Ll}/u);
/** Scripts without capitals count as well. */
const capitalOrDigit = inRanges(/^\P{L}*[\p{Lu}\u05d0-\u1dff\u3040-\ud7ff]|\d/u);

/** Without the first mark of a rating, each character in its place. */
function unrated(text: string): string {
  const mark = findRating(text);
  return mark ? text.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + text.slice(mark.end) : text;
}

/** Whether a headline is set like a title: short, every longer word with a capital, in one piece. */
function isTitleCase(text: string): boolean {
  const words = text.trim().split(' ');
  return (
    words.length <= 7 &&
    !/:\s|\s[–—|•·-]\s|[+,;…>→]|\?.|\.{3}/u.test(text) &&
    words.every((word) => word.length < 5 || !smallFirst.test(word)) &&
    capitalOrDigit.test(words[0] ?? '')
  );
}

/** Whether words are few enough for a title that has no capitals but its first, as in most languages. */
function isShort(text: string): boolean {
  return (
    (text.match(wordOf)?.length ?? 0) <= 5 &&
    capitalOrDigit.test(text) &&
    !/[,;?!…>→]|\.{2}|:\s|\s[–—|•·-]\s/u.test(text)
  );
}

/** @returns the year if it can be a film's: from 1888, the first film's, to the year after next. */
export function filmYear(text: string): number | undefined {
  const value = Number(text);
  return value >= 1888 && value <= new Date().getFullYear() + 2 ? value : undefined;
}

/** Reads a headline for the title of the film: ordered, independent rules; the words of the article decide between their candidates. */
export function readHeadline(headline: string): HeadlineReading {
  // A mark is no part of a title, wherever it stands.
  const text = unrated(headline.slice(0, maxLength)).replace(closing, '');
  const low = lower(text);
  const kinds = spellKinds(text);
  const candidates: HeadlineCandidate[] = [];
  const add = (from: number, to: number, weight: number, possessor?: string) => {
    let start = from;
    let end = to;
    while (start < end && /[\s:–—|•·,"“”„«»《『「〈<*[-]/u.test(text.charAt(start))) start += 1;
    while (end > start && /[\s:–—|•·,"“”«»》』」〉>*([\]-]/u.test(text.charAt(end - 1))) end -= 1;
    if (/[‘']/u.test(text.charAt(start)) && /[’']/u.test(text.charAt(end - 1)) && end - start > 2) {
      start += 1;
      end -= 1;
    }
    const words = text.slice(start, end);
    const known = candidates.find((candidate) => candidate.start === start && candidate.end === end);
    if (known) {
      known.weight = Math.max(known.weight, weight);
      if (possessor) known.possessor ??= possessor;
    } else if (
      words !== '' &&
      !/\s{4}/.test(words) &&
      !generic().has(lower(words)) &&
      !genericWords.test(kinds.slice(start, end))
    ) {
      candidates.push({ text: words, start, end, weight, ...(possessor && { possessor }) });
    }
  };

  let start = 0;
  let end = text.length;
  let explicit = false;
  const lead = prefix().exec(kinds) ?? tag.exec(low);
  const section = lead?.groups?.section?.trim() ?? '';
  if (lead && sectionOnly().test(section)) {
    start = lead[0].length;
    explicit = true;
  } else if (lead) {
    // "Felix Film Review: T" and "T Film Review: a phrase" look alike; the article decides.
    const isSection = sectionEnd.test(section);
    const from = lead[0].length - lead[0].trimStart().length;
    const words = low.slice(from, from + section.length).replace(danglingArticle(), '');
    // "Salt Road (2013) Movie Review - The Critics".
    const dated = /\s\(\d{4}\)/.exec(words);
    const title = dated ? words.slice(0, dated.index) : words.replace(objectWord, '');
    add(from, from + title.length, dated ? 4 : isSection ? 2 : 3);
    add(lead[0].length, text.length, isSection ? 2.6 : 2);
    start = lead[0].length;
  }
  const year = yearInBrackets.exec(text);
  const yearValue = filmYear(year?.[1] ?? year?.[2] ?? '');
  const bracketed = year && yearValue !== undefined && year.index > start ? year : undefined;
  if (bracketed) {
    end = start + text.slice(start, bracketed.index).trimEnd().length;
    end -= edition().exec(low.slice(start, end))?.[0].length ?? 0;
    const by = makerBehind.exec(text.slice(bracketed.index + bracketed[0].length))?.[1];
    if (!suffix().test(kinds.slice(start, end))) add(start, end, 4, by);
  }
  const tail = suffix().exec(kinds.slice(start, end));
  if (tail && tail.index > 0) {
    end = start + tail.index;
    explicit = true;
  }
  const core = low.slice(start, end);
  const named = objectWord.exec(core);
  const film = /^[FP]+(?=\s)/.exec(tail?.[0] ?? '')?.[0];
  const called = film || (named && explicit) ? end + (film?.length ?? 0) : 0;
  if (named && explicit) end -= named[0].length;

  end = start + text.slice(start, end).trimEnd().length;
  end -= edition().exec(low.slice(start, end))?.[0].length ?? 0;
  const certified = certificate().exec(text.slice(start, end))?.[0].length ?? 0;
  end -= certified;
  const added = inBrackets.exec(text.slice(start, end));
  const director = directorAfter.exec(text.slice(start, end));
  const baseTo = (to: number): number => {
    const words = text.slice(start, to);
    if (explicit) return 3.5;
    if (bracketed || certified > 0) return 4;
    if (isTitleCase(words)) return 3;
    if (!isShort(words)) return 1.5;
    return words.length < 25 && !smallFirst.test(words) ? 3 : 2.5;
  };
  const base = baseTo(end);
  const isMade = director !== null && !ofSomebody().test(low.slice(start, start + director.index));
  add(start, end, isMade || added ? base - 0.6 : base);
  // "Low Tide 2013": the article tells whether the year is a part of the title.
  const bare = bareYear.exec(text.slice(start, end));
  if (bare && filmYear(bare[1] ?? '') !== undefined)
    add(start, start + bare.index, baseTo(start + bare.index) - 0.5);
  // "Scary Movie review": the article tells.
  if (called > 0) add(start, called, base - 0.3);
  const beside = theFilm.exec(low.slice(start, end));
  if (beside) add(start, start + beside.index, base);
  if (director) add(start, start + director.index, isMade ? base + 1.2 : 1, director[1]);
  if (added) {
    const [, maker] = added;
    const to = start + added.index;
    // "T, with a comma (Ann Rook)".
    const isMaker = personAlone.test(maker ?? '') && base < 2;
    add(start, to, isMaker ? base + 1.6 : Math.max(base, baseTo(to)) + 0.5, maker);
    add(start + added.index + 2, end, 1);
  }
  for (const match of text.slice(start, end).matchAll(splits)) {
    const from = start + match.index;
    // "T – a phrase in lower case": what goes on without a capital explains what stands before it.
    const isPhrase = smallFirst.test(text.slice(from + match[0].length, end));
    const before = text.slice(start, from);
    const maker =
      match[0].trim().length < 2 && personAlone.exec(text.slice(from + match[0].length, end))?.[0];
    if (maker && match[0] !== ': ')
      add(start, from, match[0] === ', ' ? base + 0.2 : Math.max(base + 0.2, baseTo(from)), maker);
    // A bare hyphen joins two phrases as often.
    const isPlain = match[0] !== ' - ' || before.split(' ').length < 4;
    // "SALT ROAD: Six rogues at sea".
    const isCalled = /[A-Z]{2} [A-Z]/.test(before) && !/[a-z]/.test(before) && /[a-z]/.test(text.slice(from));
    const explained = isCalled || (isPhrase && (isTitleCase(before) || (isPlain && isShort(before))));
    if (match[0] === ', ' && !isPhrase) continue;
    const behind = inBrackets.exec(before);
    if (behind) add(start, start + behind.index, base + 0.2, behind[1]);
    add(start, from, explained ? (explicit ? 3.6 : 3) : explicit || bracketed ? 2.4 : 1.4);
    // "Films of the river 3: T".
    const series = match[0] === ': ' ? kinds.slice(start, from) : '';
    if (match[0] !== ', ')
      add(from + match[0].length, end, /[FP]/.test(series) && /\d/.test(series) ? 3 : bracketed ? 2.4 : 1.2);
  }
  for (const { start: from, end: to } of findQuotations(text)) {
    const isAll = to - from + 2 >= text.trim().length;
    // "The film “T”", "映画「T」".
    const isCalled = /[FP]\s?$/.test(kinds.slice(0, from - 1));
    // "“T” by Ann Rook".
    const by = directorAfter.exec(text.slice(to + 1));
    add(
      from,
      /[,.]/.test(text.charAt(to - 1)) ? to - 1 : to,
      isAll ? 0.5 : isCalled ? 4 : 3,
      by?.index === 0 ? by[1] : undefined,
    );
  }
  // "映画【T】感想", whose brackets are plain ones by now.
  const boxed = boxedTitle.exec(kinds);
  if (boxed) add(boxed.index + boxed[0].search(/[\s[]/), boxed.index + boxed[0].length, 4);
  for (const match of text.slice(start, end).matchAll(possessive)) {
    const from = start + match.index + match[0].length;
    const stop = /\s[–—|-]\s|:\s/u.exec(text.slice(from, end));
    add(from, end, 1, match[1]);
    if (stop) add(from, from + stop.index, 1, match[1]);
  }
  return {
    candidates,
    ...(bracketed &&
      yearValue !== undefined && {
        year: {
          value: yearValue,
          start: bracketed.index + bracketed[0].indexOf(String(yearValue)),
          end: bracketed.index + bracketed[0].indexOf(String(yearValue)) + 4,
        },
      }),
  };
}
