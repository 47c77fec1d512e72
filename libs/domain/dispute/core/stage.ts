import type { Deadline } from '../../calendar/derivation.js';
import type { NegotiationEnding } from '../talks/negotiation/events.js';
import type { TimedStage } from '../../rulebook/rulebook.js';

/** A stage is named for what is awaited. */
export type Stage =
  | 'unfiled'
  | 'intake'
  | TimedStage
  | 'awaiting-handover'
  | 'counter-notice-arrival'
  | 'on-record'
  | 'urged'
  | 'next-step'
  | 'order-in-force'
  | 'urgent-decision'
  | 'guarantee-in-force'
  | 'assigning-mediator'
  | 'appraisal'
  | 'room-open'
  | 'awaiting-reminder'
  | 'awaiting-performance'
  | 'breach-decision'
  | 'compliance'
  | 'referral-decision'
  | 'referred'
  | 'awaiting-result'
  | 'delegation-answer'
  | 'awaiting-outcome'
  | FaithStage
  | PanelStage
  | 'closed';
/** Those of a review of bad faith that no clock ends. */
type FaithStage =
  'faith-request' | 'faith-warning' | 'faith-finding' | 'faith-second' | 'appeal-assignment' | 'appeal-decision';
/** Those of a panel, of its seats and of the dispute before it that end by what somebody does. */
export type PanelStage =
  | 'panel'
  | 'competence-decision'
  | 'draw-commitment'
  | 'draw-list'
  | 'draw-reveal'
  | 'expert-list'
  | 'panel-appointment'
  | 'panel-constituted'
  | 'panel-replacement'
  | 'seat-vacant'
  | 'seated'
  | 'challenge-decision'
  | 'file-completion'
  | 'decision-release'
  | 'decision-issued'
  | AfterStage;
/** Those of what follows a decision that end by what somebody does. */
type AfterStage = 'review-answer' | 'under-review' | 'adoption-overdue';
export type ClosingReason =
  | 'answered'
  | 'defaulted'
  | 'lifted'
  | 'withdrawn'
  | 'rejected'
  | 'restored'
  | 'taken-to-court'
  | 'arrived'
  | 'confirmed'
  | 'ended'
  | 'undone'
  | 'released'
  | 'claimed'
  | NegotiationEnding
  | 'performed'
  | 'broken'
  | 'taken-over'
  | 'decided'
  | 'reversed';

export type StageState = { readonly stage: Stage; readonly deadline?: Deadline; readonly reason?: ClosingReason };
