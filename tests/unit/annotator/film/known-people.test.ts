import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addKnownPeople } from '@/entrypoints/annotator/film/known-people';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { finish } from '@/entrypoints/annotator/parts';

/** Directors and actors of a review of these paragraphs, the known director added. */
function peopleOf(...paragraphs: string[]): { directors: string[]; cast: string[] } {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<title>Low Tide</title><article><h1>Low Tide</h1>${body}</article>`;
  const address = 'https://pages.example/low-tide';
  const source = readSource(new JSDOM(html, { url: address }).window.document, address);
  const { film } = readFilm(source);
  finish(addKnownPeople(film, source.lines));
  const names = (facts: { value: { name: string } }[]) => facts.map(({ value }) => value.name);
  return { directors: names(film.directors), cast: names(film.cast) };
}

describe('addKnownPeople', () => {
  it.each([
    [
      'Stanley Kubrick',
      'It is said that Stanley Kubrick never slept. Low Tide shows it: no frame that Kubrick left alone.',
    ],
    ['Pedro Almodóvar', 'Ya no se ríe Pedro Almodóvar. En Low Tide mira Almodóvar el mar.'],
    ['王家卫', '这一次王家卫没有下雨。王家卫老了。'],
    ['Андрей Тарковский', 'Андрей Тарковский ждал. Тарковский умел ждать.'],
  ])('finds %s, whom the review goes on naming', (name, text) => {
    expect(peopleOf(text).directors).toEqual([name]);
  });

  it('takes of two the one who is named more often', () => {
    const text =
      'Here James Cameron is no Stanley Kubrick. Kubrick would have waited; Cameron dives. Cameron is right.';
    expect(peopleOf(text).directors).toEqual(['James Cameron']);
  });

  it('counts no other word that begins with the last name', () => {
    const text = 'As loud as Michael Bay, and as long as a winter in the Bayou. The Bayou is where it ends.';
    expect(peopleOf(text).directors).toEqual([]);
  });

  it('takes nobody who is named once, for comparison', () => {
    expect(peopleOf('The camera crawls as if Stanley Kubrick held it.').directors).toEqual([]);
  });

  it('leaves a director who is stated alone', () => {
    const text =
      'Low Tide was directed by Ann Rook, who has seen all of Stanley Kubrick. Kubrick would smile.';
    expect(peopleOf(text).directors).toEqual(['Ann Rook']);
  });

  it('takes whom a sentence about acting names for no actor then', () => {
    const text =
      'James Cameron is the first to admit that the plot has no role for him to play. Cameron built Low Tide.';
    expect(peopleOf(text)).toEqual({ directors: ['James Cameron'], cast: [] });
  });

  it('takes for actors whom the review goes on naming and many know for acting, beside those whom it says to act', () => {
    const text =
      'Helen Mirren never raises her voice in Low Tide. Mirren waits. Played by Bo Rand, the ferryman waits too, as Tom Hanks would.';
    expect(peopleOf(text).cast.sort()).toEqual(['Bo Rand', 'Helen Mirren']);
  });

  it('takes nobody for an actor of whom the title speaks, or where the page states its cast', () => {
    const named = 'John Malkovich is a door. Malkovich opens it. Nobody is more Malkovich than he.';
    const html = (title: string, credits: string) =>
      `<title>${title}</title><article><h1>${title}</h1>${credits}<p>${named}</p></article>`;
    const castOf = (page: string) => {
      const address = 'https://pages.example/low-tide';
      const source = readSource(new JSDOM(page, { url: address }).window.document, address);
      const { film } = readFilm(source);
      finish(addKnownPeople(film, source.lines));
      return film.cast.map(({ value }) => value.name);
    };
    expect(castOf(html('Low Tide', ''))).toEqual(['John Malkovich']);
    expect(castOf(html('Being John Malkovich', ''))).toEqual([]);
    expect(castOf(html('Low Tide', '<p>Director: Ann Rook<br>Cast: Bo Rand, Eva Lee</p>'))).toEqual([
      'Bo Rand',
      'Eva Lee',
    ]);
  });
});
