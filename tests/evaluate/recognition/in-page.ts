import { learnFurniture } from '@/entrypoints/annotator/article/furniture';
import { learnDirectors } from '@/entrypoints/annotator/film/known-directors';
import { learnFilms } from '@/entrypoints/annotator/film/known-films';
import { learnHeadlines } from '@/entrypoints/annotator/film/headline-words';
import { learnLabels } from '@/entrypoints/annotator/film/labels';
import { learnPhrases } from '@/entrypoints/annotator/film/phrases';
import { learnWords } from '@/entrypoints/annotator/recognition/lexicon';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { finish } from '@/entrypoints/annotator/parts';
import { furniture } from '@/storage/records/furniture';
import {
  creditLabels,
  directors,
  films,
  headlineWords,
  phrases,
  topicWords,
} from '@/storage/records/languages';
import { isWorthReading } from '@/entrypoints/detector/first-look';
import { findEvidence } from '@/entrypoints/annotator/recognition/recognise';

learnLabels(creditLabels);
learnWords(topicWords);
learnHeadlines(headlineWords);
learnPhrases(phrases);
learnDirectors(directors);
learnFilms(films);
learnFurniture(furniture);

/** How strongly each rule speaks on a page, by the rule's name, without those that are silent; and whether the first look lets the page through. */
export function measure(
  html: string,
  address: string,
): { strengths: Record<string, number>; isLetThrough: boolean } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const source = readSource(document, address);
  const { film, review } = readFilm(source);
  const found = finish(findEvidence(source, film, review));
  return {
    strengths: Object.fromEntries(found.map(([rule, finding]) => [rule, finding.strength])),
    isLetThrough: isWorthReading(document, address),
  };
}
