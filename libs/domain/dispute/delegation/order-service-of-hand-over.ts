import type { Instant } from '../../kernel/message.js';
import type { DisputeFile } from '../core/action.js';
import { orderServiceOnParties } from '../service/notice/order-service.js';
import type { ServiceOrdered } from '../service/notice/events.js';
import { pairOf } from '../core/pairs.js';

/**
 * Every party learns who has its complaint now, on what ground and what it may do. Information alone: it starts no
 * clock, and the platform's notices are served no second time.
 */
export const orderServiceOfHandOver = (at: Instant, file: DisputeFile): readonly ServiceOrdered[] =>
  orderServiceOnParties(file, { document: 'complaint-delegated', pairs: file.dispute.noticed.map(pairOf), at });

/**
 * Whoever was told of the hand-over learns that the procedure here is over, and that the matter is the platform's
 * again.
 */
export const orderServiceOfTheEnd = (at: Instant, file: DisputeFile): readonly ServiceOrdered[] =>
  file.dispute.delegation?.acceptedAt === undefined
    ? []
    : orderServiceOnParties(file, { document: 'delegation-over', pairs: file.dispute.noticed.map(pairOf), at });
