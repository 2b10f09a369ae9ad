import { describe, expect, it } from 'vitest';
import { readStated, type Stated } from './stated';

/** Headlines whose title was read wrongly on real pages once, each by its form; films and people are invented. */
const headlines: [string, string, string[], Stated][] = [
  [
    'Italian: a full stop behind the title',
    'Bassa Marea.',
    ['Trama. Una nave non torna. Bassa Marea è un film lento, e Bassa Marea lo sa.'],
    { title: 'Bassa Marea' },
  ],
  [
    'English: the director behind the title, every word with a capital, and the title in a line of its own',
    '200 Lanterns, Directed By Ann Bram Rook (Quiet Pictures)',
    [
      '200 Lanterns',
      'Directed By Ann Bram Rook',
      'The setting is a pier, and nobody on it can sing. The story of the film is clearly secondary.',
    ],
    { title: '200 Lanterns', directors: ['Ann Bram Rook'] },
  ],
  [
    'English: the full stops of an abbreviation, which is the title',
    'L.T. (2018)',
    ['L.T. is a film about a boat. Nobody in L.T. can swim.'],
    { title: 'L.T.', year: 2018 },
  ],
  [
    'French: an elided “of” before the title, and two makers behind it',
    'Critique d’Inseparables d’Anne Rouque et Jean Lemoine',
    ['Un film que l’on voit deux fois, et dont on parle encore le lendemain.'],
    { title: 'Inseparables', directors: ['Anne Rouque', 'Jean Lemoine'] },
  ],
  [
    'English: what a film is called elsewhere behind the title, as a phrase in brackets',
    'THE SALT THAT WE LEFT (när havet drar sig tillbaka)',
    ['THE SALT THAT WE LEFT (när havet drar sig tillbaka)', 'Some films are slow, and this one knows why.'],
    { title: 'THE SALT THAT WE LEFT' },
  ],
  [
    'English: the number of a post before the title',
    '23 – The Salt Road (1949)',
    ['Number 23 of our list. There were never 23 better ones.'],
    { title: 'The Salt Road', year: 1949 },
  ],
  [
    'Japanese: the day before the title, and a mark behind it',
    '25.09.22 SALT ROAD ★★★☆ 3.6 静けさの中',
    ['SALT ROAD を観た。'],
    { title: 'SALT ROAD' },
  ],
  [
    'English: the year behind the title without brackets, which the text never has there',
    'Salt Junkie 2010 Review',
    ['Salt Junkie is cheap. Nobody in Salt Junkie can act, and I like Salt Junkie for it.'],
    { title: 'Salt Junkie' },
  ],
  [
    'English: a number that is a part of the title, as the text has it',
    'Salt Woman 1984 Review',
    ['Salt Woman 1984 is louder than Salt Woman. I saw Salt Woman 1984 twice.'],
    { title: 'Salt Woman 1984' },
  ],
  ['English: a title that is a number', '21', ['A film about cards, and a long one.'], { title: '21' }],
  [
    'Portuguese: the mothers of somebody, who are no film of his',
    'As Mães de Nuno Lobo',
    ['Um filme bonito, que se vê com gosto e de que se sai calado.'],
    { title: 'As Mães de Nuno Lobo' },
  ],
  [
    'English: a pun above, the title in quotation marks far below',
    'What I like – I leave alone, what I leave – I like',
    [
      'He comes home from the harbour.',
      'Nobody waits for him there.',
      'His brother has left.',
      'His mother has not.',
      'He looks for work.',
      'There is none.',
      'He finds some at last.',
      '“Pamvere” is a crime film and a western at once. Pamvere himself is silent; with Pamvere the camera is too.',
    ],
    { title: 'Pamvere' },
  ],
  [
    'English: a title that begins with an article, whose last word the text has by itself',
    '“Are you listening?”',
    [
      '<h2>Ellen Marsh takes on The Waiting Game</h2>',
      'Director: Ann Rook',
      'Cast: Bo Lee, Cy Park',
      'The Waiting Game is the story of a Game of cards. Nobody wins the Game; The Waiting Game lets them try.',
    ],
    { title: 'The Waiting Game', directors: ['Ann Rook'], cast: ['Bo Lee', 'Cy Park'] },
  ],
  [
    'Chinese: the title before its name abroad',
    '影評 海上流 Undertow',
    ['海上流', '海上流說的是兩個家庭。海上流很好看。'],
    { title: '海上流' },
  ],
  [
    'Japanese: the title in square brackets behind the word for film',
    '映画【舟を止めるな】感想(ネタバレ)',
    ['とても面白かったです。'],
    { title: '舟を止めるな' },
  ],
  [
    'Dutch: a title that is one word, and its maker behind a dash',
    'Ebben - Saskia Vliet',
    ['Een film waar ik naar het einde zat uit te kijken.'],
    { title: 'Ebben' },
  ],
  [
    'Portuguese: two makers behind a dash',
    'Maré Baixa - Nuno Lobo & Rui Serra',
    ['O filme é de Lobo e de Serra, e vê-se. Lobo filma como ninguém, e Serra também.'],
    { title: 'Maré Baixa', directors: ['Nuno Lobo', 'Rui Serra'] },
  ],
  [
    'English: a certificate behind the title in the line above the credits',
    'Trouble on the quay',
    ['Undertow (15)', 'Directed by Ann Rook', 'In the harbour a father and a son repair a boat.'],
    { title: 'Undertow', directors: ['Ann Rook'] },
  ],
  [
    'English: whose film it is, who is named in the headline alone, before a title with a colon',
    "Ann Rook's Salt Road: The Return",
    ['Salt Road: The Return takes its time, and I took mine. See Salt Road: The Return by the sea.'],
    { title: 'Salt Road: The Return' },
  ],
  [
    'English: what a headline says of the film, which the text names alone',
    'Review: Undertow is a slow and tender film',
    ['I went in with few hopes, and Undertow surprised me. In the end Undertow stays.'],
    { title: 'Undertow' },
  ],
  [
    'English: what somebody thinks of the film',
    'My thoughts on Undertow',
    ['I went in with few hopes, and Undertow surprised me. In the end Undertow stays.'],
    { title: 'Undertow' },
  ],
  [
    'English: a comma within the title, which the text never has without its end',
    'Good Tide, and Good Luck',
    ['I went in with few hopes, and Good Tide, and Good Luck surprised me.'],
    { title: 'Good Tide, and Good Luck' },
  ],
  [
    'English: a title that ends in “Movie”, before the word for a review',
    'The Salty Movie Review',
    ['The Salty Movie surprised me. I would see The Salty Movie again.'],
    { title: 'The Salty Movie' },
  ],
  [
    'German: a well-known film behind a phrase and a colon',
    'Schon länger im Kino: Toni Erdmann',
    ['Ein Film, über den alle reden. Ich habe ihn jetzt auch gesehen.'],
    { title: 'Toni Erdmann' },
  ],
];

describe('The title is read from a headline', () => {
  it.each(headlines)('%s', (_, headline, paragraphs, expected) => {
    expect(readStated(headline, paragraphs)).toMatchObject(expected);
  });
});
