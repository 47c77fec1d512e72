import type { Check } from '#infrastructure/readiness/finding.js';
import { ASSOCIATION_CHECK_WORDS } from './association-checks.js';
import type { CheckWords } from './check-words.js';
import { INSTALLATION_CHECK_WORDS } from './installation-checks.js';

/** What each check is called, what holds or is wrong, and what to do; a check without its words does not compile. */
export const CHECK_WORDS: Readonly<Record<Check, CheckWords>> = {
  ...INSTALLATION_CHECK_WORDS,
  ...ASSOCIATION_CHECK_WORDS,
};
