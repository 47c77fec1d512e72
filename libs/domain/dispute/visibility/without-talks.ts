import type { ClosingReason, Stage, StageState } from '../core/stage.js';
import { partsOf, type Subject } from '../core/subject.js';
import type { MeasureGround } from '../measures/measure/events.js';

/**
 * What people who decide on a dispute get of how far it has got: that something is over, never that it is so because
 * the parties agreed, promised or broke a word (practice P15).
 */
const REASON_IS_OF_TALKS = {
  answered: false,
  defaulted: false,
  lifted: false,
  withdrawn: false,
  rejected: false,
  restored: false,
  'taken-to-court': false,
  arrived: false,
  confirmed: false,
  ended: false,
  undone: false,
  released: false,
  claimed: false,
  declined: true,
  escalated: true,
  lapsed: false,
  settled: true,
  performed: true,
  broken: true,
  'taken-over': true,
  decided: false,
  reversed: false,
} as const satisfies Record<ClosingReason, boolean>;

const GROUND_IS_OF_TALKS = {
  'complaint-accepted': false,
  restored: false,
  withdrawn: false,
  'waiting-period-ended': false,
  'reported-in-time': false,
  'delay-excused': false,
  'proceeding-ended': false,
  'court-order': false,
  'asked-again': false,
  'counter-notice-withdrawn': false,
  'counter-notice-rejected': false,
  'restoration-undone': false,
  'new-facts': false,
  'order-ended': false,
  settled: true,
  'settlement-broken': true,
  'found-unfounded': false,
  'finding-reversed': false,
  decided: false,
  awarded: false,
  'ordered-by-person': false,
  'object-back': false,
  urgent: false,
  'urgent-undone': false,
  rejected: false,
  'early-restoration': false,
} as const satisfies Record<MeasureGround, boolean>;

/** The dispute's own stages that tell nothing of talks; of any other it is shown that its pairs are no longer open. */
const OPEN_STAGES: readonly Stage[] = [
  'intake',
  'curing',
  'delegation-answer',
  'awaiting-counter-notice',
  'next-step',
  'panel',
  'closed',
];

export const isReasonOfTalks = (reason: ClosingReason): boolean => REASON_IS_OF_TALKS[reason];
export const isGroundOfTalks = (ground: MeasureGround): boolean => GROUND_IS_OF_TALKS[ground];

/** The stage without what it tells of talks. */
export const withoutTalks = (state: StageState, subject: Subject): StageState => {
  if (partsOf(subject).kind === 'dispute' && !OPEN_STAGES.includes(state.stage)) return { stage: 'closed' };
  const { reason, ...rest } = state;
  return reason !== undefined && isReasonOfTalks(reason) ? rest : state;
};
