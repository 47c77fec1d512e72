import type { Decided } from '../core/consequence.js';
import type { ClosingReason } from '../core/stage.js';
import type { DisputeEvent } from '../core/state.js';
import { awaitedAgreement } from '../core/awaited-agreement.js';
import { endMediation } from '../talks/mediation/end.js';
import { runningMediation } from '../core/running-mediation.js';

/**
 * The end of the dispute, and before it of the mediation that still runs in it, of which everybody who was asked is
 * told. Where all have signed and others alone have to put something to it nothing ends: the mediation's own end ends
 * the dispute.
 */
export const disputeClosed = (
  reason: ClosingReason,
  { dispute, file, since: { at } }: Pick<Decided, 'dispute' | 'file' | 'since'>,
): readonly DisputeEvent[] => {
  const closed: DisputeEvent = { type: 'DisputeClosed', data: { reason } };
  const [mediationId] = runningMediation(dispute) ?? [];
  if (mediationId === undefined) return [closed];
  if (awaitedAgreement(dispute)) return [];
  const over = { outcome: 'dispute-over', effectiveAt: at, at } as const;
  return [...endMediation([], mediationId, over, { ...file, dispute }), closed];
};
