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

/** What a text may speak of: `one` film as known and `films` in general; the arts beside film by what their own reviews cannot do without; by `acting` and `making` a sentence says what somebody did; by an `opinion` somebody says what they think, which a synopsis does not; `business` is of money and tickets, not of prizes and festivals, which reviews speak of as well. by what was `seen` a text begins that somebody writes who comes from a film. `headings` divide an encyclopaedia’s page of a film; `otherLabels` are of other things than films; `tickets` lead to a cinema’s tickets, prices and doors: each is the whole of what it stands for. */
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

/**
 * What stands beside numbers and names: `hours` and `minutes`; `and` in a list of people, and `andInCredits` in those of credits alone, where it is no other word; how people are `addressed`, which begins the name of a role; of a rating its `stars`, the labels of `ratings`, and `outOf` between what was
 * given and the best there is. Of a film in a sentence: the `works` that are somebody’s ("Ann Rook’s remake"), those that are `by` somebody (`worksBy`: "the debut of
 * Ann Rook"), what stands between, what somebody does who `directs`, and what `directors` are called. `leads` begin a sentence or say what somebody is, and are part
 * of no name; `noNames` stand in lists of names. What a length is called (`length`: "running time") and what goes before it (`lasts`); what was done in a year
 * (`released`) and the words before it (`in`). Who wrote: `writes`, or whose are the `scripts`; the `source` is what a film was made from. Who plays: `with` before a cast, `asRole`
 * between actor and role, `plays` between the two and `playedBy` the other way round; `articles` go before roles. `like` whom somebody is compared to.
 * In credits `voice` is a note and no role, and `basedOn` goes before the source. Before a critic’s name stands a word that it is `signed` with; before a film's title somebody `sees` it. Minutes that are a part of the film, or
 * somebody’s time, stand behind `partBefore` or before `partAfter`; an actor `is` whom they play. A film
 * that somebody’s name is put before is the one `atHand`; `madeBy` goes right before a maker, and `otherWorks` are what somebody made of it besides. In names `particles` are small, in credits
 * `looseParticles` too; no names are what begins with `places`, and what has a word of `companies` in it; in lists of names stand the names of `databases`, and at their ends `others`. In a
 * headline a review is of its `reviewKinds`; there stand `festivals`, the `editions` of a disc and `sections` of a site, and `lives` that are somebody’s in a title; `about` goes before what somebody writes of.
 */
export type Phrase =
  | 'hours'
  | 'minutes'
  | 'and'
  | 'andInCredits'
  | 'addressed'
  | 'stars'
  | 'ratings'
  | 'outOf'
  | 'works'
  | 'worksBy'
  | 'by'
  | 'directs'
  | 'directors'
  | 'leads'
  | 'noNames'
  | 'lasts'
  | 'length'
  | 'released'
  | 'in'
  | 'like'
  | 'scripts'
  | 'writes'
  | 'articles'
  | 'asRole'
  | 'plays'
  | 'playedBy'
  | 'with'
  | 'source'
  | 'signed'
  | 'voice'
  | 'basedOn'
  | 'sees'
  | 'partBefore'
  | 'partAfter'
  | 'is'
  | 'atHand'
  | 'madeBy'
  | 'otherWorks'
  | 'particles'
  | 'looseParticles'
  | 'places'
  | 'companies'
  | 'databases'
  | 'others'
  | 'reviewKinds'
  | 'festivals'
  | 'editions'
  | 'sections'
  | 'lives'
  | 'about';

/** One language's words for each of them, apart by `|`, in lower case, without full stops at their ends. */
export type PhraseTable = Readonly<Partial<Record<Phrase, string>>>;

export interface Language {
  labels: LabelTable;
  words: TopicTable;
  headlines: HeadlineTable;
  phrases: PhraseTable;
}
