import { films, reviewNoun } from '../film/headline';
import { letter, lower, pause } from '../film/letters';
import type { Subject } from './subject';

/** A pattern over headlines in lower case, in any of the languages; words apart from letters on both sides. */
function inHeadline(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\d_${letter}])(?:${alternatives.join('|')})(?![\\d_${letter}])`);
}

/** What else is reviewed, as headlines, sections and addresses name it. */
export const otherKinds =
  'books?|novels?|albums?|music|records?|games?|gaming|tv|television|(?:tv )?series|theat(?:re|er)|stage|plays?|opera|concerts?|restaurants?|hotels?|recipes?|food|products?|podcasts?|comics?|livres?|libros?|livros?|libri|buch|bücher|roman|romance|disques?|discos?|spiel|jeu|serien?|séries?|musi[ck]|musique|música|musica|teatro|théâtre|politics|sports?|travel|viaggi|coffee|wine|courses?|events?';

/** Headlines that say outright: a film, reviewed. */
const filmReview = inHeadline(
  `(?:${films})[ -]?(?:and tv )?${reviewNoun}|(?:sneak|kino):`,
  `${reviewNoun} (?:d[’']un |du |de la |del |de |do |le |la |di )?${pause}(?:${films})`,
);

/** Another thing, reviewed; or named in brackets or with its maker: `Timeline (Buch)`, `Saltmarsh, a novel by`; or a series by its seasons. */
const other = inHeadline(
  `(?:${otherKinds}|ep|lp|single|gig|live|musical|beer|code|peer|annual|performance|trailer|soundtrack)${pause} reviews?|review of books`,
  '(?:buch|platten|album|theater|serien|konzert)(?:kritik|rezension)',
  `${reviewNoun} (?:d(?:el?|u|[aoi]) )?${pause}(?:${otherKinds}|teatral|musical)`,
  `(?:seasons?|episodes?|staffel|saison|temporada|stagione|seizoen|sezon)[ -]${pause}(?:\\d+|one|two|three|finale)|s\\d{1,2}(?:e\\d{1,2})?|\\d+[.ªa]? ?${pause}(?:staffel|temporada|stagione|saison|sezon)|tv[ -](?:series|show)|the series|(?:mini-?|limited )series|binge`,
  `(?:${otherKinds}|hörbuch|novela|ep|lp|musical|bd)${pause}\\s?\\)|(?:book|novel|album|play|musical|memoir) by|the musical(?= ?(?:$|[\\n–—|:,(-]))|theatre|playhouse|un roman de|una novela de|un libro de|(?:blu-ray|dvd)\\s?\\]|\\((?:\\d{4} )?(?:film|movie|película|filme)(?: (?:de )?\\d{4})?\\)`,
);

const list = inHeadline(
  `(?:top|\\d+|three|five|seven|ten|fifteen|twenty) ${pause}(?:of the )?(?:\\S+ ){0,3}${pause}(?:films|movies|pel[íi]culas|filmes?|cosas|curiosidades|things|reasons|facts|moments|scenes|performances|trailers)|top (?:\\d+|ten)`,
  `(?:best|worst|greatest|scariest|funniest|favou?rite|acclaimed|essential|underrated|upcoming|new) ${pause}(?:\\S+ ){0,2}${pause}(?:films|movies)`,
  '(?:films|movies|pel[íi]culas|filmes?) (?:of|to|that|you|vistas|im|del|de|do|des|par|by)',
  `(?:film|movie) reviews (?:from|by|of the|for)|gesehene filme?|filme im|\\d+ (?:\\S+ )?film(?:e|en|ów)|(?:mejores|meilleurs|besten|melhores|(?:migl|pegg)iori) ${pause}(?:pel[íi]culas|films?|filmes?|\\d+)`,
  'list of|rank(?:ed|ing)|essentials|year in review|in review: the|watched in|what i watched|round-?up|double feature|wrap-?up|monthly',
);

const news = inHeadline(
  'trailers?|teaser|poster|first look|release date|casting|casts|to (?:star|direct|play|helm)|announce[sd]?|reveals?|confirms?|box office|weekend|festival(?:es)?|awards?|baftas?|golden globes?|oscars? (?:20\\d\\d|winners|producer|host)|nominations?|nominees|predictions|winners|premieres?|line-?up|programme',
  'kinostart|bande-annonce|tráiler|estreno|se rueda|rodaje|apostas|premios?|taquilla|anteprima|annuncia|rassegna',
  'reviews? (?:are|is) (?:in|out|here)|first reviews|critics (?:say|react)|what (?:the )?critics|(?:how|where) to (?:watch|stream)|now streaming|screening|tickets',
);

const feature = inHeadline(
  'talks?(?: about| with| to)?|profile|podcast|obituary|dies|dead at|remembering|tribute|explained|ending|essay|how (?:an?|the|to|i)?|^why|guide|rating system|notation|history of|making of|behind the scenes|workshop|vs|versus',
  'nachruf|porträt|hommage|homenaje|muere|fallece|addio|morto',
  'interviews?|q ?(?:&|and) ?a|in conversation|gespräch|entretien|rencontre|entrevista|intervista|wywiad',
);

/** Several at once: "two films", "‘Vape Wave’, ‘6 Days’". */
const severalFilms = inHeadline(
  `the films|(?:two|three|four|five|six|several|some|our|zwei|drei|vier|sechs|deux|trois|dos|tres|due|tre) ${pause}(?:\\S+ ){0,2}${pause}(?:films|movies|reviews|filmen?|kritiken|filmes|películas|critiques|críticas|recensioni)|["“‘«][^"”’»]{1,80}["”’»],? ?${pause}(?:and|&|et|und|[yei+/]|) ?["“‘«][^\\s"]+`,
);

const year = /\(\s*(?:19|20)\d\d\s*\)|(?<!\d)(?:19[2-9]\d|20[0-4]\d)\s*\)/;

const patterns = { filmReview, other, list, severalFilms, news, feature, year } as const;
export type HeadlineKind = keyof typeof patterns;

/** What the line below the headline may say as well. */
const belowToo = new Set<HeadlineKind>(['other', 'severalFilms']);

/**
 * What the headline says, without the site's name, which may hold any of these words: `Cinema Review`, `The Movie List`.
 * @returns the words that say so, undefined where it does not.
 */
export function headlineSays(subject: Subject, kind: HeadlineKind): string | undefined {
  const lines = belowToo.has(kind) ? [...subject.headlines, subject.standfirst] : subject.headlines;
  const [title] = subject.film.title;
  const whole = lines.join('\n');
  // A title that the text keeps naming says nothing of its own: "How to Train Your Dragon", "The Interview".
  const text = title && subject.repeated > 2 ? whole.replaceAll(title.value, '·') : whole;
  // Once for all lines: a pattern that is used a second time is compiled a second time.
  const match = patterns[kind].exec(lower(text));
  return match ? text.slice(match.index, match.index + match[0].length).trim() : undefined;
}
