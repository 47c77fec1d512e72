import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import type { DisputeEvent } from '../../core/state.js';
import type { MediationEnded, MediationOutcome } from './events.js';
import { getMediation } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

type Ending = {
  readonly outcome: MediationOutcome;
  readonly effectiveAt: Instant;
  readonly at: Instant;
  readonly partyId?: string;
  readonly reasonContentId?: string;
};

/** The mediation is over: everybody who was asked is told how, and the dispute waits for its next step. */
export const endMediation = (
  before: readonly DisputeEvent[],
  mediationId: string,
  { outcome, effectiveAt, at, partyId, reasonContentId }: Ending,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const why = { ...(partyId !== undefined && { partyId }), ...(reasonContentId !== undefined && { reasonContentId }) };
  const ended: MediationEnded = { type: 'MediationEnded', data: { mediationId, outcome, effectiveAt, ...why } };
  const told = orderServiceInMediation(file, getMediation(file.dispute, mediationId).invited, {
    document: 'mediation-ended',
    mediationId,
    at,
  });
  return [...before, ended, ...closeRoomsOf(file.dispute, mediationId), ...told];
};
