import type { FilmFacts } from '@/storage/records/film';
import type { Evidence, Recognition, ReviewFacts } from '@/storage/records/review';
import type { PageSource } from '../page-source';
import { bias, rules } from './rules';
import { readSubject } from './subject';

const maxWords = 120;
/** Evidence weaker than this says nothing to a reader. */
const leastWeight = 0.05;

/** The confidence from which on a page counts as a review. */
const floor = 0.5;

function spellOut(words: string | undefined): { words?: string } {
  const spelt = words?.replace(/\s+/g, ' ').trim().slice(0, maxWords);
  return spelt ? { words: spelt } : {};
}

/**
 * Decides whether the page is a review of one film. Every rule that speaks leaves its evidence, the weightiest first.
 * @returns confidence as the logistic function of the summed weights; a page counts as a review from 0.5 on.
 */
export function recognise(
  source: PageSource,
  film: FilmFacts<Range>,
  review: ReviewFacts<Range>,
): Recognition {
  const subject = readSubject(source, film, review);
  const evidence: Evidence[] = [];
  let sum = bias;
  for (const { rule, weight, find } of rules) {
    const finding = find(subject);
    if (!finding) continue;
    const given = weight * finding.strength;
    sum += given;
    if (Math.abs(given) < leastWeight) continue;
    evidence.push({ rule, weight: Math.round(given * 100) / 100, ...spellOut(finding.words) });
  }
  evidence.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const confidence = 1 / (1 + Math.exp(-sum));
  return { isReview: confidence >= floor, confidence, evidence };
}
