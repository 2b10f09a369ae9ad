import { built } from './rules/built';
import { declared } from './rules/declared';
import { filed } from './rules/filed';
import type { Rule } from './rules/rule';
import { stated } from './rules/stated';
import { written } from './rules/written';

/**
 * What speaks for and against a page's being a review of one film: each is one thing that a reader would look at too. The weights were set by
 * reading pages, then fitted to labelled ones with each rule kept to its side and near its first guess, one whole site left out at a time.
 */
export const rules: readonly Rule[] = [...declared, ...filed, ...stated, ...written, ...built];

/** The log-odds of a page of which nothing is known. */
export const bias = -4.75;
