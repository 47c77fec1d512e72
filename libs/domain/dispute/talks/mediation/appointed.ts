import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import type { MediatorAppointed } from './events.js';
import { getMediation } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

type How = Pick<MediatorAppointed['data'], 'mediationId' | 'mediatorId' | 'how' | 'load' | 'reasonContentId'>;

/** This one is asked, and the parties are told who it is. */
export const appoint = (how: How, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const due = stageDeadline(file, 'mediator-acceptance', { event: 'MediatorAppointed', at });
  const { mediationId } = how;
  return [
    { type: 'MediatorAppointed', data: { ...how, due } },
    ...orderServiceInMediation(file, getMediation(file.dispute, mediationId).parties, {
      document: 'mediator-named',
      mediationId,
      at,
    }),
  ];
};
