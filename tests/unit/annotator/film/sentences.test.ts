import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { readStated, type Stated } from './stated';

/** What was read wrongly on real pages once, each by its form; films and people are invented. */
const sentences: [string, string, string[], Stated][] = [
  [
    'English: two who wrote it and directed, in one breath',
    'Low Tide review',
    ['Ann Rook and Bo Rand wrote and directed. Low Tide is slow, and I liked the film for it.'],
    { title: 'Low Tide', directors: ['Ann Rook', 'Bo Rand'], writers: ['Ann Rook', 'Bo Rand'] },
  ],
  [
    'French: the film by two, who act in nothing though the sentence praises actors',
    'Marée basse',
    [
      'Marée basse de Anne Roche et Olivier Blanc bat tous les records avec un duo d’acteurs incroyables : Paul Rivière et Omar Diop.',
    ],
    { title: 'Marée basse', directors: ['Anne Roche', 'Olivier Blanc'], cast: ['Paul Rivière', 'Omar Diop'] },
  ],
  [
    'English: below a pun, the title before its year and its verb',
    'All that the sea may bring to somebody at last',
    ['Salt Junkie (2017) is a film about boats. Nobody in Salt Junkie can swim.'],
    { title: 'Salt Junkie', year: 2017 },
  ],
  [
    'English: the article of the title behind it, as in an index',
    'Ferry, The',
    ['The Ferry is a film that takes its time. Nobody in The Ferry is in a hurry.'],
    { title: 'The Ferry' },
  ],
  [
    'English: a film of a series, by its whole title where the text has both',
    'Low Tide: The Return',
    [
      'Nobody had asked for another <i>Low Tide</i>. <i>Low Tide: The Return</i> begins where <i>Low Tide</i> ended, on a film set.',
    ],
    { title: 'Low Tide: The Return' },
  ],
  [
    'Spanish: a title in capitals before a phrase',
    'MAREA BAJA: Seis pícaros con mala uva',
    ['Dirección: Ana Ruiz', 'Caben en el filme la ironía y la brocha gorda.'],
    { title: 'MAREA BAJA', directors: ['Ana Ruiz'] },
  ],
  [
    'Dutch: the film behind the name of a series of posts about films',
    'Sneak Preview Week 14: Hoog Water',
    ['Alweer een Nederlandse film in de sneak, maar wat een verschil met de vorige. Gelachen en gehuild.'],
    { title: 'Hoog Water' },
  ],
  [
    'Japanese: the film in brackets behind the word for it, not what else the headline quotes',
    '「失敗ではない成果である」映画「はやふね」を観てきた！',
    ['自分的には、かなり良かった。失敗ではない成果であるということが語られていた。'],
    { title: 'はやふね' },
  ],
  [
    'Italian: a sentence below the word for film is no title',
    '1931, la follia di una regista [RECENSIONE]',
    [
      '<b>Film</b>',
      'Oggi parliamo del film “1931”, la follia cinematografica di Sara Menta.',
      'Regia: Sara Menta',
    ],
    { title: '1931', directors: ['Sara Menta'] },
  ],
  [
    'Portuguese: the film behind "review of the film:"',
    'Review do Filme: Passos na Neve (2021)',
    ['Passos na Neve segue quatro espiões que tentam chegar à cidade.'],
    { title: 'Passos na Neve', year: 2021 },
  ],
  [
    'Turkish: a title before its maker, whom the text names more often',
    'Kış Yolu – Nuri Kaya Tan (2014)',
    [
      'Senaryosunu Nuri Kaya Tan’ın yazdığı, yönetmenliğini Nuri Kaya Tan’ın yaptığı bir film. Nuri Kaya Tan sineması bu.',
    ],
    { title: 'Kış Yolu', year: 2014, directors: ['Nuri Kaya Tan'], writers: ['Nuri Kaya Tan'] },
  ],
  [
    'Spanish: the director of another film that is named beside',
    'Gloria y Olvido',
    [
      'La película es de Pedro Alvar, pero está influenciada por la clásica película italiana “Ocho y algo” (1963), del director Federico Fallani.',
    ],
    { title: 'Gloria y Olvido', directors: ['Pedro Alvar'] },
  ],
  [
    'English: who wrote what was adapted',
    'Small Women',
    [
      'The latest movie adaptation of Small Women by Louisa May Acorn was well worth the cost. I loved Small Women.',
    ],
    { title: 'Small Women' },
  ],
  [
    'Dutch: title and maker before an arrow',
    'The Ferry (Rita Bakker) -> Onverwacht goed',
    ['The Ferry is een film over een boot. Van The Ferry maakt Bakker iets moois.'],
    { title: 'The Ferry', directors: ['Rita Bakker'] },
  ],
  [
    'Portuguese: a film with the word for film in its title, which the text uses for all',
    'Água Básica, O Filme',
    ['Água Básica, O Filme é feito com pouco. Em O Filme tudo é água, e O Filme termina.'],
    { title: 'Água Básica, O Filme' },
  ],
  [
    'French: the year of the release in a line that says nothing else',
    'Marée basse',
    [
      'Sortie en 1975.',
      'Réalisé par Robert Lemoine.',
      'Marée basse est un film lent. On aime Marée basse pour cela.',
    ],
    { title: 'Marée basse', year: 1975, directors: ['Robert Lemoine'] },
  ],
  [
    'English: a director with a slip of the pen, whom the page spells otherwise elsewhere',
    'Low Tide',
    [
      'Director: Christopoher Marsh',
      'Screenplay: Christopher Marsh, Jonathan Marsh',
      'Low Tide is the work of Christopher Marsh as nobody knew him.',
    ],
    {
      title: 'Low Tide',
      directors: ['Christopher Marsh'],
      writers: ['Christopher Marsh', 'Jonathan Marsh'],
    },
  ],
  [
    'Norwegian: the original title where the headline is a phrase',
    'Båten står på spill igjen',
    ['Dette er en film for få.', 'Originaltittel: Anna og Berit - The Movie', 'Regi: Nils Ås'],
    { title: 'Anna og Berit - The Movie', directors: ['Nils Ås'] },
  ],
  [
    'Danish: hours and minutes in a sentence, and an actor in italics who is no title',
    'Lavvande: Tilbage',
    [
      'Da jeg rejste mig efter 2 timer og 27 minutters levende billeder, var jeg glad for, at <em>Bo Mark</em> gjorde det selv.',
      'I <em>Lavvande: Tilbage</em> må <em>Hr. Mark</em> svømme, og Mark kan det.',
    ],
    { title: 'Lavvande: Tilbage', runningTime: 147 },
  ],
  [
    'German: a long line of credits apart by strokes, and its length at the end',
    'Ebbe',
    [
      'Thriller, Action | Erscheinungsjahr: 2025 | Geschaut: 2025 im Kino am Hafen | Schauspieler: Ana Rook, Bo Marsh, Lil Dray, Jo Penn | Regisseur: Len Weiss | 2h 5m',
      'Ebbe ist ein Film, der sich Zeit nimmt.',
    ],
    {
      title: 'Ebbe',
      year: 2025,
      directors: ['Len Weiss'],
      cast: ['Ana Rook', 'Bo Marsh', 'Lil Dray', 'Jo Penn'],
      runningTime: 125,
    },
  ],
  [
    'German: lands and the year in brackets before a long line of credits',
    'Ebbe',
    [
      'Israel/Deutschland/Frankreich (2009) Regie: Samuel Rook Darsteller: Jo Donat (Schmul), Osch Kohn (Hertzl), Itai Tira (Assi), Mike Moschon (Igal) und ein Panzer Offizielle Homepage',
      'Ebbe ist ein Film, der sich Zeit nimmt.',
    ],
    {
      title: 'Ebbe',
      year: 2009,
      directors: ['Samuel Rook'],
      cast: ['Jo Donat', 'Osch Kohn', 'Itai Tira', 'Mike Moschon'],
    },
  ],
  [
    'French: minutes in the brackets of another work are none of this film’s',
    'Marée basse',
    [
      'Marée basse est un film lent, et Marée basse est un film beau. On lui préfère Le Puits (documentaire, 1h28, une chaîne).',
    ],
    { title: 'Marée basse' },
  ],
  [
    'English: the film was made by',
    'Low Tide',
    ['Low Tide was made by Ann Rook when she was over seventy. It is a film for the young.'],
    { title: 'Low Tide', directors: ['Ann Rook'] },
  ],
  [
    'English: the maker behind the title and a comma; who acts there is none',
    'Low Tide',
    [
      'With Low Tide, Ann Rook comes back to the coast that she left as a girl. In Low Tide, Bo Marsh plays a ferryman.',
      'Low Tide is a film that takes its time.',
    ],
    { title: 'Low Tide', directors: ['Ann Rook'], cast: ['Bo Marsh'] },
  ],
  [
    'English: somebody “as director”, and another behind “and”',
    'Low Tide',
    [
      'With Ann Rook as director and Bo Marsh in the lead role, Low Tide could hardly fail. Low Tide is a film for adults.',
    ],
    { title: 'Low Tide', directors: ['Ann Rook'], cast: ['Bo Marsh'] },
  ],
  [
    'English: a label with a stroke, hours with a nought',
    'Review: Low Tide',
    [
      'Directors/ Ann Rook, Jo Penn',
      'Cast/ Bo Marsh, Lil Dray',
      '01h 53m',
      'Low Tide is a film about a ferry.',
    ],
    {
      title: 'Low Tide',
      directors: ['Ann Rook', 'Jo Penn'],
      cast: ['Bo Marsh', 'Lil Dray'],
      runningTime: 113,
    },
  ],
  [
    'French: the maker behind title and year in the headline',
    'Le Passeur (1962) - Jean-Marc Villon',
    [
      'On dirait que Villon a fini par trouver le bon bout. Le Passeur nous sème en route, et c’est tant mieux.',
    ],
    { title: 'Le Passeur', year: 1962, directors: ['Jean-Marc Villon'] },
  ],
  [
    'English: a review of which the year follows in brackets',
    'Low Tide Review (2018)',
    ['A whole island starves in Low Tide, and nobody comes.'],
    { title: 'Low Tide', year: 2018 },
  ],
  [
    'English: a detailed review, and more than that',
    'Lowtide Movie Detailed Review & Analysis',
    ['Lowtide is a thriller with something to say.'],
    { title: 'Lowtide' },
  ],
  [
    'Italian: a hyphen before the review, and the day of the release behind the maker',
    'Il mare umano-Recensione',
    [
      'Ne Il mare umano c’è tutto.',
      "Paese: Italia - Titolo originale: Il mare umano - durata: 109' - Regia: Paolo Vergi - Data di uscita: 9 gennaio 2014 - Sceneggiatura: Paolo Vergi, Francesca Bruno",
    ],
    {
      title: 'Il mare umano',
      year: 2014,
      directors: ['Paolo Vergi'],
      writers: ['Paolo Vergi', 'Francesca Bruno'],
      runningTime: 109,
    },
  ],
  [
    'Polish: behind the maker the lands',
    '„Kreton”, reż. Rafał Lewan',
    [
      'Kto liczy na akcję, ten się zawiedzie.',
      '„Kreton”, reż. Rafał Lewan, Polska, Francja 2010, w kinach od 5 sierpnia 2011',
    ],
    { title: 'Kreton', year: 2010, directors: ['Rafał Lewan'] },
  ],
  [
    'Vietnamese: “review” and “film” before the title',
    'Review phim Bến cũ: chuyến đò cuối',
    ['Bến cũ là một bộ phim buồn.', 'Đạo diễn: Lê Minh', 'Thời lượng: 104 phút'],
    { title: 'Bến cũ', directors: ['Lê Minh'], runningTime: 104 },
  ],
  [
    'English: a label whose value is a sign states no title',
    'Low Tide - Blu-ray',
    ['Director: Ann Rook', 'Film: |', 'Runtime: 91 min'],
    { title: 'Low Tide', directors: ['Ann Rook'], runningTime: 91 },
  ],
  [
    'English: a name that begins like a place’s; makers in small numbers of other films are none',
    'Review: Low Tide',
    [
      'Hong Sang-min’s latest film is made of soju. Nova Pilbeck plays a widow. Fans of director Max Otter will be bored.',
      'Low Tide by “the sea”, they say. Low Tide ends in Hong Kong Bay.',
    ],
    { title: 'Low Tide', directors: ['Hong Sang-min'], cast: ['Nova Pilbeck'] },
  ],
  [
    'English: a format in brackets is no maker, a land no actor, and a direction no credit',
    'Victor Lane (Blu-ray Disc)',
    [
      'In South Africa the actor was enormous. It would send his kid brother in the direction of Dura Dane and Spanda Bell. Victor Lane is the second film by Seb Ship.',
    ],
    { title: 'Victor Lane', directors: ['Seb Ship'] },
  ],
  [
    'Turkish: a name ends where its case does, and a role with a comma behind it names nobody',
    'Sis Limanı Filmi Eleştirisi',
    [
      "Sis Limanı'nın yönetmeni, Kar Taneleri'yle tanınıyor. Deniz Ural'ın senaryosu, Cannes'da Jüri Ödülü alan filmden daha iyi.",
      'Sis Limanı (2019), yönetmen Selin Karaca, oyuncular Nehir Aydoğan, Barış Kutlu.',
    ],
    { title: 'Sis Limanı', year: 2019, directors: ['Selin Karaca'], cast: ['Nehir Aydoğan', 'Barış Kutlu'] },
  ],
  [
    'English: years and minutes behind a land, companies among people',
    'Paddock 2',
    [
      'Director: Paul Kane',
      'Cast: Sal Hawk, Bren Glee, CSA',
      'Producer: Warren Buff; RKO',
      'Country of Origin: UK-France 2017 103 mins. (PG)',
      'Paddock 2 is a film about a bear.',
    ],
    { title: 'Paddock 2', directors: ['Paul Kane'], cast: ['Sal Hawk', 'Bren Glee'], runningTime: 103 },
  ],
  [
    'English: the year between a maker and a house, the title below',
    'Review: Captain Kron',
    ['Brian Clem’s 1974 Hammer movie has been given the red carpet. Captain Kron is great fun.'],
    { title: 'Captain Kron', directors: ['Brian Clem'] },
  ],
  [
    'Portuguese: minutes as a sentence of their own, the maker behind a bracket of lands',
    'Aquário',
    [
      'O que prejudica a nós ou aos outros, disse ela. 131 min. Aquário (Brasil, França, 2016), de Kleber Mendes. Nota: 4,0.',
    ],
    { title: 'Aquário', year: 2016, directors: ['Kleber Mendes'], runningTime: 131 },
  ],
  [
    'Portuguese: the original title, a land and the year in brackets',
    'Corra já!',
    ['CORRA JÁ! (Get Away - EUA 2017). Direção: Jordan Pell. Elenco: Dan Kalu, Ali Will.'],
    { title: 'Corra já!', year: 2017, directors: ['Jordan Pell'], cast: ['Dan Kalu', 'Ali Will'] },
  ],
  [
    'Dutch: a review as one word before the title',
    'Filmrecensie Vals',
    ['Halverwege gaat Vals helaas uit de bocht.'],
    { title: 'Vals' },
  ],
  [
    'English: maker and year in the headline’s brackets, the land behind a colon, no credits',
    'Night Without Sheep (Ted Kova, 1971): Australia/USA',
    ['Night Without Sheep is a thriller: a teacher is stuck in a mining town and starts to like it.'],
    { title: 'Night Without Sheep', year: 1971, directors: ['Ted Kova'] },
  ],
  [
    'English: a line of maker, land and year in brackets below the title',
    'The Silent Shore',
    [
      '<p><b>(Geoff Marsh, NZ, 1985)</b></p>',
      'A man in middle age gets up and finds that he has come through alone. The Silent Shore is a film of empty streets.',
    ],
    { title: 'The Silent Shore', year: 1985, directors: ['Geoff Marsh'] },
  ],
  [
    'English: somebody’s romance is a film and no novel',
    'Film of the week: Harlem Quay',
    ['Two young hearts, with an ocean in the middle, are the stuff of Joan Crowe’s good-looking romance.'],
    { title: 'Harlem Quay', directors: ['Joan Crowe'] },
  ],
  [
    'English: minutes as a line of their own',
    'The Silent Shore',
    [
      'An experiment goes wrong in The Silent Shore, and a man is left alone with a whole town.',
      '<h3>Release details</h3>',
      '<div>91 mins</div>',
    ],
    { title: 'The Silent Shore', runningTime: 91 },
  ],
  [
    'English: a day among the credits is no year of the film',
    'Review: King of Crows',
    [
      'Posted on :- 07/11/2018',
      'Director: Kemi Ade',
      'Starring: Sola Bright, Ada Wole',
      'Duration: 170 mins',
      'King of Crows is a film about a family.',
    ],
    { title: 'King of Crows', directors: ['Kemi Ade'], cast: ['Sola Bright', 'Ada Wole'], runningTime: 170 },
  ],
  [
    'German: the years of a life behind a title that is a name',
    'Jon Lindt',
    [
      'Regie: Gor Maug',
      'Darsteller: Hein Ferk, Tom Thiem',
      'Spielfilm über den Regisseur Jon Lindt (1890-1976), der auf dem Gipfel seines Ruhmes ist.',
    ],
    { title: 'Jon Lindt', directors: ['Gor Maug'], cast: ['Hein Ferk', 'Tom Thiem'] },
  ],
  [
    'Italian: the maker behind the title, spoken of by the last name',
    'Dietro la maschera - Peter Bogano (1985)',
    ['Bogano quel giorno doveva avere la febbre, perché ha girato il suo film più dolce. Bogano esagera.'],
    { title: 'Dietro la maschera', year: 1985, directors: ['Peter Bogano'] },
  ],
  [
    'Italian: a year and a land as a line, minutes before the genre',
    'Rosso di sera (AKA Red Evening)',
    ['Regia: Dario Argo', 'Cast: Davide Memi, Dora Nico', '1975 - Italia', '126min. - Thriller/Slasher'],
    {
      title: 'Rosso di sera',
      year: 1975,
      directors: ['Dario Argo'],
      cast: ['Davide Memi', 'Dora Nico'],
      runningTime: 126,
    },
  ],
  [
    'Italian: who signs it',
    'Recensione: Il Pagliaccio',
    ['Il Pagliaccio è un ottimo film.', 'Lo firma Todd Filippi, e la cosa più incredibile è questa.'],
    { title: 'Il Pagliaccio', directors: ['Todd Filippi'] },
  ],
  [
    'French: a maker, filmmaker by trade',
    'Critique : Fermer la porte',
    ['<em>Fermer la porte</em> marque le retour, à 83 ans, de Victor Eric, cinéaste espagnol rarissime.'],
    { title: 'Fermer la porte', directors: ['Victor Eric'] },
  ],
  [
    'Turkish: minutes in a bracket that explains a word',
    'Bir Gece Yarısı',
    ['Yönetmen bu küçük hikayeyi uzun bir süreye (157 dakika) yayıyor. Bir Gece Yarısı unutulmaz.'],
    { title: 'Bir Gece Yarısı', runningTime: 157 },
  ],
  [
    'English: a company’s or a series’ film, the director named later',
    'Movie Review: Unbowed',
    [
      'I caught a screening of the new ESP Films documentary, Unbowed. This presented a challenge to the film’s director, Jon Hoch.',
      'I liked the first <em>Barry Porter</em> movie more. Unbowed is the first Marble Studios film I liked.',
    ],
    { title: 'Unbowed', directors: ['Jon Hoch'] },
  ],
  [
    'English: released in a year; a play that was never staged',
    'Review: Harbour Lights',
    [
      'Harbour Lights, a black and white romance, was released in 1943. As of 2024, this film is still shown. Directed by Emil Krantz.',
    ],
    { title: 'Harbour Lights', year: 1943, directors: ['Emil Krantz'] },
  ],
  [
    'English: the year before the title, against the year of its remake',
    'Night Train to Oslo',
    [
      'The 1961 film Night Train to Oslo, directed by Karl Moe, is a small marvel.',
      'Night Train to Oslo holds up, unlike the remake of 1998, when the 1998 film Night Train to Oslo forgot its original.',
    ],
    { title: 'Night Train to Oslo', year: 1961, directors: ['Karl Moe'] },
  ],
  [
    'English: minutes of the film at hand; directors in the plural',
    'Sky Marshal review',
    [
      'Despite flimsy plotting, with 120 minutes, this film made me like its hero. Sky Marshal, from directors Ann Bode and Ryan Flack, is fun.',
    ],
    { title: 'Sky Marshal', directors: ['Ann Bode', 'Ryan Flack'], runningTime: 120 },
  ],
  [
    'English: A as B; another film in brackets after the actor',
    'Review | Drift',
    [
      'Kay Orr’s “Drift” is about a boat. The funniest lines come from Max Dole as Ron Walsh.',
      'Lou Finn (“Sharks”) stars alongside newcomer Bea Hart.',
    ],
    { title: 'Drift', directors: ['Kay Orr'], cast: ['Max Dole', 'Lou Finn', 'Bea Hart'] },
  ],
  [
    'English: written by, between other credits, is no byline',
    'The Hatch (2011)',
    [
      'Directed by Bennet Mills',
      'Written by Stan Zale',
      'Starring Brad Pell, Jonah Hale',
      'Runtime: 2h 13m',
      'The Hatch is a baseball film.',
    ],
    {
      title: 'The Hatch',
      year: 2011,
      directors: ['Bennet Mills'],
      writers: ['Stan Zale'],
      cast: ['Brad Pell', 'Jonah Hale'],
      runningTime: 133,
    },
  ],
  [
    'English: a drama by',
    '‘The Long Field’ Review: Harvest Time',
    [
      'In “The Long Field,” a lean, quiet drama by Rosa Menk, nobody sleeps. The excellent Ida Blom plays Mother.',
    ],
    { title: 'The Long Field', directors: ['Rosa Menk'], cast: ['Ida Blom'] },
  ],
  [
    'French: a first feature, l’actrice, a year that opens the sentence',
    'Les Vagues basses, la critique',
    [
      'Premier long métrage de Claire Vidal, <em>Les Vagues basses</em> suit un pêcheur (Luc Morand). En 1987, ce film ne ressemblait à rien.',
      'L’actrice Zoé Lami y est formidable.',
    ],
    {
      title: 'Les Vagues basses',
      year: 1987,
      directors: ['Claire Vidal'],
      cast: ['Luc Morand', 'Zoé Lami'],
    },
  ],
  [
    'French: A signe',
    'Nuit d’usine, la critique',
    ['Avec « Nuit d’usine », Marc Aubel signe un film âpre, et confie le rôle principal à Inès Roul.'],
    { title: 'Nuit d’usine', directors: ['Marc Aubel'], cast: ['Inès Roul'] },
  ],
  [
    'German: a noun before von; the quoted title is nobody’s name',
    'Das Haus am Fluss',
    [
      'Nach „Am Deich“ kommt der neue Psychothriller von Peter Holm, „Das Haus am Fluss“.',
      'Karl Ott spielt den Wirt. „Das Haus am Fluss“ ist großes Kino.',
    ],
    { title: 'Das Haus am Fluss', directors: ['Peter Holm'], cast: ['Karl Ott'] },
  ],
  [
    'German: a line of country with year and length',
    'Filmkritik: Eiszeit',
    [
      '<p>Deutschland 2020, 113 Minuten<br>Regie: Uwe Stamm<br>Besetzung: Max Bohn, Ella Kurz u.a.<br>Kinostart: 12.3.2021</p>',
      'Eiszeit friert. Ein Film ohne Trost.',
    ],
    {
      title: 'Eiszeit',
      year: 2020,
      directors: ['Uwe Stamm'],
      cast: ['Max Bohn', 'Ella Kurz'],
      runningTime: 113,
    },
  ],
  [
    'Spanish: estrenada en, actuaciones de',
    'Crítica: El faro dormido',
    [
      'La nueva película de Luis Ortega, El faro dormido, cuenta con las actuaciones de Marta Gil y Pablo Sanz.',
      'Pablo Sanz es un farero viudo en El faro dormido, estrenada en 2017.',
    ],
    {
      title: 'El faro dormido',
      year: 2017,
      directors: ['Luis Ortega'],
      cast: ['Marta Gil', 'Pablo Sanz'],
    },
  ],
  [
    'Italian: diretto da at the beginning; the headline ends in la recensione',
    'Il custode, la recensione',
    [
      'Diretto da Paolo Neri e scritto da Gino Alba, Il custode è interpretato da Elio Marchi e Sara Pace.',
      'Il custode dura 96 minuti.',
    ],
    {
      title: 'Il custode',
      directors: ['Paolo Neri'],
      writers: ['Gino Alba'],
      cast: ['Elio Marchi', 'Sara Pace'],
      runningTime: 96,
    },
  ],
  [
    'Portuguese: the title after a list of people is none of them; em seus minutos',
    'Crítica: Casa de Vidro',
    [
      'Dirigido por Ana Lemos e com roteiro de Rui Faria, Casa de Vidro é um filme frio. Em seus 95 minutos, o filme não respira.',
    ],
    { title: 'Casa de Vidro', directors: ['Ana Lemos'], writers: ['Rui Faria'], runningTime: 95 },
  ],
  [
    'Dutch: de film duurt',
    'Recensie: De lange dijk',
    [
      'De nieuwe film van Joost Bakker gaat over water. In De lange dijk speelt Anna de Wit een boerin. De film duurt 108 minuten.',
    ],
    {
      title: 'De lange dijk',
      directors: ['Joost Bakker'],
      cast: ['Anna de Wit'],
      runningTime: 108,
    },
  ],
  [
    'Polish: a headline of small letters that ends in recenzja filmu',
    'Zimny brzeg – recenzja filmu',
    ['Reżyser Jan Kowal wie, co robi. Czas trwania: 112 min.', 'Reżyseria: Jan Kowal'],
    { title: 'Zimny brzeg', directors: ['Jan Kowal'], runningTime: 112 },
  ],
  [
    'Spanish: who films it, first thing in a sentence',
    'Crítica: Relatos del río',
    ['Una venganza sin perdón. Damián Sorín filma el odio como nadie en Relatos del río.'],
    { title: 'Relatos del río', directors: ['Damián Sorín'] },
  ],
  [
    'Portuguese: who makes politics of it, behind a comma; a word in between',
    'Crítica: Baraúna',
    ['De novo, Kleber Mendes não faz concessões. Baraúna é o seu retrato do sertão.'],
    { title: 'Baraúna', directors: ['Kleber Mendes'] },
  ],
  [
    'German: a noun that shows something is nobody',
    'Filmkritik: Zwei Ufer',
    ['Zwei Ufer ist leise. Diese Zerrissenheit zeigt der Film genau. Viele Szenen gelingen.'],
    { title: 'Zwei Ufer' },
  ],
  [
    'Italian: the maker behind a hyphen, and behind the title in the text',
    'La salita - Nino Rossi',
    ['Oggi un classico che conoscevo solo di fama: La salita di Nino Rossi, girato tanto tempo fa.'],
    { title: 'La salita', directors: ['Nino Rossi'] },
  ],
  [
    'Czech: a phrase in small letters behind a hyphen',
    'Tiše hlídané tratě - druhý film z nádraží',
    ['Na malém nádraží dospívá mladý elév a trápí se láskou.', 'Tiše hlídané tratě nestárnou.'],
    { title: 'Tiše hlídané tratě' },
  ],
  [
    'English: the headline is a phrase, a line below says what is reviewed',
    'Ash Hill: John Mack and Brendan Glee reunited in a witty lament to lost faith',
    [
      '<p><b>Review: Ash Hill (15)</b></p>',
      'Glee is tired to the bone in Ash Hill. Glee’s priest is honourable.',
    ],
    { title: 'Ash Hill' },
  ],
  [
    'English: a movie review and its phrase behind the title',
    'Dhunandh movie review: This blind man’s game will leave you awestruck',
    [
      'Director: Ram Ragha',
      'Cast: Ayush Khan, Rad Apt',
      'Dhunandh keeps its promise to the last shot. Nobody forgets Dhunandh.',
    ],
    { title: 'Dhunandh', directors: ['Ram Ragha'], cast: ['Ayush Khan', 'Rad Apt'] },
  ],
  [
    'Japanese: one label of one name, and no other credits',
    '灯台のひと',
    ['監督：槙村恒一', '静かな映画。海の音ばかりで、せりふは数えるほどしかない。'],
    { title: '灯台のひと', directors: ['槙村恒一'] },
  ],
  [
    'Turkish: the case of a name that ends in a letter without its dot',
    'Kuru Tepe',
    ['Burada filmin yönetmeni Nuri Bilge Aydın’ın dilini yine duyuyoruz. Kuru Tepe uzun bir film.'],
    { title: 'Kuru Tepe', directors: ['Nuri Bilge Aydın'] },
  ],
  [
    'Turkish: the case of a name that is one letter',
    'Kelebek',
    ["Bu filmin yönetmeni Tolga Karadağ'ı herkes tanıyor. Kelebek bir yol filmi."],
    { title: 'Kelebek', directors: ['Tolga Karadağ'] },
  ],
  [
    'Danish: those by whom the roles are played',
    'Rus',
    ['De fire venner spilles af Mogens Thrane, Thor Borup og Lars Ravn. ”Rus” er en film om mod.'],
    { title: 'Rus', cast: ['Mogens Thrane', 'Thor Borup', 'Lars Ravn'] },
  ],
  [
    'German: the director in the genitive before the title, the last name alone in the text',
    'Hinter der Scheune',
    [
      'Am Donnerstag kommt Mareike Solbachs „Hinter der Scheune“ ins Kino.',
      'Formal wählt Solbach viel Licht.',
    ],
    { title: 'Hinter der Scheune', directors: ['Mareike Solbach'] },
  ],
  [
    'Danish: the director in the genitive before the title in single quotes',
    'Rus',
    ["Mogens Thrane ses i Thomas Vinterdals 'Rus'.", 'Instruktør Thomas Vinterdal har samlet holdet.'],
    { title: 'Rus', directors: ['Thomas Vinterdal'] },
  ],
  [
    'German: a name that has an s at all times',
    'Die Fähre',
    ['Regie führte Wim Anders. In Wim Anders „Die Fähre“ ist es Nacht, und Anders mag Die Fähre.'],
    { title: 'Die Fähre', directors: ['Wim Anders'] },
  ],
  [
    'German: the maker behind the title in its own quotation marks',
    'Filmtipp',
    ['Unser Tipp: „Die Fähre“ von Adrian Goier. Die Fähre ist ein Film für den Winter.'],
    { title: 'Die Fähre', directors: ['Adrian Goier'] },
  ],
  [
    'German: a name with a Turkish capital',
    'Das Zimmer',
    ['Drama | Laufzeit: ca. 94 Minuten | Regie: İlker Çetin', 'Das Zimmer ist ein Film ohne Fenster.'],
    { title: 'Das Zimmer', directors: ['İlker Çetin'], runningTime: 94 },
  ],
  [
    'German: credited by the last name alone, named as a whole in brackets with the year',
    'NICHTS NEUES AM FLUSS (Edgar Borger – 2022)',
    ['Darsteller: Felix Kamm, Albert Schuck', 'Der Film lebt von der Regie von Borger.'],
    {
      title: 'NICHTS NEUES AM FLUSS',
      year: 2022,
      directors: ['Edgar Borger'],
      cast: ['Felix Kamm', 'Albert Schuck'],
    },
  ],
  [
    'Italian: a film of two',
    'La montagna',
    ['La montagna è nel film di Felix Van Groen e Carlotta Vander. La montagna non si muove.'],
    { title: 'La montagna', directors: ['Felix Van Groen', 'Carlotta Vander'] },
  ],
  [
    'English: four who wrote it together',
    'The Ferry',
    ['The Ferry was written by Rob Sitchell, Santo Cilla, Tom Gleis and Jane Kenning.'],
    { title: 'The Ferry', writers: ['Rob Sitchell', 'Santo Cilla', 'Tom Gleis', 'Jane Kenning'] },
  ],
  [
    'English: who directed and wrote with somebody',
    'The Ferry',
    ['Director/co-screenwriter Chris Nolland’s genius is obvious in The Ferry.'],
    { title: 'The Ferry', directors: ['Chris Nolland'], writers: ['Chris Nolland'] },
  ],
  [
    'Turkish: the last film of somebody',
    'Kuru Tepe',
    ['Nuri Bilge Aydın’ın son filmi Kuru Tepe vizyonda. Kuru Tepe uzun.'],
    { title: 'Kuru Tepe', directors: ['Nuri Bilge Aydın'] },
  ],
  [
    'Hungarian: the latest film of somebody',
    'Alkony',
    ['Nemes Jenő László legújabb filmje már a mozikban. Alkony lassú.'],
    { title: 'Alkony', directors: ['Nemes Jenő László'] },
  ],
  [
    'Dutch: two who play two roles',
    'De doos',
    ['De doos gaat over Saajan (gespeeld door Irfan Kahn), die alleen eet. De doos is een film.'],
    { title: 'De doos', cast: ['Irfan Kahn'] },
  ],
  [
    'English: those who are somebody else for the film',
    'Undertow',
    ['Maggie Thorne is Dr. Ellen Marsh, and Gregory Stull is Matt Kowal. Undertow is a film under water.'],
    { title: 'Undertow', cast: ['Maggie Thorne', 'Gregory Stull'] },
  ],
  [
    'Norwegian: those in the picture above the text',
    'Piken',
    ['Vic Karmen Sunde og Trine Dyrhus i «Piken». FOTO: BYRÅ', '«Piken» er en film uten lys.'],
    { title: 'Piken', cast: ['Vic Karmen Sunde', 'Trine Dyrhus'] },
  ],
  [
    'English: a line of names above the text',
    'Numbers',
    [
      'Rated PG',
      'Tara P. Hensley + Kev Costley + Octavia Spence',
      'Numbers is a film that counts, and nobody forgets Numbers.',
    ],
    { title: 'Numbers', cast: ['Tara P. Hensley', 'Kev Costley', 'Octavia Spence'] },
  ],
  [
    'English: credits that go on with the book',
    'Wild Pork',
    [
      'Director/Scriptwriter: Tai Whit from the book by Barry Crumb, “Salt and Watercress”',
      'Wild Pork is a film, and nobody forgets Wild Pork.',
    ],
    { title: 'Wild Pork', directors: ['Tai Whit'], writers: ['Tai Whit'] },
  ],
  [
    'English: of whom the film reminds is none who made it',
    'The Ferry',
    ['The Ferry closely reminded me of David Crone’s “A Story of Rivers”. The Ferry is a film that floats.'],
    { title: 'The Ferry' },
  ],
  [
    'Polish: somebody in whom a role is embodied',
    'Boże Dzieło',
    ['Tam trafia Daniel, w którego wcielił się Bartosz Bielik. Boże Dzieło to film o wierze.'],
    { title: 'Boże Dzieło', cast: ['Bartosz Bielik'] },
  ],
  [
    'Ukrainian: who played whom',
    'Памфір',
    ['Леоніда зіграв Олександр Яценко, і зіграв чудово. Памфір — це фільм про повернення.'],
    { title: 'Памфір', cast: ['Олександр Яценко'] },
  ],
  [
    'Turkish: who plays whom',
    'Kuru Tepe',
    ['Nuray rolünü Merve Dizman oynuyor. Kuru Tepe uzun bir film.'],
    { title: 'Kuru Tepe', cast: ['Merve Dizman'] },
  ],
  [
    'English: two who share their last name',
    'True Tide',
    ['The film was directed by Joel and Evan Cohn and it shows in every frame.'],
    { title: 'True Tide', directors: ['Joel Cohn', 'Evan Cohn'] },
  ],
  [
    'English: two who share their last name, in credits',
    'True Tide',
    ['Directed by Joel and Evan Cohn', 'Starring Jeff Brook, Mae Damen', '110 minutes', 'A fine western.'],
    {
      title: 'True Tide',
      runningTime: 110,
      directors: ['Joel Cohn', 'Evan Cohn'],
      cast: ['Jeff Brook', 'Mae Damen'],
    },
  ],
  [
    'English: an actor of one name beside another with two',
    'Low Tide',
    ['Low Tide is a film starring Zendra and Robert Patton, and both of them shine.'],
    { title: 'Low Tide', cast: ['Robert Patton'] },
  ],
  [
    'English: the script of a director who wrote it',
    'The Fort',
    ['The key to the film’s success is the clever script by director Rob Finch and his partners.'],
    { title: 'The Fort', directors: ['Rob Finch'], writers: ['Rob Finch'] },
  ],
  [
    'English: somebody’s screenplay, without an apostrophe',
    'Wake in Salt',
    ['Originating from an Evan Jonas screenplay, the film follows a teacher. Wake in Salt is long.'],
    { title: 'Wake in Salt', writers: ['Evan Jonas'] },
  ],
  [
    'English: a line that begins with who directed and wrote it',
    'A Man Named Olaf',
    ['Directed and written by Hans Holmer. Swedish.', 'I liked A Man Named Olaf a lot.'],
    { title: 'A Man Named Olaf', directors: ['Hans Holmer'], writers: ['Hans Holmer'] },
  ],
  [
    'English: who wrote it, behind who wrote the novel',
    'Conclave of Salt',
    [
      'Based on the novel by Robert Harding (Enigma) and scripted by Peter Strand (Tinker), it’s directed by Edgar Berg and it is a fine film.',
    ],
    { title: 'Conclave of Salt', directors: ['Edgar Berg'], writers: ['Peter Strand'] },
  ],
  [
    'English: whom a screenplay was for is a film',
    'Small Women',
    ['Gerda Wick’s Small Women is lovely. She wrote the screenplay for Lady Bee, and directed it.'],
    { title: 'Small Women', directors: ['Gerda Wick'] },
  ],
  [
    'French: a film of somebody whose name begins with a vowel',
    'Très haut',
    ['Nous sommes allés voir le dernier film d’Isabelle Mergot. Très haut est un film drôle.'],
    { title: 'Très haut', directors: ['Isabelle Mergot'] },
  ],
  [
    'French: credits of somebody whose name begins with a vowel',
    'Très haut',
    ['Un film d’Alain Roche', 'Avec Jean Pic, Luce Dar', 'Durée : 1h32', 'Très haut est un film drôle.'],
    { title: 'Très haut', runningTime: 92, directors: ['Alain Roche'], cast: ['Jean Pic', 'Luce Dar'] },
  ],
  [
    'French: brothers',
    'Le Vélo',
    ['Le nouveau film de Jean-Paul et Luc Dardel, Le Vélo, suit un enfant en colère.'],
    { title: 'Le Vélo', directors: ['Jean-Paul Dardel', 'Luc Dardel'] },
  ],
  [
    'Portuguese: written and directed by the somebody',
    'O Lobo',
    ['O Lobo é um filme muito bem escrito e dirigido pelo Fernando Colmo que estreia na direção.'],
    { title: 'O Lobo', directors: ['Fernando Colmo'], writers: ['Fernando Colmo'] },
  ],
  [
    'Swedish: for script and direction stands somebody',
    'Under Skuggan',
    ['För manus och regi står långfilmsdebuterande Babak Anvar. Under Skuggan är en film om rädsla.'],
    { title: 'Under Skuggan', directors: ['Babak Anvar'], writers: ['Babak Anvar'] },
  ],
  [
    'German: credits of one letter each',
    'Langer Lauf',
    ['US, R: Jan Schlesing, D: Dustin Hof, Lora Oliver, Roy Schneid', 'Langer Lauf ist spannend.'],
    {
      title: 'Langer Lauf',
      directors: ['Jan Schlesing'],
      cast: ['Dustin Hof', 'Lora Oliver', 'Roy Schneid'],
    },
  ],
  [
    'English: initials are no labels of one letter',
    'Children of Salt',
    [
      'Director: Alfonso Currant. Starring: Clive Orwell, Michael Cairn. 2006. Based on a novel by P.D. Jameson.',
      'Children of Salt is good.',
    ],
    {
      title: 'Children of Salt',
      year: 2006,
      directors: ['Alfonso Currant'],
      cast: ['Clive Orwell', 'Michael Cairn'],
    },
  ],
  [
    'Spanish: a title with a comma before its maker in brackets',
    'Un Duro, 15 pesetas (Carlos Iglés)',
    ['Tenéis que verla: es magnífica, estupenda y conmovedora esta película.'],
    { title: 'Un Duro, 15 pesetas', directors: ['Carlos Iglés'] },
  ],
  [
    'French: the film of what it was made from',
    'Salières, le film',
    ['J’ai été voir Salières vendredi dernier. Le film m’a plu.'],
    { title: 'Salières' },
  ],
  [
    'English: a headline that speaks of some film is no title',
    'Some Rant on a Movie',
    ['I am going to rant about something that is in theatres right now. I cried.'],
    {},
  ],
  [
    'English: a title that ends in the word for film, before its maker',
    'The Salt Movie by Ann Rook',
    ['I laughed all through The Salt Movie.'],
    { title: 'The Salt Movie', directors: ['Ann Rook'] },
  ],
  [
    'Italian: the screenwriter, a woman',
    'Milleuno',
    ['Sam Mandel, affiancato dalla sceneggiatrice Kristy Wilson, ha girato Milleuno, un grande film.'],
    { title: 'Milleuno', writers: ['Kristy Wilson'] },
  ],
  [
    'Japanese: the director’s name in the line below the label',
    'ズー2',
    ['監督', 'Jared Bosch &amp; Byron Hower', 'ズー2は楽しい映画だった。'],
    { title: 'ズー2', directors: ['Jared Bosch', 'Byron Hower'] },
  ],
  [
    'English: the year in a line below the headline',
    'Driver',
    ['2011', 'Driver is a film about a man who drives.'],
    { title: 'Driver', year: 2011 },
  ],
  [
    'English: nobody’s role is the title',
    'A wedding to remember',
    [
      'Shadi, a young architect, comes home. Shadi (Saleh Bako) drives his father about in this film, and Shadi is tired of it.',
    ],
    { cast: ['Saleh Bako'] },
  ],
];

describe('film facts in sentences', () => {
  it.each(sentences)('%s', (_, headline, paragraphs, stated) => {
    expect(readStated(headline, paragraphs)).toEqual(stated);
  });
});

it('takes the title from a line of its own where the headline is a phrase and the page’s title begins with that line', () => {
  const titleOn = (pageTitle: string) => {
    const html = `<title>${pageTitle}</title><body><article><h1>Well shot, and with a script that has no cracks: it surprises in everything.</h1>
      <p>★★★★★ Excellent</p><p>The salt of the lake</p><p>A director does as he likes here, and writes and produces as well.</p></article>`;
    const address = 'https://pages.example/opinion/1';
    const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
    return film.title.map(({ value }) => value);
  };
  expect(titleOn('The salt of the lake: opinion - Cinehill')).toEqual(['The salt of the lake']);
  expect(titleOn('Opinion - Cinehill')).toEqual([]);
});

it('takes the title from the page’s own where the headline is a phrase and that is a review by its form', () => {
  const html = `<title>Oculum (2013) Movie Review - Aussie Reviews</title><body><article><h1>WILL THE YOUNG UNDERSTAND THE IDEAS?</h1>
    <p>This is a horror film that will not suit everyone.</p><p>Oculum takes its time, and nobody in Oculum has any.</p></article>`;
  const address = 'https://pages.example/oculum-2013-movie-review/';
  const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
  expect(film.title.map(({ value }) => value)).toEqual(['Oculum']);
});

it('does not count a headline among the lines that name the film, whatever element it is', () => {
  const html = `<title>A blog: MAREA BAJA: Six rogues</title><body><div class="post"><h3 class="post-title">MAREA BAJA: Six rogues at sea</h3>
    <div class="post-body"><p>★★★★★</p><p>Never was a film so short, and never was one so long in coming to its end, as far as I know.</p></div></div>`;
  const address = 'http://a.blog.example/2014/10/marea-baja.html';
  const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
  expect(film.title.map(({ value }) => value)).toEqual(['MAREA BAJA']);
});

it('takes a marked title that heads lines of its own further down, whatever small letters it has', () => {
  expect(
    readStated('The fire makes film', [
      '<p>July 2020</p>',
      '<p>Cannes gave it only its laurel for a script; <i>Portrait of a young girl on fire</i> deserved more.</p>',
      'Portrait of a young girl on fire',
      'On demand from 14 July',
    ]).title,
  ).toBe('Portrait of a young girl on fire');
});

it('reads credits that stand beside the article in a box of their own, unless there are several', () => {
  const box = (name: string) =>
    `<p><b>Director:</b> ${name}</p><p><b>Starring:</b> Ed Ost, Flo Pike</p><p><b>Runtime:</b> 95 minutes</p>`;
  const read = (beside: string) => {
    const html = `<title>The Dook</title><body><div><div><h1>The Dook</h1>${'<p>Why should the dark bother a child? It is nothing but the daylight having a nap, and The Dook knows it well.</p>'.repeat(4)}</div>${beside}</div>`;
    const address = 'https://pages.example/the-dook';
    const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
    return [film.directors.map(({ value }) => value.name), film.runningTime.map(({ value }) => value)];
  };
  expect(read(`<div>${box('Jen Kent')}</div>`)).toEqual([['Jen Kent'], [95]]);
  const other = '<p>Also out now</p>'.repeat(6);
  expect(read(`<div>${box('Jen Kent')}</div>${other}<div>${box('Al Moor')}</div>`)).toEqual([[], []]);
});

it('reads credits that stand in a table around the cell of the article', () => {
  const text =
    '<p>Why should the dark bother a child? It is nothing but the daylight having a nap, and The Dook knows it well.</p>';
  const html = `<title>The Dook Review</title><body><div><h2>The Dook</h2><table><tr><td>Director:</td><td>Jen Kent</td></tr><tr><td>Stars:</td><td>Ed Ost, Flo Pike</td></tr></table><table><tr><td>${text.repeat(6)}</td></tr></table></div>`;
  const address = 'https://pages.example/the-dook';
  const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
  expect(film.directors.map(({ value }) => value.name)).toEqual(['Jen Kent']);
});

it('takes the title from the words of the page’s address where the headline is a phrase and the text says them too', () => {
  const titleAt = (address: string) => {
    const html = `<title>So that was it!</title><body><article><h1>So that was it!</h1><p>Jasper likes Hanne Quast</p>
      <p>Hardly ever is a film praised like this, and HANNE QUAST is another matter altogether, with two who play it.</p></article>`;
    const { document } = new JSDOM(html).window;
    return readFilm(readSource(document, address)).film.title.map(({ value }) => value);
  };
  expect(titleAt('https://pages.example/review/_4kXq-hanne-quast')).toEqual(['Hanne Quast']);
  expect(titleAt('https://pages.example/review/4711')).toEqual([]);
});

it('takes the title from a line that has its year', () => {
  const html = `<title>Maggie has a bad week</title><body><article><h1>Maggie has a bad week...</h1><p>A guest writes</p><p>Undertow - 2013</p>
    <p>Nobody told me to see Undertow, and I do not like water. But Undertow is a film that takes place in a bell under the sea.</p></article>`;
  const { document } = new JSDOM(html).window;
  const { film } = readFilm(readSource(document, 'https://pages.example/2013/11/maggie-has-a-bad-week'));
  expect(film.title.map(({ value }) => value)).toEqual(['Undertow']);
});

it('takes a short headline for the title where the page’s address has it too, however small its letters', () => {
  const titleOf = (headline: string, address: string) => {
    const html = `<title>${headline} – Butacas</title><body><article><h1>${headline}</h1><p>Una peli muy bien hecha y muy divertida, con un final que no está a la altura.</p></article>`;
    const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
    return film.title.map(({ value }) => value);
  };
  expect(titleOf('Perfectos vecinos', 'https://pages.example/2017/perfectos-vecinos/')).toEqual([
    'Perfectos vecinos',
  ]);
  expect(
    titleOf('Lo que nadie supo decir de sus vecinos', 'https://pages.example/2017/lo-que-nadie/'),
  ).toEqual([]);
});

it('takes a headline for the title where the page’s own title calls just that reviewed', () => {
  const html = `<title>Cento lunedì, o quasi - Recensione | Cinepagina</title><body><article><h1>Cento lunedì, o quasi</h1><p>Antonio lavora, e poi non lavora più. Un esordio sincero, con qualche lungaggine e un cuore grande.</p></article>`;
  const address = 'https://pages.example/film/4711';
  const { film } = readFilm(readSource(new JSDOM(html, { url: address }).window.document, address));
  expect(film.title.map(({ value }) => value)).toEqual(['Cento lunedì, o quasi']);
});
