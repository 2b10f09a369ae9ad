import { describe, expect, it } from 'vitest';
import { cite, writeCopy } from '@/storage/records/citation';
import { emptyFilmFacts } from '@/storage/records/film';

const film = {
  ...emptyFilmFacts(),
  title: [{ value: 'M*A*S*H', source: 'headline' as const }],
  year: [{ value: 1970, source: 'headline' as const }],
  directors: [{ value: { name: 'Robert Altman' }, source: 'headline' as const }],
};
const review = {
  headline: [{ value: 'War <as> a "joke"', source: 'headline' as const }],
  critic: [{ value: 'Ines Corrigan', source: 'credits' as const }],
  publication: [],
  publishedOn: [],
};
const page = { title: 'A page', url: 'https://a.example/mash?a=1&b=2' };
const on = (name: string): string => `on ${name}`;

describe('a copied passage', () => {
  it('has its citation as text and as HTML, in which every word stays text', () => {
    expect(writeCopy(cite('It *sings*,\n & laughs', film, review, page), 'rich', on)).toEqual({
      'text/plain':
        '“It *sings*, & laughs” — Ines Corrigan, War <as> a "joke", on M*A*S*H (Robert Altman, 1970), https://a.example/mash?a=1&b=2',
      'text/html':
        '“It *sings*, &#38; laughs” — Ines Corrigan, <i>War &#60;as&#62; a &#34;joke&#34;</i>, on <i>M*A*S*H</i> (Robert Altman, 1970), <a href="https://a.example/mash?a=1&#38;b=2">https://a.example/mash?a=1&#38;b=2</a>',
    });
  });

  it('has it as Markdown, in which every word stays text', () => {
    expect(writeCopy(cite('It *sings*', film, review, page), 'markdown', on)).toEqual({
      'text/plain':
        '“It \\*sings\\*” — Ines Corrigan, *War \\<as\\> a "joke"*, on *M\\*A\\*S\\*H* (Robert Altman, 1970), <https://a.example/mash?a=1&b=2>',
    });
  });

  it('has the critic’s rating in its own scale', () => {
    const rated = { ...review, rating: [{ value: '★★★½', source: 'prose' as const }] };
    expect(writeCopy(cite('Yes', film, rated, page), 'rich', on)['text/plain']).toContain(
      ', on M*A*S*H (Robert Altman, 1970), ★★★½, https://',
    );
  });

  it('names what is known alone', () => {
    expect(
      writeCopy(cite('Yes', undefined, undefined, { title: '', url: 'https://a.example/' }), 'markdown', on),
    ).toEqual({
      'text/plain': '“Yes” — <https://a.example/>',
    });
  });
});
