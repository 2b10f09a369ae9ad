import type { FilmFacts } from '@/storage/records/film';
import type { Evidence, Recognition, ReviewFacts } from '@/storage/records/review';
import type { Weights } from '@/storage/records/weights';
import type { PageSource } from '../page-source';
import type { Parts } from '../parts';
import { rules } from './rules';
import type { Finding } from './rules/rule';
import { readSubject } from './subject';

const maxWords = 120;
/** Evidence weaker than this says nothing to a reader. */
const leastWeight = 0.05;

/** The confidence from which on a page counts as a review. */
const floor = 0.5;

let learned: Weights = { rules: {}, bias: 0 };

/** Learns how much each rule counts. Comes before the first page is judged; by itself this script judges none. */
export function learnWeights(weights: Weights): void {
  learned = weights;
}

function spellOut(words: string | undefined): { words?: string } {
  const spelt = words?.replace(/\s+/g, ' ').trim().slice(0, maxWords);
  return spelt ? { words: spelt } : {};
}

/** What each rule that speaks finds on the page, by the rule's name. */
export function* findEvidence(
  source: PageSource,
  film: FilmFacts<Range>,
  review: ReviewFacts<Range>,
): Parts<[string, Finding][]> {
  const subject = yield* readSubject(source, film, review);
  const found: [string, Finding][] = [];
  for (const [rule, find] of Object.entries(rules)) {
    yield;
    const finding = find(subject);
    if (finding) found.push([rule, finding]);
  }
  return found;
}

/**
 * Decides whether the page is a review of one film. Every rule that speaks leaves its evidence, the weightiest first.
 * @returns confidence as the logistic function of the summed weights; a page counts as a review from 0.5 on.
 */
export function* recognise(
  source: PageSource,
  film: FilmFacts<Range>,
  review: ReviewFacts<Range>,
): Parts<Recognition> {
  const evidence: Evidence[] = [];
  let sum = learned.bias;
  for (const [rule, { strength, words }] of yield* findEvidence(source, film, review)) {
    const given = (learned.rules[rule] ?? 0) * strength;
    sum += given;
    if (Math.abs(given) < leastWeight) continue;
    evidence.push({ rule, weight: Math.round(given * 100) / 100, ...spellOut(words) });
  }
  evidence.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const confidence = 1 / (1 + Math.exp(-sum));
  return { isReview: confidence >= floor, confidence, evidence };
}
