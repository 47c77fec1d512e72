import { localDate } from '../../calendar/local-date.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { ProposeFaithFinding } from '../../dispute/conduct/bad-faith-review/propose-faith-finding.js';
import type { DecideFaithAppeal } from '../../dispute/conduct/bad-faith-review/decide-faith-appeal.js';
import type { OpenFaithReview } from '../../dispute/conduct/bad-faith-review/open-faith-review.js';
import type { BadFaithReviewCommand } from '../../dispute/conduct/bad-faith-review/actions.js';
import type { StateLoss } from '../../dispute/measures/loss/state-loss.js';
import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import { reviewSubject, type PairSubject, type Subject } from '../../dispute/core/subject.js';
import { CONSEQUENCES, FINDINGS, REVIEW_CONDITIONS } from '../../rulebook/bad-faith-rules.js';
import type { Actor } from '../../kernel/message.js';
import { ada, ana, ben, mia, noa } from '../core/actors.js';
import { from, keyOf, pairsOf, some, type Make } from '../core/any-record.js';
import {
  acceptComplaint,
  clockSays,
  complaint,
  fileComplaint,
  paper,
  recordTermedOrder,
  shanghai,
} from '../core/commands.js';
import { calendar } from '../core/calendar.js';
import { rulebook } from '../core/rulebook.js';
import { evidence } from '../notification/every-told.js';
import { accepted, answered } from '../core/scenes.js';
import { andThen, story, type Step } from '../core/story.js';

const newest = ({ reviews }: Dispute): string => Object.keys(reviews).at(-1) ?? 'none';
export const newestReview = (dispute: Dispute): Subject => reviewSubject(newest(dispute));

export const requestFaithReview = (at: string, by: Actor = ben, aboutId?: string): DisputeCommand => ({
  type: 'RequestFaithReview',
  data: {
    moneyAsked: true,
    statementContentId: 'asked',
    evidence: [paper('mail')],
    ...(aboutId !== undefined && { aboutId }),
  },
  by,
  at: shanghai(at),
});
export const declineFaithReview =
  (at: string): Step =>
  (dispute) => ({
    type: 'DeclineFaithReview',
    data: { reviewId: newest(dispute), condition: 'facts-named', reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });

const signals = [
  {
    code: 'money-asked',
    facts: [{ disputeId: 'd', position: 3, event: 'FaithReviewRequested', at: shanghai('03-02T10:00') }],
  },
] as const;
export const openFaithReview = (
  at: string,
  changes: Partial<OpenFaithReview['data']> = {},
  by: Actor = mia,
): DisputeCommand => ({
  type: 'OpenFaithReview',
  data: { signals, position: 9, disputeIds: ['other'], groundContentId: 'ground', ...changes },
  by,
  at: shanghai(at),
});
export const openRequested =
  (at: string): Step =>
  (dispute) =>
    openFaithReview(at, { reviewId: newest(dispute) });
export const warnOfFaithReview =
  (at: string, by: Actor = mia): Step =>
  (dispute) => ({
    type: 'WarnOfFaithReview',
    data: { reviewId: newest(dispute), warningContentId: 'warning' },
    by,
    at: shanghai(at),
  });
export const replyToFaithReview =
  (at: string, by: Actor = ana): Step =>
  (dispute) => ({
    type: 'ReplyToFaithReview',
    data: { reviewId: newest(dispute), statementContentId: 'reply', evidence: [paper('reply')] },
    by,
    at: shanghai(at),
  });
type Found = Partial<Omit<ProposeFaithFinding['data'], 'consequence'>> & {
  readonly consequence?: ProposeFaithFinding['data']['consequence'] | 'none';
};
export const suspension = { kind: 'suspension', endsOn: localDate('2026-05-31') } as const;
export const propose =
  (at: string, { consequence = suspension, ...changes }: Found = {}, by: Actor = mia): Step =>
  (dispute) => ({
    type: 'ProposeFaithFinding',
    data: {
      reviewId: newest(dispute),
      finding: 'malicious',
      reasonsContentId: 'reasons',
      evidenceIds: ['e1'],
      forgedEvidenceIds: ['e1'],
      ...changes,
      ...(consequence !== 'none' && { consequence }),
    },
    by,
    at: shanghai(at),
  });
export const second =
  (at: string, by: Actor = noa): Step =>
  (dispute) => ({ type: 'SecondFaithFinding', data: { reviewId: newest(dispute) }, by, at: shanghai(at) });
export const returnFinding =
  (at: string, by: Actor = noa): Step =>
  (dispute) => ({
    type: 'ReturnFaithFinding',
    data: { reviewId: newest(dispute), reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const appeal =
  (at: string, by: Actor = ana): Step =>
  (dispute) => ({
    type: 'AppealFaithFinding',
    data: { reviewId: newest(dispute), groundContentId: 'ground', evidence: [paper('appeal')] },
    by,
    at: shanghai(at),
  });
export const assignAppeal =
  (at: string, deciderId = 'ada'): Step =>
  (dispute) => ({
    type: 'AssignFaithAppeal',
    data: { reviewId: newest(dispute), deciderId },
    by: mia,
    at: shanghai(at),
  });
export const decideAppeal =
  (at: string, changes: Partial<DecideFaithAppeal['data']> = { keepsConsequence: true }, by: Actor = ada): Step =>
  (dispute) => ({
    type: 'DecideFaithAppeal',
    data: { reviewId: newest(dispute), reasonsContentId: 'reasons', finding: 'malicious', ...changes },
    by,
    at: shanghai(at),
  });
export const stateLoss = (
  at: string,
  pairs: readonly PairSubject[] = ['pair:ben:bag'],
  by: Actor = ben,
): DisputeCommand => ({
  type: 'StateLoss',
  data: { pairs, figuresContentId: 'figures', evidence },
  by,
  at: shanghai(at),
});

/** Ben asked for a review of Ana's complaint. */
export const requested = andThen(accepted, requestFaithReview('03-02T10:00'));
/** Staff opened one by themselves. */
export const opened = andThen(accepted, openFaithReview('03-02T10:00'));
/** Ana was warned that her complaint may be malicious, and has replied. */
export const warned = andThen(requested, openRequested('03-02T11:00'), warnOfFaithReview('03-02T12:00'));
export const replied = andThen(warned, replyToFaithReview('03-03T10:00'));
/** The same of a complaint that Ana filed as somebody's agent. */
export const repliedByAgent = andThen(
  story(
    fileComplaint({
      filedAs: 'agent',
      materials: [...complaint.materials, { code: 'POWER', evidenceIds: ['e1'] }],
    }),
    acceptComplaint(),
  ),
  requestFaithReview('03-02T10:00'),
  openRequested('03-02T11:00'),
  warnOfFaithReview('03-02T12:00'),
  replyToFaithReview('03-03T10:00'),
);
export const ban = { kind: 'agent-ban', endsOn: localDate('2026-05-31'), accountId: ana.id } as const;
/** Mia found it malicious, and Noa has to agree. */
export const proposed = andThen(replied, propose('03-04T10:00'));
/** Mia and Noa found it malicious: she is suspended until the end of May. */
export const foundMalicious = andThen(proposed, second('03-04T11:00'));
/** Ana appeals, and Ada of another house decides. */
export const appealed = andThen(foundMalicious, appeal('03-05T10:00'));
export const appealAssigned = andThen(appealed, assignAppeal('03-05T11:00'));

/** A rulebook that knows no reviews. */
const { goodFaith: _, ...older } = rulebook;
export const withoutReviews = { rulebook: older, calendar };

/** Her complaint is found malicious while a court's order keeps Ben's bag down. */
export const foundUnderOrder = andThen(
  replied,
  recordTermedOrder('03-03T11:00', 'take-down', '2026-06-30', 'pair:ben:bag'),
  propose('03-04T10:00'),
  second('03-04T11:00'),
);

/** Stories that record every event of reviews, and a loss. */
export const goodFaithStories: readonly (readonly DisputeEvent[])[] = [
  foundUnderOrder,
  andThen(accepted, requestFaithReview('03-02T10:00'), declineFaithReview('03-02T11:00')),
  andThen(
    foundMalicious,
    appeal('03-05T10:00'),
    assignAppeal('03-05T11:00'),
    decideAppeal('03-06T10:00'),
    stateLoss('03-07T10:00'),
  ),
  andThen(appealAssigned, decideAppeal('03-06T10:00', { finding: 'founded' })),
  andThen(repliedByAgent, propose('03-04T10:00', { consequence: ban }), returnFinding('03-04T11:00')),
  andThen(
    repliedByAgent,
    propose('03-04T10:00', { consequence: ban }),
    second('03-04T11:00'),
    clockSays('FinaliseFaithReview', '03-15T00:01', newestReview),
  ),
  andThen(
    warned,
    clockSays('LapseFaithReply', '03-08T00:01', newestReview),
    propose('03-08T10:00', { finding: 'founded', forgedEvidenceIds: [], consequence: 'none' }),
  ),
  andThen(answered, openFaithReview('03-04T10:00', { respondentId: 'ben' }), warnOfFaithReview('03-04T11:00')),
];

const days = ['2026-04-30', '2026-05-31', '2028-01-01'].map(localDate);
const about = ({ reviews }: Dispute, a: number) => ({ reviewId: keyOf(reviews, a) });
const people = [mia, noa, ada];

/** Throws of reviews. */
export const REVIEWS = {
  RequestFaithReview: (_, { a, b }) => ({
    data: { moneyAsked: b % 2 === 0, statementContentId: 'asked', evidence: [], aboutId: from(['ben', 'cai'], b) },
    by: from([ana, ben], a) ?? ben,
  }),
  DeclineFaithReview: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), condition: from(REVIEW_CONDITIONS, b), reasonContentId: 'why' },
    by: mia,
  }),
  OpenFaithReview: (dispute, { a, b, c }) => ({
    data: {
      signals,
      position: 9,
      disputeIds: [],
      groundContentId: 'ground',
      ...(b % 2 === 0 ? about(dispute, a) : {}),
      ...(c % 3 === 0 && { respondentId: 'ben' }),
    },
    by: from(people, c) ?? mia,
  }),
  WarnOfFaithReview: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), warningContentId: 'warning' },
    by: from(people, b) ?? mia,
  }),
  ReplyToFaithReview: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), statementContentId: 'reply', evidence: [] },
    by: from([ana, ben], b) ?? ana,
  }),
  ProposeFaithFinding: (dispute, { a, b, c }) => ({
    data: {
      ...about(dispute, a),
      finding: from(FINDINGS, b),
      reasonsContentId: 'reasons',
      evidenceIds: [],
      forgedEvidenceIds: [],
      ...(c % 2 === 0 && { consequence: { kind: from(CONSEQUENCES.slice(0, 5), c), endsOn: from(days, b) } }),
    },
    by: from(people, c) ?? mia,
  }),
  SecondFaithFinding: (dispute, { a, b }) => ({ data: about(dispute, a), by: from(people, b) ?? noa }),
  ReturnFaithFinding: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), reasonContentId: 'why' },
    by: from(people, b) ?? noa,
  }),
  AppealFaithFinding: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), groundContentId: 'ground', evidence: [] },
    by: from([ana, ben], b) ?? ana,
  }),
  AssignFaithAppeal: (dispute, { a, b }) => ({
    data: { ...about(dispute, a), deciderId: from(['ada', 'mia', 'noa'], b) },
    by: mia,
  }),
  DecideFaithAppeal: (dispute, { a, b, c }) => ({
    data: {
      ...about(dispute, a),
      finding: from(FINDINGS, b),
      reasonsContentId: 'reasons',
      ...(c % 2 === 0 && { keepsConsequence: true }),
    },
    by: from(people, c) ?? ada,
  }),
  StateLoss: (dispute, { a }) => ({
    data: { pairs: some(pairsOf(dispute), a), figuresContentId: 'figures', evidence: [] },
    by: ben,
  }),
} as const satisfies {
  readonly [
    T in Exclude<(BadFaithReviewCommand | StateLoss)['type'], 'LapseFaithReply' | 'FinaliseFaithReview' | 'RecordSweep'>
  ]: Make;
};
