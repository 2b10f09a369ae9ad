import { describe, expect, it } from 'vitest';
import { readStated, type Stated } from './stated';

/** In which words a review says who made the film, in a sentence each; the second paragraph is of no help. */
interface Language {
  title: string;
  stated: Stated;
  beside: string;
  sentences: string[];
}

const languages: Record<string, Language> = {
  English: {
    title: 'Low Tide',
    stated: { directors: ['Ann Rook'] },
    beside: 'I had few hopes and came out glad. Low Tide takes its time, and the sea does the rest.',
    sentences: [
      'Helmed by Ann Rook, the film is slow.',
      'Low Tide is the latest from Ann Rook.',
      'This is the first feature by Ann Rook.',
      'Ann Rook (Salt Road, Ebb) directs from a script by many hands.',
      'Ann Rook makes her directorial debut with Low Tide.',
      'Ann Rook, first-time director, knows the sea.',
      'Ann Rook, the director of Salt Road, returns with Low Tide.',
      'Ann Rook’s adaptation of the novel is slow.',
      'Ann Rook is behind the camera.',
    ],
  },
  'English, who wrote it': {
    title: 'Low Tide',
    stated: { writers: ['Bo Lee'] },
    beside: 'I had few hopes and came out glad. Low Tide takes its time, and the sea does the rest.',
    sentences: [
      'Written by Bo Lee, Low Tide is a slow film.',
      'The film was penned by Bo Lee.',
      'Adapted by Bo Lee from the novel, it is slow.',
    ],
  },
  'English, who plays': {
    title: 'Low Tide',
    stated: { cast: ['Bo Lee'] },
    beside: 'I had few hopes and came out glad. Low Tide takes its time, and the sea does the rest.',
    sentences: [
      'Bo Lee turns up as a priest.',
      'Bo Lee has never been better.',
      'Newcomer Bo Lee is superb.',
    ],
  },
  French: {
    title: 'Marée basse',
    stated: { directors: ['Anne Roche'] },
    beside: 'On sort de Marée basse le cœur léger. Le film prend son temps.',
    sentences: ['La cinéaste Anne Roche connaît la mer.', 'Marée basse d’Anne Roche est lent.'],
  },
  Spanish: {
    title: 'Marea baja',
    stated: { directors: ['Ana Ruiz'] },
    beside: 'Uno sale de Marea baja con el corazón ligero. La película se toma su tiempo.',
    sentences: ['La cineasta Ana Ruiz conoce el mar.', 'Ana Ruiz nos ofrece una película lenta.'],
  },
  Portuguese: {
    title: 'Maré Baixa',
    stated: { directors: ['Ana Rocha'] },
    beside: 'Saímos de Maré Baixa de coração leve. O filme não tem pressa.',
    sentences: ['A cineasta Ana Rocha conhece o mar.', 'Ana Rocha, a diretora, conhece o mar.'],
  },
  Italian: {
    title: 'Bassa marea',
    stated: { directors: ['Anna Rocca'] },
    beside: 'Si esce da Bassa marea con il cuore leggero. Il film si prende il suo tempo.',
    sentences: ['Anna Rocca ci regala un film lento.', 'Anna Rocca esordisce alla regia con un film lento.'],
  },
  German: {
    title: 'Ebbe',
    stated: { directors: ['Anna Stein'] },
    beside: 'Man verlässt „Ebbe“ mit leichtem Herzen. Der Film nimmt sich Zeit.',
    sentences: [
      'Filmemacherin Anna Stein kennt das Meer.',
      'Anna Steins neuer Film ist langsam.',
      'In „Ebbe“ erzählt Anna Stein von zwei Brüdern.',
      'Anna Stein, Regisseurin von Salz, kennt das Meer.',
    ],
  },
  Dutch: {
    title: 'Laag water',
    stated: { directors: ['Anna Steen'] },
    beside: 'Je verlaat Laag water met een licht hart. De film neemt de tijd.',
    sentences: ['Regisseuse Anna Steen kent de zee.', 'In Laag water vertelt Anna Steen over twee broers.'],
  },
};

describe.each(Object.entries(languages))('Sentences say who made the film: %s', (_, language) => {
  it.each(language.sentences)('%s', (sentence) => {
    expect(readStated(language.title, [sentence, language.beside])).toMatchObject(language.stated);
  });
});

describe('Nobody made the film', () => {
  it.each([
    ['who is behind another film', 'The director of Salt Road likes it, and the sea does the rest.'],
    ['by whom a shot is framed', 'Every shot in the movie is framed by Robert Rand, and Low Tide shows it.'],
    ['in a company’s name', 'Low Tide (Scream Factory) is out on disc.'],
  ])('%s', (_, sentence) => {
    expect(readStated('Low Tide', [sentence]).directors).toBeUndefined();
  });
});

describe('Numbers in sentences', () => {
  const stated = (sentence: string) => readStated('Low Tide', [sentence, 'Low Tide takes its time.']);

  it('minutes that nobody says of anything else are the film’s length', () => {
    expect(stated('For 108 minutes nobody raises his voice.').runningTime).toBe(108);
    expect(stated('Over the course of 135 minutes we learn why.').runningTime).toBe(135);
    expect(stated('I wanted my 90 minutes back.').runningTime).toBeUndefined();
    expect(stated('I had 120 minutes to spare.').runningTime).toBeUndefined();
  });

  it('a unit behind a number is no label', () => {
    expect(stated('Directed by: Ann Rook | 135 minutes | drama | Actors: Bo Lee, Cy Park').runningTime).toBe(
      135,
    );
  });

  it('a land and a year above the credits are the film’s', () => {
    const { year, directors } = readStated('Low Tide', [
      'Australia 1997',
      'Directed by: Ann Rook',
      '85 minutes',
      'Low Tide takes its time.',
    ]);
    expect({ year, directors }).toEqual({ year: 1997, directors: ['Ann Rook'] });
  });

  it('a year behind the quoted title is the film’s', () => {
    expect(stated('“Low Tide”, 2017. Wales and the sea.').year).toBe(2017);
  });
});
