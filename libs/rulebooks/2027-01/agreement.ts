import type { Confidence, Rulebook } from '#domain/rulebook/rulebook.js';
import { days, workingDays } from '../terms.js';

const from = (number: string, source: string, confidence: Confidence = 'house-rule') =>
  ({ clause: `House rules ${number}`, source, confidence }) as const;
const OURS = 'our choice, not law; a reminder to a person, nothing lapses by it';

/** What a person has to have done about an agreement by a day. */
export const agreementHouse = {
  'seal-agreement': { within: workingDays(2), ...from('12(8)', OURS) },
  'chase-account-clause': {
    within: workingDays(5),
    ...from('12(9)', `a platform’s yes to an account clause (practice P26): ${OURS}`),
  },
  'chase-appraisal': {
    within: workingDays(15),
    ...from('12(10)', `the time of an appraisal is not counted, and has no number in the law: ${OURS}`),
  },
  'chase-confirmation': { within: workingDays(20), ...from('12(11)', `a court’s answer on a confirmation: ${OURS}`) },
} as const satisfies Partial<Rulebook['house']>;

/** What a settlement leads to that does not say so itself. */
export const settlement = {
  onBreach: 'reopen',
  ...from(
    '12(12)',
    'a breach that a person found after a hearing brings back what was settled, unless the parties agreed otherwise: our choice, not law',
  ),
} as const satisfies Rulebook['settlement'];

/** Judicial confirmation of a mediated agreement (procedures.md 1.8; practice P22). */
export const confirmation = {
  within: days(30),
  clause: 'Civil Procedure Law 205',
  source: 'CPL art. 205: both jointly, within 30 days from the agreement taking effect [S9]',
  confidence: 'law',
  legalBases: {
    lawful: ['peoples-mediation', 'commercial-mediation'],
    clause: 'Civil Procedure Law 205',
    source:
      'CPL art. 205: agreements through a lawfully formed mediation body; PML 29 and CMR 8, 22 for the two kinds [S7][S11]',
    confidence: 'law',
  },
  courts: {
    clause: 'Civil Procedure Law 205',
    source: 'CPL art. 205: inviting court; else of a party’s residence, of the object, of the mediation body [S9]',
    confidence: 'law',
  },
  intermediate: {
    rights: ['patent'],
    clause: 'Civil Procedure Law 205',
    source:
      'CPL art. 205: the intermediate court where the matter is one’s; most patent cases [S9]; which rights besides is to be checked with the court',
    confidence: 'to-be-verified',
  },
  ownership: {
    clause: 'Interpretation of the Civil Procedure Law 355(5)',
    source: 'CPL Interpretation art. 355(5): no confirmation of what determines who owns an IP right [K-high]',
    confidence: 'to-be-verified',
  },
  enforcement: {
    years: 2,
    clause: 'Civil Procedure Law 206; Civil Procedure Law 250',
    source: 'CPL arts. 206, 250: enforceable; 2 years from the last day for performance [S9]',
    confidence: 'law',
  },
} as const satisfies Rulebook['confirmation'];
