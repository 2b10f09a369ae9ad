import type { Fact, Place } from '@/storage/records/fact';
import { emptyFilmFacts, type Film, filmKeyOf, type PeopleField, type Person } from '@/storage/records/film';
import { type Language, languages } from './languages';
import { Random } from './random';
import { makeName, makeText, tailOf } from './text';

const firstYear = 1925;
const years = 95;

/** A film with the language in which it was made. */
export interface MadeFilm {
  film: Film;
  title: string;
  year: number;
  language: Language;
}

function pickLanguage(random: Random): Language {
  let left = random.next() * languages.reduce((sum, { weight }) => sum + weight, 0);
  for (const language of languages) {
    left -= language.weight;
    if (left < 0) return language;
  }
  return random.pick(languages);
}

/** Title and year by number, so that no two films of a library are the same: every pair of words with every year, then numbered sequels. */
function nameFilm(index: number, { titleFirst, titleSecond }: Language): { title: string; year: number } {
  const pairs = titleFirst.length * titleSecond.length;
  const second = index % titleSecond.length;
  const first = (Math.floor(index / titleSecond.length) + second * 5) % titleFirst.length;
  const round = Math.floor(index / pairs);
  const sequel = Math.floor(round / years);
  const title = `${titleFirst[first] ?? ''} ${titleSecond[second] ?? ''}`;
  return {
    title: sequel === 0 ? title : `${title} ${sequel + 1}`,
    year: firstYear + ((round + first * 31 + second * 17) % years),
  };
}

/** Where on the page a fact may have been read. */
function makePlace(random: Random, language: Language, exact: string): Place {
  const start = random.between(0, 4000);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: tailOf(makeText(random, language, 40), 32),
      suffix: makeText(random, language, 32),
    },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** The film of a number: the same for the same seed, different from the film of every other number. */
export function makeFilm(seed: number, index: number): MadeFilm {
  const random = new Random(seed, 'film', index);
  const language = pickLanguage(random);
  const { title, year } = nameFilm(index, language);
  const facts = emptyFilmFacts();
  const source = random.pick(['structured-data', 'credits', 'headline'] as const);
  facts.title.push({ value: title, source, place: makePlace(random, language, title) });
  if (random.chance(0.9)) facts.year.push({ value: year, source });
  else facts.year.push({ value: year, source: 'prose', place: makePlace(random, language, String(year)) });
  if (random.chance(0.8)) facts.runningTime.push({ value: random.between(62, 214), source });
  if (language.code !== 'en' && random.chance(0.2)) {
    facts.originalTitle.push({ value: title.normalize('NFC'), source });
  }

  function credit(field: PeopleField, most: number, hasRoles = false): void {
    const seen = new Set<string>();
    for (let count = random.between(0, most); count > 0; count -= 1) {
      const name = makeName(random, language);
      if (seen.has(name)) continue;
      seen.add(name);
      const role = hasRoles && random.chance(0.6) ? makeName(random, language) : undefined;
      const fact: Fact<Person> = { value: { name, ...(role !== undefined && { role }) }, source };
      if (random.chance(0.3)) fact.place = makePlace(random, language, name);
      facts[field].push(fact);
    }
  }
  facts.directors.push({ value: { name: makeName(random, language) }, source });
  credit('writers', 2);
  credit('producers', 3);
  credit('cast', 6, true);
  credit('cinematographers', 1);
  credit('editors', 1);
  credit('composers', 1);
  return { film: { key: filmKeyOf(facts), facts }, title, year, language };
}
