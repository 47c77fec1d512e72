import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { tellParty } from '../notice/order-service.js';
import type { ServiceOrdered } from '../notice/events.js';
import { pairOf } from '../pairs.js';
import { complainantOf } from '../parties.js';

/** Every party learns who has its complaint now, on what ground and what it may do. Information alone: it starts no clock, and the platform's notices are served no second time. */
export const tellOfHandOver = (at: Instant, file: DisputeFile): readonly ServiceOrdered[] => tellAll('complaint-delegated', at, file);

/** Whoever was told of the hand-over learns that the procedure here is over, and that the matter is the platform's again. */
export const tellOfTheEnd = (at: Instant, file: DisputeFile): readonly ServiceOrdered[] =>
  file.dispute.delegation?.acceptedAt === undefined ? [] : tellAll('delegation-over', at, file);

const tellAll = (document: 'complaint-delegated' | 'delegation-over', at: Instant, file: DisputeFile): readonly ServiceOrdered[] => {
  const { noticed, respondents } = file.dispute;
  const tell = (partyId: string, own: typeof noticed) => tellParty(file, partyId, { document, pairs: own.map(pairOf), at });
  return [
    tell(complainantOf(file.dispute), noticed),
    ...respondents.map(({ respondentId }) =>
      tell(
        respondentId,
        noticed.filter((pair) => pair.respondentId === respondentId),
      ),
    ),
  ];
};
