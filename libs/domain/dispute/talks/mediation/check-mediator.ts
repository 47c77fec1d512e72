import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { getMediation } from './mediations.js';

/**
 * Whether this mediator may be proposed, chosen or assigned now: on the roster, in its term, not absent, below its cap,
 * and not one who went before. Gives its load.
 */
export const checkMediator = (mediationId: string, mediatorId: string, { dispute, context }: DisputeFile): number => {
  const neutral = context.neutrals?.[mediatorId];
  const { former } = getMediation(dispute, mediationId);
  if (neutral === undefined) refuse('UnknownReference', { field: 'mediatorId', name: mediatorId });
  if (!neutral.available || former.includes(mediatorId) || mediatorId === dispute.caseManagerId)
    refuse('MediatorNotAvailable', { field: 'mediatorId' });
  return neutral.load;
};
