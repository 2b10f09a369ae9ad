import { describe, expect, it } from 'vitest';
import { readStated, type Stated } from './stated';

/** Each after a convention of the press or of blogs; films and people are invented. */
const conventions: [string, string, string[], Stated][] = [
  [
    'English: maker in the possessive, actors in brackets after their characters',
    'Salt Road review – a long way home',
    [
      'Nobody hurries in Ana Weir’s <em>Salt Road</em>. Widowed driver Moss (Peter Lund) picks up a runaway (Clara Dray), and the two of them talk.',
      'It is a film of pauses, and Weir trusts every one of them. <em>Salt Road</em> ends where it began.',
    ],
    { title: 'Salt Road', directors: ['Ana Weir'], cast: ['Peter Lund', 'Clara Dray'] },
  ],
  [
    'English: written and directed by, starring, A plays B',
    'Movie Review: The Glass Bell (2011)',
    [
      'Written and directed by Tom Arden and starring Mia Holt, Ruben Vance and Ida Cole, The Glass Bell is a thriller without a gun.',
      'Harry Stone plays the mayor. The film was shot in six weeks.',
    ],
    {
      title: 'The Glass Bell',
      year: 2011,
      directors: ['Tom Arden'],
      writers: ['Tom Arden'],
      cast: ['Mia Holt', 'Ruben Vance', 'Ida Cole', 'Harry Stone'],
    },
  ],
  [
    'English: the maker and the year in brackets after the title',
    'From the vault: Night Ferry',
    [
      '<em>Night Ferry</em> (Lena Ostrow, 1974) has been restored. Its hero, played by a young Karl Bremen, never speaks.',
    ],
    { title: 'Night Ferry', year: 1974, directors: ['Lena Ostrow'], cast: ['Karl Bremen'] },
  ],
  [
    'English: -directed, the novel’s author apart, the critic apart',
    '‘Paper Crown’ Review: Heavy lies the head',
    [
      'By Nora Field',
      'Based on the novel by Edith Marsh, the Joan Pell-directed “Paper Crown” gives Oscar Reed his best role in years, with Tilda Nash as his sister. Screenwriter Paul Kerr keeps the jokes.',
    ],
    {
      title: 'Paper Crown',
      directors: ['Joan Pell'],
      writers: ['Paul Kerr'],
      cast: ['Oscar Reed', 'Tilda Nash'],
    },
  ],
  [
    'English: director’s former films named first',
    'Review: Low Tide',
    [
      'Director Marta Quill, best known for <em>Harbour</em> and <em>The Fifth Room</em>, returns with Low Tide, a 97-minute chase.',
      'Unlike John Ford or Sam Peckinpah she has no love for horses. Low Tide stars Ben Oakes and Lily Thorne as thieves.',
    ],
    {
      title: 'Low Tide',
      directors: ['Marta Quill'],
      cast: ['Ben Oakes', 'Lily Thorne'],
      runningTime: 97,
    },
  ],
  [
    'English: no labels but a line of year, certificate, length and kind, divided by bars',
    'Film Review: ‘The Quiet Harbor’: A Must-See',
    [
      '2023 | PG-13 | 2h 15m | Action, Biography, Drama',
      'As a reviewer who has seen thousands of films, I recall only one like “The Quiet Harbor.” Director Amos Field knows why.',
    ],
    { title: 'The Quiet Harbor', year: 2023, directors: ['Amos Field'], runningTime: 135 },
  ],
  [
    'English: actors in brackets after the title',
    'Winter Coats',
    [
      '<b>Winter Coats</b> (Gale Ross, Stephen Dale, Kristin Thorpe) – As winter comes, a tailor faces his former masters. Winter Coats is a film about cloth.',
      'The masters want him back, and Dale is the best of them. It is a long picture and a fine one.',
    ],
    { title: 'Winter Coats', cast: ['Gale Ross', 'Stephen Dale', 'Kristin Thorpe'] },
  ],
  [
    'French: un film de, avec, incarné par, dans le rôle de',
    '[Critique] La Nuit des phares',
    [
      'Avec <em>La Nuit des phares</em>, Jeanne Morel signe un premier long-métrage habité. Réalisé par Jeanne Morel et écrit par Paul Duras, le film dure 1h42.',
      'Le gardien, incarné par Luc Favre, attend sa fille (Anna Brisset). Marc Delmas campe un facteur bavard.',
    ],
    {
      title: 'La Nuit des phares',
      directors: ['Jeanne Morel'],
      writers: ['Paul Duras'],
      cast: ['Luc Favre', 'Anna Brisset', 'Marc Delmas'],
      runningTime: 102,
    },
  ],
  [
    'French: the listing of a film site, without colons',
    'Critique : Le Jardin clos',
    [
      '<div>16 août 2023 en salle | 1h 31min | Drame, Romance</div>',
      '<div>De <a>Inès Carval</a></div>',
      '<div>Par <a>Inès Carval</a>, <a>Hugo Brett</a></div>',
      '<div>Avec <a>Pierre Sandre</a>, <a>Manon Ruis</a></div>',
      'Le Jardin clos est un film sur le silence, et ce silence dure.',
    ],
    {
      title: 'Le Jardin clos',
      directors: ['Inès Carval'],
      writers: ['Inès Carval', 'Hugo Brett'],
      cast: ['Pierre Sandre', 'Manon Ruis'],
      runningTime: 91,
    },
  ],
  [
    'German: maker in the genitive, gespielt von, A als B',
    'Filmkritik zu „Das leere Haus“: Warten auf niemanden',
    [
      'Karla Sommers „Das leere Haus“ beginnt mit einer Tür. Regisseurin Karla Sommer lässt sie lange offen.',
      'Der alte Förster (Jonas Wirth) schweigt, seine Tochter, gespielt von Mila Brandt, redet für zwei. Mit Tom Gerlach als Pfarrer. 112 Minuten, die man nicht zählt.',
    ],
    {
      title: 'Das leere Haus',
      directors: ['Karla Sommer'],
      cast: ['Jonas Wirth', 'Mila Brandt', 'Tom Gerlach'],
      runningTime: 112,
    },
  ],
  [
    'German: one line of country, year, length, Regie and Mit',
    'Kritik: Am Rand der Stadt',
    [
      'Deutschland 2018 – 104 Minuten – Regie: Sandra Holl – Mit: Eva Klamm, Nils Adler, Uwe Rost',
      'Am Rand der Stadt wird gebaut, und der Film schaut zu.',
    ],
    {
      title: 'Am Rand der Stadt',
      year: 2018,
      directors: ['Sandra Holl'],
      cast: ['Eva Klamm', 'Nils Adler', 'Uwe Rost'],
      runningTime: 104,
    },
  ],
  [
    'Spanish: dirigida por, protagonizada por, da vida a',
    'Crítica de «La casa del río»',
    [
      'La película, dirigida por Elena Prats y escrita por Marcos Vidal, está protagonizada por Lucía Rey, Iván Costa y Rosa Leal.',
      'Pedro Lanza da vida al padre. «La casa del río» dura 118 minutos.',
    ],
    {
      title: 'La casa del río',
      directors: ['Elena Prats'],
      writers: ['Marcos Vidal'],
      cast: ['Lucía Rey', 'Iván Costa', 'Rosa Leal', 'Pedro Lanza'],
      runningTime: 118,
    },
  ],
  [
    'Spanish: one line without labels but De and Con',
    'El último tren',
    [
      'De Andrés Luque. 2004. 148 min. Con Mercedes Soto, Federico Bravo, Julia Amat.',
      'El último tren es una película de despedidas. Nadie sube.',
    ],
    {
      title: 'El último tren',
      year: 2004,
      directors: ['Andrés Luque'],
      cast: ['Mercedes Soto', 'Federico Bravo', 'Julia Amat'],
      runningTime: 148,
    },
  ],
  [
    'Italian: regia di, nel cast troviamo, nei panni di',
    'Recensione: La sala d’attesa',
    [
      'Il nuovo film di Paola Conti, <em>La sala d’attesa</em>, racconta un’attesa. Nel cast troviamo Marco Bini, Giulia Serra e Aldo Neri.',
      'Il medico è interpretato da Luca Ferri. Un film da vedere, con una durata di 105 minuti.',
    ],
    {
      title: 'La sala d’attesa',
      directors: ['Paola Conti'],
      cast: ['Marco Bini', 'Giulia Serra', 'Aldo Neri', 'Luca Ferri'],
      runningTime: 105,
    },
  ],
  [
    'Italian: a line of labels divided by full stops',
    'Recensione del film “Il molo”',
    [
      '<strong>Regia</strong> Sara Galli <strong>Con</strong> Pietro Riva, Anna Sala <strong>Durata</strong> 94’ <strong>Anno</strong> 2016',
      'Il molo è un film piccolo, e non se ne vergogna.',
    ],
    {
      title: 'Il molo',
      year: 2016,
      directors: ['Sara Galli'],
      cast: ['Pietro Riva', 'Anna Sala'],
      runningTime: 94,
    },
  ],
  [
    'Portuguese: do diretor, vivido por, na pele de',
    'Crítica | A Ponte Velha',
    [
      'A Ponte Velha, novo filme do diretor Caio Brandão, acompanha Jonas, vivido por Tadeu Melo, e a irmã (Lia Prado).',
      'O roteiro de Nina Faro tropeça. Com Davi Couto e Zélia Rocha no elenco, o filme dura 1h50.',
    ],
    {
      title: 'A Ponte Velha',
      directors: ['Caio Brandão'],
      writers: ['Nina Faro'],
      cast: ['Tadeu Melo', 'Lia Prado', 'Davi Couto', 'Zélia Rocha'],
      runningTime: 110,
    },
  ],
  [
    'Portuguese: ficha técnica as one paragraph with line breaks',
    'Resenha: O Mar de Dentro',
    [
      'O Mar de Dentro é um filme sobre quem fica.',
      '<p><b>Ficha técnica</b><br>Direção: Rita Salles<br>Roteiro: Rita Salles, Ivo Lins<br>Elenco: Bruna Tavares, Caco Nery, Dora Pires<br>Duração: 1h 38min<br>Ano: 2019<br>País: Brasil</p>',
    ],
    {
      title: 'O Mar de Dentro',
      year: 2019,
      directors: ['Rita Salles'],
      writers: ['Rita Salles', 'Ivo Lins'],
      cast: ['Bruna Tavares', 'Caco Nery', 'Dora Pires'],
      runningTime: 98,
    },
  ],
  [
    'English: the tail of a newspaper, title in bold, everything in one paragraph',
    'Two brothers and a debt',
    [
      'The brothers in “Cold Harvest” never say what they owe. It takes the picture an hour to say it for them.',
      '“Cold Harvest” opens on Friday.',
      '<p><b>Cold Harvest</b> Rated R for language. Running time: 1 hour 52 minutes. In theaters. Directed by Dale Morrow; written by Dale Morrow and Kit Lane; with Aaron Pike, Jude Sorrel and Fay Winter.</p>',
    ],
    {
      title: 'Cold Harvest',
      directors: ['Dale Morrow'],
      writers: ['Dale Morrow', 'Kit Lane'],
      cast: ['Aaron Pike', 'Jude Sorrel', 'Fay Winter'],
      runningTime: 112,
    },
  ],
  [
    'English: minutes and years that are not the film’s',
    'Stone Orchard review',
    [
      '<p class="meta">4 min read · Posted on March 3, 2016</p>',
      'The first 30 minutes of Stone Orchard are its best. Set in 1944, it was adapted from the 1961 novel by Hal Moore, filmed before in 1972.',
      'Director Una Frost made it for nothing. Stone Orchard deserves more.',
    ],
    { title: 'Stone Orchard', directors: ['Una Frost'] },
  ],
];

describe('film facts by convention', () => {
  it.each(conventions)('%s', (_, headline, paragraphs, stated) => {
    expect(readStated(headline, paragraphs)).toEqual(stated);
  });
});
