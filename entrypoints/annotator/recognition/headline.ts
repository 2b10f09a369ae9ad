import type { Subject } from './subject';

/**
 * A pattern over headlines, in any of six languages; words apart from letters on both sides. The letters are those of the Latin scripts by
 * number: a class of all letters, whatever their case, takes half a millisecond to compile, on every page and for each pattern.
 */
function inHeadline(...alternatives: string[]): RegExp {
  const apart = String.raw`[\d_a-z\u00c0-\u024f]`;
  return new RegExp(`(?<!${apart})(?:${alternatives.join('|')})(?!${apart})`, 'iu');
}

/** Headlines that say outright: a film, reviewed. */
const filmReview = inHeadline(
  '(?:film|movie|cinema) (?:and tv )?reviews?',
  'movie reaction',
  '(?:sneak|kino)(?:-kritik)?:',
  'filmkritik|film-kritik|kinokritik|filmrezension',
  "(?:critique|avis|test)s? (?:du |de |d’un |d'un |le )?(?:film|cinéma)|critique cin(?:é|e)ma",
  'crítica (?:de )?(?:cine|la película|película|del? film)|reseña de (?:la )?pel[íi]cula',
  'crítica (?:do |de )?(?:filme|cinema)|resenha (?:do |de )?(?:filme|cinema)',
  'recensione (?:del )?film|film recensione',
);

const review = inHeadline(
  'reviews?|reviewed|critique|kritik|rezension|besprechung|cr[íi]tica|rese[ñn]a|resenha|recensione',
);

const otherReview = inHeadline(
  '(?:book|album|music|record|ep|lp|single|concert|gig|live|game|games|video game|tv|television|series|theatre|theater|play|opera|musical|restaurant|hotel|product|beer|wine|podcast|comic|code|peer|annual|performance|trailer|soundtrack) reviews?',
  'review of books|buchkritik|buchrezension|plattenkritik|albumkritik|theaterkritik|serienkritik|konzertkritik',
  'critique (?:du |de )?(?:livre|disque|album|théâtre|jeu|série)|reseña (?:de |del )?(?:libro|disco|serie)|crítica (?:de |da |do )?(?:libro|disco|teatro|serie|série|livro|teatral|musical)|recensione (?:del )?(?:libro|album|disco|gioco|serie)|resenha (?:do )?(?:livro|disco)',
);

const season = inHeadline(
  'seasons?[ -](?:\\d+|one|two|three|four|five|finale)|episodes? ?\\d+|s\\d{1,2}(?:e\\d{1,2})?|staffel \\d+|\\d+\\. staffel|saison \\d+|temporada \\d+|\\d+[ªa]? temporada|stagione \\d+|tv[ -](?:series|show)|the series|miniseries|mini-series|limited series|binge',
);

const list = inHeadline(
  'top (?:\\d+|ten|five|twenty)|(?:\\d+|three|five|seven|ten|fifteen|twenty) (?:of the )?(?:\\S+ ){0,3}(?:films|movies|pel[íi]culas|filmes?|cosas|curiosidades|things|reasons|facts|moments|scenes|performances|trailers)',
  '(?:best|worst|greatest|scariest|funniest|favou?rite|acclaimed|essential|underrated|upcoming|new) (?:\\S+ ){0,2}(?:films|movies)',
  '(?:films|movies|pel[íi]culas|filme|filmes) (?:of|to|that|you|vistas|im|del|de|do|des|par|by)',
  '(?:los|las|les|die|os|as|i|le) (?:\\d+) (?:mejores|meilleurs|besten|melhores|migliori)|(?:mejores|meilleurs|besten|melhores|migliori) (?:pel[íi]culas|films|filme|filmes|film)',
  'list of|ranked|ranking|essentials|year in review|in review: the|watched in|what i watched|round-?up|roundup|double feature|wrap-?up|monthly',
);

const news = inHeadline(
  'trailers?|teaser|poster|first look|release date|casting|casts?|to (?:star|direct|play|helm)|sequel (?:confirmed|announced)|announce[sd]?|reveals?|confirms?|box office|weekend|festival|awards?|baftas?|golden globes?|oscars? (?:20\\d\\d|winners|producer|host)|nominations?|nominees|predictions|winners|premieres?|lineup|line-up|programme',
  'kinostart|bande-annonce|tráiler|estreno|se rueda|rodaje|apostas|festivales|premios|premio|taquilla|anteprima|annuncia|trailer ufficiale|rassegna',
  'reviews? (?:are|is) (?:in|out|here)|first reviews|critics (?:say|react)|what (?:the )?critics|how to watch|where to (?:watch|stream)|now streaming|screening|tickets',
);

const feature = inHeadline(
  'talks?(?: to| about| with)?|profile|podcast|episode|obituary|dies|dead at|remembering|tribute|explained|ending|essay|how (?:a|an|the|to|i)?|^why|guide|history of|the making of|behind the scenes|course|syllabus|workshop|vs|versus',
  'nachruf|porträt|hommage|homenaje|muere|fallece|addio|morto|podcast|curso|corso|séminaire',
);

const interview = inHeadline(
  'interview(?:s|ed)?|q ?(?:&|and) ?a|talks to|in conversation|gespräch|entretien|rencontre|entrevista|intervista',
);

/** The thing in brackets after its title, or with its maker: `Timeline (Buch)`, `Saltmarsh, a novel by`. */
const otherThing = inHeadline(
  '(?:book|novel|roman|buch|hörbuch|livre|libro|livro|novela|romance|album|ep|lp|game|spiel|jeu|serie|série|series|play|musical|podcast|comic|bd)\\s?\\)|(?:book|novel|album|play|musical|memoir) by|theatre|playhouse|opera house|un roman de|una novela de|un libro de|blu-ray\\s?\\]|dvd\\s?\\]',
);

const severalFilms = inHeadline(
  'the films|films on show|(?:two|three|four|five|six|several|some|our|zwei|drei|vier|sechs|deux|trois|dos|tres|due|tre) (?:\\S+ ){0,2}(?:films|movies|reviews|filme|filmen|kritiken|filmes|películas|critiques|críticas|recensioni)|reviews ["“‘][^"”’]{2,80}["”’] (?:and|&) ["“‘]\\p{L}+',
);

const year = /\(\s*(?:19|20)\d\d\s*\)|(?<!\d)(?:19[2-9]\d|20[0-4]\d)\s*\)/u;

const patterns = {
  filmReview,
  review,
  otherReview,
  season,
  list,
  news,
  feature,
  interview,
  otherThing,
  severalFilms,
  year,
} as const;
export type HeadlineKind = keyof typeof patterns;

/** What the line below the headline may say as well. */
const belowToo = new Set<HeadlineKind>(['otherReview', 'season', 'interview', 'otherThing', 'severalFilms']);

/**
 * What the headline says, without the site's name, which may hold any of these words: `Cinema Review`, `The Movie List`.
 * @returns the words that say so, undefined where it does not.
 */
export function headlineSays(subject: Subject, kind: HeadlineKind): string | undefined {
  const lines = belowToo.has(kind) ? [...subject.headlines, subject.standfirst] : subject.headlines;
  for (const line of lines) {
    const match = patterns[kind].exec(line);
    if (match) return match[0].trim();
  }
  return undefined;
}
