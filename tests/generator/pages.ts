import { pageKeyOf } from '@/storage/records/page-key';
import type { Review } from '@/storage/records/review';
import type { MadeFilm } from './films';
import { languages, type Language } from './languages';
import { Random } from './random';
import { makeName, slugOf } from './text';

const siteFirst =
  'margin,velvet,second,paper,night,lumen,harbour,projector,quiet,annex,matinee,kino,arc,orpheum'.split(',');
const siteSecond = 'quarterly,review,reel,screen,notes,post,journal,letters,gazette,papers,weekly,blog'.split(
  ',',
);
/** Critics write more than one review, so that a library has far fewer of them than pages. */
const criticsOfLanguage = 60;

export interface MadePage {
  review: Review;
  language: Language;
}

/** The ways in which one article's address is met. Each holds the page's number, so that no two pages share a key. */
function makeAddress(random: Random, site: string, title: string, year: number, index: number): string {
  const number = index.toString(36);
  const slug = slugOf(title) || encodeURIComponent(title.replace(/\s+/g, '-'));
  switch (random.between(0, 7)) {
    case 0:
      return `http://${site}/?p=${index}`;
    case 1:
      return `https://www.${site}/${year}/${slug}-${number}/`;
    case 2:
      return `https://m.${site}/film/${slug}-${number}?utm_source=newsletter&utm_medium=email`;
    case 3:
      return `https://${site}/reviews/${slug}/${number}/amp/`;
    case 4:
      return `https://${site}/#!/reviews/${number}`;
    default:
      return `https://www.${site}/film/${slug}-review-${number}`;
  }
}

/** The page of a number, a review of the given film; the same for the same seed. */
export function makePage(seed: number, index: number, film: MadeFilm): MadePage {
  const random = new Random(seed, 'page', index);
  const language = random.chance(0.7) ? film.language : random.pick(languages.slice(0, 3));
  const first = random.pickCommon(siteFirst);
  const second = random.pickCommon(siteSecond);
  const url = makeAddress(random, `${first}${second}.example`, film.title, film.year, index);
  const critic = makeName(
    new Random(seed, 'critic', language.code, random.between(1, criticsOfLanguage)),
    language,
  );
  const publication = `${first[0]?.toUpperCase() ?? ''}${first.slice(1)} ${second[0]?.toUpperCase() ?? ''}${second.slice(1)}`;
  const publishedOn = new Date(
    Date.UTC(random.between(Math.max(film.year, 1998), 2020), random.between(0, 11), random.between(1, 28)),
  );
  const headline = random.pick([
    `${film.title} – ${publication}`,
    `${film.title} (${film.year})`,
    `Review: ${film.title}`,
    `${film.title}, ${critic}`,
  ]);
  return {
    language,
    review: {
      pageKey: pageKeyOf(url) ?? '',
      url,
      title: `${headline} | ${publication}`,
      filmKey: film.film.key,
      facts: {
        headline: [{ value: headline, source: 'headline' }],
        critic: random.chance(0.85) ? [{ value: critic, source: 'structured-data' }] : [],
        publication: [{ value: publication, source: 'metadata' }],
        publishedOn: random.chance(0.8)
          ? [{ value: publishedOn.toISOString().slice(0, 10), source: 'metadata' }]
          : [],
      },
    },
  };
}
