import { learnFurniture } from '@/entrypoints/annotator/article/furniture';
import { learnPageParts } from '@/entrypoints/annotator/article/page-parts';
import { learnPeople } from '@/entrypoints/annotator/film/known-people';
import { learnFilms } from '@/entrypoints/annotator/film/known-films';
import { learnHeadlines } from '@/entrypoints/annotator/film/headline-words';
import { learnLabels } from '@/entrypoints/annotator/film/labels';
import { learnPhrases } from '@/entrypoints/annotator/film/phrases';
import { learnWords } from '@/entrypoints/annotator/recognition/lexicon';
import { learnWeights } from '@/entrypoints/annotator/recognition/recognise';
import { learnHeadlineForms } from '@/entrypoints/annotator/recognition/headline';
import { furniture } from '@/storage/records/furniture';
import { headlineForms } from '@/storage/records/headline-forms';
import * as tables from '@/storage/records/languages';
import { pageParts } from '@/storage/records/page-parts';
import { weights } from '@/storage/records/weights';

// As the annotator does when it starts, with what the background leaves for it.
learnLabels(tables.creditLabels);
learnWords(tables.topicWords);
learnHeadlines(tables.headlineWords);
learnPhrases(tables.phrases);
learnPeople(tables);
learnFilms(tables.films);
learnFurniture(furniture);
learnPageParts(pageParts);
learnHeadlineForms(headlineForms);
learnWeights(weights);
