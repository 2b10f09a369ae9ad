import { describe, expect, it } from 'vitest';
import { findNames } from '@/entrypoints/annotator/film/names';
import { splitPeople } from '@/entrypoints/annotator/film/people';
import { readStated } from './stated';

/** Names that are made like words or labels of one of the languages, or written in a way of their own. */
const names =
  'Anne Hathaway|Dan Stevens|Ed Harris|Uma Thurman|Seu Jorge|Will Ferrell|J.K. Simmons|D.W. Griffith|R. Lee Ermey|F. Murray Abraham|Samuel L. Jackson|Lupita Nyong’o|Peter O’Toole|Robert De Niro|Vittorio De Sica|Lars von Trier|Gus Van Sant|Florian Henckel von Donnersmarck|Gael García Bernal|Alejandro González Iñárritu|Bong Joon-ho|S.S. Rajamouli|Ke Huy Quan|Stellan Skarsgård|Jean-Claude Van Damme|Robert Downey Jr.|Leonardo DiCaprio|May Calamawy|June Squibb|Art Malik|Carol Burnett|Cara Delevingne'.split(
    '|',
  );

describe.each(names)('%s is one name', (name) => {
  it('within a sentence', () => {
    expect(findNames(`It is about ${name}, who smiles.`).map((found) => found.name)).toEqual([name]);
  });

  it('at its beginning', () => {
    expect(findNames(`${name} smiles.`).map((found) => found.name)).toEqual([name]);
  });

  it('in a list', () => {
    expect(splitPeople(`${name}, Bo Lee and ${name}`).map((found) => found.name)).toEqual([
      name,
      'Bo Lee',
      name,
    ]);
  });

  it('in credits and in brackets', () => {
    const stated = readStated('Low Tide', [
      `Directed by ${name}`,
      'Running time: 104 min',
      'Low Tide is a film about Nell, who lives by the sea.',
    ]);
    expect(stated.directors).toEqual([name]);
    const sentence = `Low Tide is a film about Nell (${name}), who lives by the sea.`;
    expect(readStated('Low Tide', [sentence]).cast).toEqual([name]);
  });
});

it.each(['de Nederlander Paul Rook', 'der Österreicher Paul Rook', 'vom Schweizer Paul Rook'])(
  'a nationality before a name, as a noun, is no part of it: %s',
  (words) => {
    expect(findNames(`Het is ${words}.`).map(({ name }) => name)).toEqual(['Paul Rook']);
  },
);
