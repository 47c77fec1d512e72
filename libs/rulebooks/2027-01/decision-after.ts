import type { AfterDecisionRules } from '#domain/rulebook/after-decision-rules.js';
import type { Confidence, Rulebook } from '#domain/rulebook/rulebook.js';
import { days, workingDays } from '../terms.js';

const from = (number: string, source: string, confidence: Confidence = 'house-rule') =>
  ({ clause: `House rules 22(${number})`, source, confidence }) as const;
const CHOICE = 'Association house rules; our choice, not law';
const ADOPTED = 'the platform answers each item by the agreed day; departing is no failure (practice P27)';
const OTHERS = 'a review is decided by nobody who touched the first decision; the times are our choice';

/**
 * What may follow a panel's decision (practice P27, P31). No statute rules it; every number and ground is the house's.
 */
export const afterDecision: AfterDecisionRules = {
  review: {
    grounds: ['procedure', 'manifest-error', 'false-evidence', 'new-facts', 'panelist-partial'],
    ...from('2', OTHERS),
  },
  lateReview: {
    grounds: ['false-evidence', 'new-facts', 'panelist-partial'],
    within: days(180),
    ...from(
      '3',
      'as for a retrial of what rests on false evidence or on facts found later, only much shorter; our choice',
    ),
  },
};

export const afterDecisionSteps = {
  'awaiting-adoption': {
    within: workingDays(5),
    onExpiry: 'NoteAdoptionOverdue',
    ...from('1', `${ADOPTED}; the length is our choice`),
  },
  'decision-review': { within: workingDays(10), onExpiry: 'FinaliseDecision', ...from('2', OTHERS) },
} as const satisfies Rulebook['steps'];

export const afterDecisionHouse = {
  'chase-adoption': { within: workingDays(2), ...from('1', `${ADOPTED}; the length is our choice`) },
  'answer-review': { within: workingDays(3), ...from('4', OTHERS) },
  'approve-publication': {
    within: workingDays(2),
    ...from('5', `publication waits for a second person (practice P31); ${CHOICE}`),
  },
} as const satisfies Partial<Rulebook['house']>;
