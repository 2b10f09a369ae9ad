import { aFilm, aReview, spellKinds, spellSayings } from '../film/headline-words';
import { letter } from '../film/letters';
import type { Subject } from './subject';

/** Another art that is reviewed, also where only "review" beside it says so. */
const anArt = '[AO]+';
const of = "(?:d[’']un |du |de la |del |de |d[aoi] |le |la )?";

/** A pattern over headlines as `spellKinds` spells them; words apart from letters on both sides. */
function inHeadline(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\d_A-Z${letter}])(?:${alternatives.join('|')})(?![\\d_A-Z${letter}])`);
}

/** What a headline says by its words and their order. */
const patterns = {
  /** Outright: a film, reviewed. */
  filmReview: inHeadline(
    `${aFilm}[ -]?(?:and A+ )?R+`,
    `R+ ${of}${aFilm}`,
    '(?<=^|\\n|im |au |at the )[FP]+ ?:',
  ),
  /** Another thing, reviewed, or named in brackets: `Timeline (Buch)`; or a series by its seasons. */
  other: inHeadline(
    `${anArt} ?[RV]+|[RV]+ ${of}${anArt}|${anArt}\\s?\\)`,
    'S+[ -](?:\\d+|one|N+|finale)|s\\d{1,2}(?:e\\d{1,2})?|\\d+[.ªa]? ?S+',
    `the O+(?= ?(?:$|[\\n–—|:,(-]))|D+\\s?\\]|\\((?:\\d{4} )?${aFilm}(?: (?:de )?\\d{4})?\\)`,
  ),
  list: inHeadline(
    `(?:top|\\d+|N+) (?:of the )?(?:\\S+ ){0,3}[PT]+|top \\d+|B+ (?:(?:\\S+ ){0,2}P+|\\d+)`,
    `P+ (?:of|to|that|you|vistas|im|del|de|do|des|par|by)|${aFilm} V+ (?:from|by|of the|for|vol[.a-z]*|\\d+)`,
  ),
  /** Several at once: "two films", "Film reviews: Low Tide, Undertow", "‘Vape Wave’, ‘6 Days’". */
  severalFilms: inHeadline(
    `(?:N+|some|our) (?:\\S+ ){0,2}(?:P+|V+)`,
    'V+ ?:[^,\\n]{2,60},|R+ ?:[^,\\n]{2,60},[^,\\n]{2,60},',
    '["“‘«][^"”’»]{1,80}["”’»],? ?(?:and|&|et|und|[yei+/]|) ?["“‘«][^\\s"]+',
  ),
  news: /(?<![a-z])(?:oscars? 20\d\d|news:)/,
  feature: /^(?:why|how)(?![a-z])/m,
  year: /\(\s*(?:19|20)\d\d\s*\)|(?<!\d)(?:19[2-9]\d|20[0-4]\d)\s*\)/,
} as const;
export type HeadlineKind = keyof typeof patterns;

/** The same by single words and phrases, as `spellSayings` spells them. */
const sayings: Partial<Record<HeadlineKind, RegExp>> = {
  list: /L+/,
  news: /N+/,
  feature: /F+/,
  severalFilms: /S+/,
  other: /O+/,
};

/** What the line below the headline may say as well. */
const belowToo = new Set<HeadlineKind>(['other', 'severalFilms', 'feature']);

/** Lines with what their words are: of the same length, each character in its place. */
export interface SpeltLines {
  text: string;
  kinds: string;
  sayings: string;
}

/** Headlines as the rules look at them, alone and with the line below; see `headlineSays`. */
export function spellHeadlines(
  headlines: readonly string[],
  standfirst: string,
  title: string | undefined,
): Record<'alone' | 'withBelow', SpeltLines> {
  const spell = (lines: readonly string[]): SpeltLines => {
    // A title that the text keeps naming says nothing of its own: "How to Train Your Dragon", "The Interview".
    const text = title ? lines.join('\n').replaceAll(title, '·') : lines.join('\n');
    return { text, kinds: spellKinds(text), sayings: spellSayings(text) };
  };
  return { alone: spell(headlines), withBelow: spell([...headlines, standfirst]) };
}

/**
 * What the headline says, without the site's name, which may hold any of these words: `Cinema Review`, `The Movie List`.
 * @returns the words that say so, undefined where it does not.
 */
export function headlineSays({ spelt }: Subject, kind: HeadlineKind): string | undefined {
  const lines = spelt[belowToo.has(kind) ? 'withBelow' : 'alone'];
  const match = patterns[kind].exec(lines.kinds) ?? sayings[kind]?.exec(lines.sayings);
  return match ? lines.text.slice(match.index, match.index + match[0].length).trim() : undefined;
}

const review = /\b[FPDM]*R+\b/;

/** Whether a short text calls something a review of a film, or of whatever it does not name. */
export function namesReview(text: string): boolean {
  return review.test(spellKinds(text));
}

/** Whether it calls something a review of a film outright. */
export function namesFilmReview(text: string): boolean {
  return patterns.filmReview.test(spellKinds(text));
}

/** What a section of the site says that the page is filed under. */
export const sections = {
  filmReview: new RegExp(`^(?:.{1,20} )?(?:(?:${aFilm}|D+)[ -]?[RV]+|[RV]+(?: d[eoi])? ${aFilm})$`),
  review: new RegExp(`^(?:.{1,20} )?${aReview}$`),
  other: /^(?:[^ ]+ )?(?:A+|kitchen|shop|store|interviews?)(?: [RV]+)?$|^(?:[FPMO]+ )?news$/,
} as const;
