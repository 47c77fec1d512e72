import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnPlatforms, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { ComplaintWithdrawn } from './events.js';

const WITHDRAWABLE: readonly (ClosingReason | undefined)[] = ['lifted', 'defaulted', 'taken-to-court'];

/**
 * The complaint is taken back for these pairs, their measures are lifted at once, and all who had been told of them are
 * told.
 */
export const withdrawn = (
  { pairs, consideration, reasonContentId }: ComplaintWithdrawn['data'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  for (const pair of pairs) {
    const { stage, reason } = getStage(file.dispute, pair);
    const ordered = file.dispute.courtOrders[pair] === 'take-down';
    if (ordered || (stage === 'closed' && !WITHDRAWABLE.includes(reason)))
      refuse('WrongStage', { subject: pair, stage });
  }
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
