import type { Fact } from '@/storage/records/fact';
import type { Parts } from '../parts';
import { foldWords } from './labels';
import { rangeIn } from './lines';
import {
  enough,
  offerCreditsHead,
  offerDeclared,
  offerHeadlines,
  offerNamed,
  offerOpening,
} from './title-offers';
import { articleFirst, type Candidate, type TitleEvidence, weighTitles } from './title-weighing';

/** Whether the text never has the one without the other, which it is a part of: "Good Night" of "Good Night, and Good Luck". */
function isPartOf(one: Candidate, other: Candidate): boolean {
  return (
    other.source !== 'prose' &&
    other.count > Number(one.isOwned) &&
    other.count * (other.text.split(one.text).length - 1) >= one.count &&
    other.text.length > one.text.length &&
    other.text.includes(one.text) &&
    !/[([”»"]/.test(other.text)
  );
}

/**
 * Decides which words are the film's title: stated ones first, then what headline, credits and opening offer, weighed by their form and by how
 * often and how the article itself mentions them. An empty list where nothing reaches certainty: a title is never guessed.
 */
export function* findTitle(evidence: TitleEvidence): Parts<Fact<string, Range>[]> {
  const weighing = weighTitles(evidence);
  for (const offer of [offerHeadlines, offerDeclared, offerCreditsHead, offerOpening, offerNamed]) {
    offer(evidence, weighing);
    yield;
  }
  const { candidates } = weighing;
  for (const one of candidates) if (candidates.some((other) => isPartOf(one, other))) one.weight -= 3;
  candidates.sort((one, other) => other.weight - one.weight);
  const [first] = candidates;
  // "Salt Road: The Return" where the text has both: a film in a series is called by the series' name as well.
  const best =
    candidates.find(
      ({ text, source, weight }) =>
        source === 'headline' &&
        weight >= enough &&
        first &&
        text.startsWith(first.text) &&
        /^(?::|\s[–-])\s/.test(text.slice(first.text.length)) &&
        evidence.mentions.count(text) > 0,
    ) ?? first;
  const facts = [...evidence.stated];
  if (best && best.weight >= enough) {
    const value = articleFirst(best.text);
    const place = best.line && rangeIn(best.line, best.start, best.start + best.text.length);
    const same = facts.find((fact) => foldWords(fact.value) === foldWords(value));
    if (same) {
      if (place && !same.place) same.place = place;
    } else if (facts.length === 0) {
      facts.push({ value, source: best.source, ...(place && { place }) });
    }
  }
  return facts;
}
