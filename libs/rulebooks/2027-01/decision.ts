import type { DecisionRules } from '#domain/rulebook/decision-rules.js';
import type { Confidence, Rulebook } from '#domain/rulebook/rulebook.js';
import { days, workingDays } from '../terms.js';

const from = (number: string, source: string, confidence: Confidence = 'house-rule') =>
  ({ clause: `House rules 21(${number})`, source, confidence }) as const;
const CHOICE = 'Association house rules; our choice, not law';
const CLEAR = 'an expert may return a file as unclear before the clock starts (practice P32)';
const TIME =
  '10 to 14 days with one extension for a reason (procedures.md 3, Time); 14 days from appointment in domain-name procedures';

/**
 * How a panel that sits comes to its decision (procedures.md 3; practice P15, P28, P30-P32). No statute rules it; every
 * number is the house's.
 */
export const decision: DecisionRules = {
  voting: 'after-deliberation',
  withoutMajority: 'least-onerous',
  dissents: 'attached',
  rounds: 3,
  extension: { days: 7, ...from('9', TIME) },
  ...from(
    '1',
    'majority per issue, sealed votes revealed together, reasons per issue, dissents attached (procedures.md 3, Vote, Secrecy, Reasons, Dissent)',
  ),
};

/** How long each part of a panel's work lasts. */
export const decisionSteps = {
  'file-reading': {
    within: workingDays(1),
    onExpiry: 'BeginSubmissions',
    ...from('2', `${CLEAR}; the length is our choice`),
  },
  submissions: { within: workingDays(3), onExpiry: 'CloseSubmissions', ...from('4', CHOICE) },
  'issue-listing': { within: days(14), onExpiry: 'NoteDecisionOverdue', ...from('8', TIME) },
  deliberation: { within: days(14), onExpiry: 'NoteDecisionOverdue', ...from('8', TIME) },
} as const satisfies Rulebook['steps'];

export const decisionHouse = {
  'complete-file': { within: workingDays(2), ...from('3', `${CLEAR}; the length is our choice`) },
  'look-into-contact': {
    within: workingDays(2),
    ...from('7', 'contact with a panelist outside the file is reported (practice P31); the length is our choice'),
  },
  'chase-decision': { within: workingDays(1), ...from('8', CHOICE) },
  'release-decision': {
    within: workingDays(2),
    ...from('10', 'high-impact outcomes wait for a second person; the length is our choice'),
  },
} as const satisfies Partial<Rulebook['house']>;
