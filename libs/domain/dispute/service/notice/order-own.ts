import type { DisputeFile } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import type { ServiceOrdered } from './events.js';
import { orderServiceOnParty } from './order-service.js';

type Order = Omit<Parameters<typeof orderServiceOnParty>[2], 'pairs'>;

/** Each of these parties is told; a respondent with its own pairs, never with another's. */
export const orderServiceOnEach = (
  file: DisputeFile,
  parties: readonly string[],
  order: Order,
): readonly ServiceOrdered[] =>
  parties.map((partyId) => {
    const { noticed, complainantId } = file.dispute;
    const pairs = noticed
      .filter(({ respondentId }) => partyId === complainantId || respondentId === partyId)
      .map(pairOf);
    return orderServiceOnParty(file, partyId, { ...order, pairs });
  });
