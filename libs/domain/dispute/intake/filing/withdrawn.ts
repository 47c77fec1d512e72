import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { checkNotAgreed, isAgreed } from '../../core/awaited-agreement.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnPlatforms, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { PairSubject, Subject } from '../../core/subject.js';
import type { ComplaintWithdrawn } from './events.js';

const WITHDRAWABLE: readonly (ClosingReason | undefined)[] = ['lifted', 'defaulted', 'taken-to-court'];

/** Whether a complaint can still be taken back for this pair: not where a court ordered the measure or all have signed. */
export const isWithdrawable = (dispute: Dispute, pair: PairSubject): boolean => {
  const { stage, reason } = getStage(dispute, pair);
  if (dispute.courtOrders[pair] === 'take-down' || isAgreed(dispute, pair)) return false;
  return stage !== 'closed' || WITHDRAWABLE.includes(reason);
};

/** All that can still be taken back, where the complainant says that it means all; with nothing left all, to be refused. */
export const allWithdrawable = (dispute: Dispute): readonly PairSubject[] => {
  const all = dispute.pairs.map(pairOf);
  const left = all.filter((pair) => isWithdrawable(dispute, pair));
  return left.length > 0 ? left : all;
};

export const checkWithdrawable = (subject: Subject, { dispute }: Pick<DisputeFile, 'dispute'>): true => {
  if (getStage(dispute, subject).reason === 'withdrawn') refuse('WithdrawnAlready', { subject });
  checkNotAgreed(dispute, subject as PairSubject);
  if (!isWithdrawable(dispute, subject as PairSubject))
    refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage });
  return true;
};

/**
 * The complaint is taken back for these pairs, their measures are lifted at once, and all who had been told of them are
 * told.
 */
export const withdrawn = (
  { pairs, consideration, reasonContentId }: ComplaintWithdrawn['data'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const event: ComplaintWithdrawn = {
    type: 'ComplaintWithdrawn',
    data: { pairs, consideration, ...(reasonContentId !== undefined && { reasonContentId }) },
  };
  const known = new Set(file.dispute.noticed.map(pairOf));
  const noticed = pairs.filter((pair) => known.has(pair));
  const order = { document: 'withdrawal-letter' as const, pairs: noticed, at };
  const letters =
    noticed.length > 0 ? [...orderServiceOnPlatforms(file, order), ...orderServiceOnRespondents(file, order)] : [];
  return [event, ...setMeasures(file.dispute, pairs, 'lift', 'withdrawn'), ...letters];
};
