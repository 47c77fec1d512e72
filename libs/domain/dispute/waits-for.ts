import type { Instant } from '../kernel/message.js';
import type { Stage } from './core/stage.js';
import { getStage, type Dispute } from './core/state.js';
import type { Subject } from './core/subject.js';

/** Whose turn it is. `nobody`: it is over, or time alone has to pass. */
export const WAITERS = [
  'association',
  'complainant',
  'respondent',
  'parties',
  'platform',
  'mediator',
  'panel',
  'authority',
  'nobody',
] as const;
export type Waiter = (typeof WAITERS)[number];

/** Who has to act for a stage to end; a stage without a row does not compile. */
const WAITS_FOR = {
  unfiled: 'complainant',
  intake: 'association',
  curing: 'complainant',
  'party-confirmation': 'complainant',
  'delegation-answer': 'association',
  'awaiting-handover': 'association',
  'awaiting-arrival': 'respondent',
  'deemed-arrival': 'nobody',
  'awaiting-counter-notice': 'respondent',
  'counter-notice-arrival': 'association',
  'waiting-period': 'complainant',
  inquiry: 'platform',
  'awaiting-confirmation': 'platform',
  'awaiting-acceptance': 'platform',
  kept: 'complainant',
  'on-record': 'nobody',
  urged: 'complainant',
  'next-step': 'association',
  'order-in-force': 'nobody',
  'urgent-decision': 'association',
  'urgent-review': 'association',
  'awaiting-duty': 'association',
  'awaiting-restoration': 'platform',
  'awaiting-preservation': 'platform',
  'guarantee-in-force': 'nobody',
  'awaiting-consent': 'parties',
  negotiation: 'parties',
  'performance-check': 'parties',
  'breach-hearing': 'parties',
  'breach-decision': 'association',
  'assigning-mediator': 'association',
  'mediation-consent': 'parties',
  'choosing-mediator': 'parties',
  'mediator-acceptance': 'mediator',
  mediation: 'mediator',
  appraisal: 'mediator',
  'room-open': 'parties',
  'awaiting-reminder': 'nobody',
  'awaiting-performance': 'parties',
  compliance: 'parties',
  'referral-decision': 'association',
  referred: 'authority',
  'awaiting-result': 'authority',
  'awaiting-outcome': 'authority',
  'faith-request': 'association',
  'faith-warning': 'association',
  'faith-reply': 'parties',
  'faith-finding': 'association',
  'faith-second': 'association',
  'faith-appeal': 'parties',
  'appeal-assignment': 'association',
  'appeal-decision': 'association',
  panel: 'panel',
  'panel-consent': 'parties',
  'competence-decision': 'association',
  'draw-commitment': 'association',
  'draw-nonces': 'parties',
  'draw-public-value': 'nobody',
  'draw-list': 'association',
  'draw-reveal': 'association',
  'expert-list': 'association',
  striking: 'parties',
  nominating: 'parties',
  'expert-acceptance': 'panel',
  'panel-appointment': 'association',
  'panel-constituted': 'panel',
  'panel-replacement': 'association',
  'seat-vacant': 'association',
  seated: 'panel',
  'challenge-decision': 'association',
  'file-completion': 'association',
  'file-reading': 'panel',
  submissions: 'parties',
  'issue-listing': 'panel',
  deliberation: 'panel',
  'decision-release': 'association',
  'decision-issued': 'parties',
  'decision-review': 'parties',
  'awaiting-adoption': 'platform',
  'adoption-overdue': 'platform',
  'review-answer': 'association',
  'under-review': 'panel',
  closed: 'nobody',
} as const satisfies Record<Stage, Waiter>;

/** Who can end a stage. */
export const stageWaitsFor = (stage: Stage): Waiter => WAITS_FOR[stage];

type Clock = { readonly subject: Subject; readonly dueAt: Instant };

/** The clock that ends first, of those that run. */
export const nextOf = <C extends Pick<Clock, 'dueAt'>>(clocks: readonly C[]): C | undefined =>
  clocks.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))[0];

/**
 * For whom a dispute waits: the association while somebody there has something to do before the next clock ends, else
 * whoever that clock runs for, else whoever can end the stage of the whole.
 */
export const waitsFor = (dispute: Dispute, clocks: readonly Clock[]): Waiter => {
  const next = nextOf(clocks);
  const due = Object.values(dispute.tasks).map(({ deadline }) => deadline.dueAt);
  if (due.some((dueAt) => next === undefined || dueAt <= next.dueAt)) return 'association';
  return WAITS_FOR[getStage(dispute, next?.subject ?? 'dispute').stage];
};
