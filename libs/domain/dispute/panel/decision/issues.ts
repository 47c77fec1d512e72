import { BEARERS } from '../../../contract-duty/bearers.js';
import { ACCOUNT_FACTORS, type Duty } from '../../../contract-duty/duties.js';
import type { PairSubject } from '../../core/subject.js';
import { FINDINGS, REMEDIES } from './findings.js';

/** What a panel has to answer. Validity of a patent or mark is never among it (practice P30). */
export const ISSUE_KINDS = [
  'ownership',
  'account',
  'duty',
  'scope',
  'infringement',
  'defence',
  'remedy',
  'bad-faith',
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** What is asked of an account's ownership: each of its factors, and what follows from them together. */
export const ISSUE_FACTORS = [...ACCOUNT_FACTORS, 'whole'] as const;
export type IssueFactor = (typeof ISSUE_FACTORS)[number];

/** One question of the panel, about these pairs or, without any, about the whole. */
export type Issue = {
  readonly issueId: string;
  readonly kind: IssueKind;
  readonly pairs: readonly PairSubject[];
  readonly questionContentId: string;
  /** Of bad faith: whose filing, and which. */
  readonly about?: 'complaint' | 'declaration';
  readonly partyId?: string;
  /** Of a duty: which one by contract is asked about. */
  readonly duty?: Duty;
  /** Of an account: which factor is weighed, or the whole. */
  readonly factor?: IssueFactor;
};

const MADE_OUT = ['not-made-out', 'made-out'] as const;

/** What a ballot may say on an issue; there is no abstention. Of remedies and findings the least onerous first. */
export const CHOICES = {
  ownership: MADE_OUT,
  account: BEARERS,
  duty: BEARERS,
  scope: MADE_OUT,
  infringement: MADE_OUT,
  defence: MADE_OUT,
  remedy: REMEDIES,
  'bad-faith': FINDINGS,
} as const satisfies Record<IssueKind, readonly string[]>;
export type Choice = (typeof CHOICES)[IssueKind][number];

export const choicesOf = (kind: IssueKind): readonly Choice[] => CHOICES[kind];

/** How an outcome came about: all, most, or, where most wanted no one thing, by the rulebook. */
export type OutcomeBy = 'unanimous' | 'majority' | 'least-onerous' | 'presiding';

export type Outcome = { readonly issueId: string; readonly outcome: Choice; readonly by: OutcomeBy };
