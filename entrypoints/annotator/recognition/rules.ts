import { built } from './rules/built';
import { declared } from './rules/declared';
import { filedRules } from './rules/filed';
import type { Rules } from './rules/rule';
import { stated } from './rules/stated';
import { written } from './rules/written';

/** What speaks for and against a page's being a review of one film: each is one thing that a reader would look at too. */
export const rules: Rules = { ...declared, ...filedRules, ...stated, ...written, ...built };
