import { learnHeadlines } from '@/entrypoints/annotator/film/headline-words';
import { learnLabels } from '@/entrypoints/annotator/film/labels';
import { learnWords } from '@/entrypoints/annotator/recognition/lexicon';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { finish } from '@/entrypoints/annotator/parts';
import { creditLabels, headlineWords, topicWords } from '@/storage/records/languages';
import { findEvidence } from '@/entrypoints/annotator/recognition/recognise';

learnLabels(creditLabels);
learnWords(topicWords);
learnHeadlines(headlineWords);

/** How strongly each rule speaks on a page, by the rule's name; rules that are silent are left out. */
export function measure(html: string, address: string): Record<string, number> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const source = readSource(document, address);
  const { film, review } = readFilm(source);
  return Object.fromEntries(
    finish(findEvidence(source, film, review)).map(([rule, finding]) => [rule, finding.strength]),
  );
}
