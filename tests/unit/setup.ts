import fc from 'fast-check';
import { learnFurniture } from '@/entrypoints/annotator/article/furniture';
import { learnDirectors } from '@/entrypoints/annotator/film/known-directors';
import { learnFilms } from '@/entrypoints/annotator/film/known-films';
import { learnHeadlines } from '@/entrypoints/annotator/film/headline-words';
import { learnLabels } from '@/entrypoints/annotator/film/labels';
import { learnPhrases } from '@/entrypoints/annotator/film/phrases';
import { learnWords } from '@/entrypoints/annotator/recognition/lexicon';
import { furniture } from '@/storage/records/furniture';
import {
  creditLabels,
  directors,
  films,
  headlineWords,
  phrases,
  topicWords,
} from '@/storage/records/languages';

// A law is tried on other cases each time; but a change is not refused for what chance found in the code of another.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20131218 });

// As the annotator does when it starts.
learnLabels(creditLabels);
learnWords(topicWords);
learnHeadlines(headlineWords);
learnPhrases(phrases);
learnDirectors(directors);
learnFilms(films);
learnFurniture(furniture);
