import { type PeopleField, peopleFields } from '../film';

/** What a label announces. `other` is no fact of ours, but ends the value before it and speaks for a block of credits. */
export type LabelledField =
  PeopleField | 'title' | 'originalTitle' | 'year' | 'release' | 'runningTime' | 'certificate' | 'other';

export const labelledFields: readonly LabelledField[] = [
  ...peopleFields,
  'title',
  'originalTitle',
  'year',
  'release',
  'runningTime',
  'certificate',
  'other',
];

/**
 * One language's labels: for each field its words, apart by `|`, in lower case without diacritics, full stops and hyphens. What stands after ` ~ `
 * means this only among other labels of a block: "With", "Editor", "Written by". Two of them joined ("Writer/Director", "written and directed
 * by") are understood without being listed. A word that a table before it has for the same field, in the order of `languages.ts`, is left out: its ending does
 * not count.
 */
export type LabelTable = Readonly<Partial<Record<LabelledField, string>>>;

/** What a text may speak of: `one` film as known and `films` in general; the arts beside film by what their own reviews cannot do without; by `acting` and `making` a sentence says what somebody did; by an `opinion` somebody says what they think, which a synopsis does not; `business` is of money and tickets, not of prizes and festivals, which reviews speak of as well. by what was `seen` a text begins that somebody writes who comes from a film; `titleSeen` says so of its title, for which `◊` stands. `headings` divide an encyclopaedia’s page of a film; `otherLabels` are of other things than films; `tickets` lead to a cinema’s tickets, prices and doors: each is the whole of what it stands for. */
export type Topic =
  | 'film'
  | 'films'
  | 'one'
  | 'television'
  | 'book'
  | 'music'
  | 'game'
  | 'stage'
  | 'food'
  | 'reporting'
  | 'business'
  | 'opinion'
  | 'watched'
  | 'seen'
  | 'titleSeen'
  | 'acting'
  | 'making'
  | 'headings'
  | 'otherLabels'
  | 'tickets';

/**
 * One language's words for each topic, apart by `|`, in lower case, the words of a phrase apart by spaces; a star stands for any further letters. What a table
 * before it has for the same topic, in the order of `languages.ts`, is left out, and so is what a shorter word with a star in any table stands for: it
 * would count twice. A word that means something else in another of the languages, as the Danish "set" does, is left out too.
 */
export type TopicTable = Readonly<Partial<Record<Topic, string>>>;

/**
 * What a word is in a headline, in the name of a section or at the beginning of a line: one `review` or several (`reviews`); a `film` as it is called where films
 * are reviewed, or several (`films`); what a film is seen on, a `disc` or another `medium`; another `art` that is reviewed, also in sections, and a `form` that
 * says so only beside "review" or in brackets; a `part` of a series; a `number`; what lists are of: the `best`, and `things`.
 */
export type HeadlineWord =
  | 'review'
  | 'reviews'
  | 'film'
  | 'films'
  | 'disc'
  | 'medium'
  | 'art'
  | 'form'
  | 'part'
  | 'number'
  | 'best'
  | 'things';

/** What a headline says outright by a word or a phrase: it is a `list`, `news`, a `feature`, about `several` films, or about something `other` than a film. */
export type HeadlineSaying = 'list' | 'news' | 'feature' | 'several' | 'other';

/**
 * One language's words for each of them, apart by `|`, in lower case; apostrophes and hyphens are spaces. No word is of two kinds. A `review` of six letters and more
 * is also found behind another of these words: "Filmkritik".
 */
export type HeadlineTable = Readonly<Partial<Record<HeadlineWord | HeadlineSaying, string>>>;

/** What stands beside numbers, names and titles, by what it says there. */
interface PhraseKinds {
  /** Behind the hours of a running time: "2 hrs". */
  hours: string;
  /** Behind its minutes. */
  minutes: string;
  /** What a running time is called: "running time". */
  length: string;
  /** Before it in a sentence: "clocks in at". */
  lasts: string;
  /** Before minutes that are a part of the film, or somebody’s time: "the first 30 minutes". */
  partBefore: string;
  /** Behind such minutes. */
  partAfter: string;
  /** What was done in a year: "premiered". */
  released: string;
  /** Before a year in a sentence. */
  in: string;
  /** Between two people in a list. */
  and: string;
  /** The same in credits alone, where it is no other word: Czech "a". */
  andInCredits: string;
  /** How people are addressed, which begins the name of a role: "Captain". */
  addressed: string;
  /** What a rating is counted in. */
  stars: string;
  /** Labels of a rating: "grade". */
  ratings: string;
  /** Between what was given and the best there is. */
  outOf: string;
  /** What somebody made, in a sentence: "Ann Rook’s remake". */
  works: string;
  /** What is said to be by somebody: "the debut of Ann Rook". */
  worksBy: string;
  /** Between such a work and its maker. */
  by: string;
  /** Right before a maker, whatever stands before it. */
  madeBy: string;
  /** What somebody does who directs. */
  directs: string;
  /** What directors are called. */
  directors: string;
  /** Before the name of a maker whose film is the one at hand: "another Ann Rook film". */
  atHand: string;
  /** What a director made of a film besides: "score". */
  otherWorks: string;
  /** What somebody does who writes a film. */
  writes: string;
  /** What writers write. */
  scripts: string;
  /** What a film was made from. */
  source: string;
  /** Before the source in credits. */
  basedOn: string;
  /** Before a cast. */
  with: string;
  /** Between an actor and a role. */
  asRole: string;
  /** The same, of somebody who plays. */
  plays: string;
  /** Between a role and its actor. */
  playedBy: string;
  /** Between an actor and whom they play. */
  is: string;
  /** Before roles and works. */
  articles: string;
  /** A note in credits, which is no role. */
  voice: string;
  /** Before somebody or something that is compared with. */
  like: string;
  /** What begins a sentence or says what somebody is, and is part of no name. */
  leads: string;
  /** What stands in lists of names and is none. */
  noNames: string;
  /** Small words within names. */
  particles: string;
  /** The same in credits alone. */
  looseParticles: string;
  /** What begins like a name and is a place or a prize. */
  places: string;
  /** Words of companies’ names. */
  companies: string;
  /** Names of databases, which stand in lists of names. */
  databases: string;
  /** At the end of a list of names: "et al". */
  others: string;
  /** Before a critic’s name. */
  signed: string;
  /** Before the day on which a review was published. */
  dated: string;
  /** Before the title that somebody sees or reviews. */
  sees: string;
  /** Before what somebody writes of. */
  about: string;
  /** What sort of review a headline says it is. */
  reviewKinds: string;
  /** Small words within titles. */
  titleWords: string;
  /** What films are shown at, which is named as often as a film; the last word may go on. */
  events: string;
  /** Who may see a film: "PG-13". */
  certificates: string;
  /** Festivals in headlines. */
  festivals: string;
  /** Editions of a disc in headlines. */
  editions: string;
  /** Sections of a site, which are no titles. */
  sections: string;
  /** What is somebody’s within a title: "The Life of Ann Rook". */
  lives: string;
}

export type Phrase = keyof PhraseKinds;

/** One language's words for each of them, apart by `|`, in lower case, without full stops at their ends. */
export type PhraseTable = Readonly<Partial<PhraseKinds>>;

export interface Language {
  /** The code under which the browser knows its months (BCP 47). */
  locale: string;
  labels: LabelTable;
  words: TopicTable;
  headlines: HeadlineTable;
  phrases: PhraseTable;
}
