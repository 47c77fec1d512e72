import type { Instant } from '../../../kernel/message.js';
import { houseDeadline, stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { escalateMeasure } from '../measure/set-measures.js';
import { orderServiceOnParty, orderServiceOnPlatforms, serveRespondents } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import type { UrgentProposal } from './events.js';

/** The measure, what the platform is asked for, and the notice that goes to the respondent at once with its link. */
export const measureTaken = (
  urgentId: string,
  proposal: UrgentProposal,
  seconderId: string | undefined,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { pairs, rung } = proposal;
  const order = { document: 'urgent-measure' as const, pairs, aboutId: urgentId, at };
  const anchor = { event: 'UrgentMeasureTaken', at };
  return [
    {
      type: 'UrgentMeasureTaken',
      data: {
        urgentId,
        ...proposal,
        ...(seconderId !== undefined && { seconderId }),
        reviewDue: stageDeadline(file, 'urgent-review', anchor),
        callDue: houseDeadline(file, 'call-respondent', anchor),
      },
    },
    ...escalateMeasure(file.dispute, pairs, rung, 'urgent'),
    ...orderServiceOnPlatforms(file, order),
    ...serveRespondents(file, order),
    orderServiceOnParty(file, complainantOf(file.dispute), order),
  ];
};
