import { JSDOM } from 'jsdom';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';

/** What a page states of its film; absent what it does not. */
export interface Stated {
  title?: string;
  year?: number;
  directors?: string[];
  writers?: string[];
  cast?: string[];
  runningTime?: number;
}

/** What a page of a headline and these paragraphs (or other elements) states of its film. */
export function readStated(headline: string, paragraphs: readonly string[]): Stated {
  const body = paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n');
  const html = `<!doctype html><title>${headline}</title><body><main><article><h1>${headline}</h1>${body}</article></main>`;
  const address = 'https://pages.example/a';
  const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
  const names = (facts: { value: { name: string } }[]) => facts.map(({ value }) => value.name);
  return {
    ...(film.title[0] && { title: film.title[0].value }),
    ...(film.year[0] && { year: film.year[0].value }),
    ...(film.runningTime[0] && { runningTime: film.runningTime[0].value }),
    ...(film.directors.length > 0 && { directors: names(film.directors) }),
    ...(film.writers.length > 0 && { writers: names(film.writers) }),
    ...(film.cast.length > 0 && { cast: names(film.cast) }),
  };
}
