import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import { endMediation } from './end.js';
import { sidesOf } from './sides.js';
import { getMediation } from './mediations.js';

type Since = {
  readonly at: Instant;
  readonly effectiveAt: Instant;
  readonly event: 'MediationConsented' | 'MediationRefused';
  readonly partyId: string;
};

/**
 * What follows once somebody answered the invitation: nobody left to talk with, and it is over (PML 17, CMR 15: who
 * clearly refuses must not be mediated with); all that are left consented, and they choose a mediator.
 */
export const withAllAnswered = (
  events: readonly DisputeEvent[],
  mediationId: string,
  since: Since,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const dispute = file.evolve(file.dispute, events);
  const complainantId = complainantOf(dispute);
  const mediation = getMediation(dispute, mediationId);
  const { parties, consents } = mediation;
  const { at, effectiveAt, event, partyId } = since;
  if (!parties.includes(complainantId) || parties.length < 2)
    return endMediation(events, mediationId, { outcome: 'refused', effectiveAt, at, partyId }, file);
  if (parties.some((one) => consents[one] === undefined)) return events;
  const choiceDue = stageDeadline(file, 'choosing-mediator', { event, at });
  return [
    ...events,
    { type: 'MediationAgreed', data: { mediationId, sides: sidesOf(mediation, complainantId), choiceDue } },
  ];
};
