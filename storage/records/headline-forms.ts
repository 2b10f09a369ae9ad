/** A word for films; the same or what they are seen on; a word for a review; one for another art. See `spellKinds`. */
const aFilm = '[FP]+';
const aReview = '(?:[FPDMA]+-)?[FPDMA]*[RV]+';
const anArt = '[AO]+';
const of = "(?:d[’']un |du |de la |del |de |d[aoi] |le |la )?";

/**
 * What a headline or the name of a section says by its words and their order: patterns over the text as `spellKinds` spells it, whose ends are no letters'
 * neighbours.
 */
export interface HeadlineForms {
  /** Outright: a film, reviewed. */
  filmReview: string;
  /** Another thing, reviewed, or named in brackets: `Timeline (Buch)`; or a series by its seasons. */
  other: string;
  list: string;
  /** Several at once: "two films", "Film reviews: Low Tide, Undertow", "‘Vape Wave’, ‘6 Days’". */
  severalFilms: string;
  news: string;
  feature: string;
  year: string;
  /** A review of whatever it does not name. */
  review: string;
  /** Sections of a site, as a whole. */
  filmReviewSection: string;
  reviewSection: string;
  otherSection: string;
}

export const headlineForms: HeadlineForms = {
  filmReview: `${aFilm}[ -]?(?:and A+ )?R+|R+ ${of}${aFilm}|(?<=^|\\n|im |au |at the )[FP]+ ?:`,
  other:
    `${anArt} ?[RV]+|[RV]+ ${of}${anArt}|${anArt}\\s?\\)|` +
    'S+[ -](?:\\d+|one|N+|finale)|s\\d{1,2}(?:e\\d{1,2})?|\\d+[.ªa]? ?S+|' +
    `original (?:\\S+ ){0,2}O+|the O+(?= ?(?:$|[\\n–—|:,(-]))|D+\\s?\\]|\\((?:\\d{4} )?${aFilm}(?: (?:de )?\\d{4})?\\)`,
  list:
    `(?:top|\\d+|N+) (?:of the )?(?:\\S+ ){0,3}[PT]+|top \\d+|B+ (?:(?:\\S+ ){0,2}P+|\\d+)|` +
    `[’']s (?:\\S+ ){0,2}P+|P+ (?:of|to|that|you|vistas|im|del|de|do|des|par|by)|${aFilm} V+ (?:from|by|of the|for|vol[.a-z]*|\\d+)`,
  severalFilms:
    '(?:N+|some|our) (?:\\S+ ){0,2}(?:P+|V+)|V+ ?:[^,\\n]{2,60},|R+ ?:[^,\\n]{2,60},[^,\\n]{2,60},|' +
    '["“‘«][^"”’»]{1,80}["”’»],? ?(?:and|&|et|und|[yei+/]|) ?["“‘«][^\\s"]+',
  news: 'oscars? 20\\d\\d|news:',
  feature: '(?<=^|\\n)(?:why(?! i )|how)',
  year: '\\(\\s*(?:19|20)\\d\\d\\s*\\)|(?:19[2-9]\\d|20[0-4]\\d)\\s*\\)',
  review: '[FPDM]*R+',
  filmReviewSection: `^(?:.{1,20} )?(?:(?:${aFilm}|D+)[ -]?[RV]+|[RV]+(?: d[eoi])? ${aFilm})$`,
  reviewSection: `^(?:.{1,20} )?${aReview}$`,
  otherSection: '^(?:[^ ]+ )?(?:A+|kitchen|shop|store|interviews?)(?: [RV]+)?$|^(?:[FPMO]+ )?news$',
};
