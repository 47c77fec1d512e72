import type { Consequence } from '../core/consequence.js';
import { pairOf } from '../core/pairs.js';
import { getStage, type Dispute } from '../core/state.js';
import type { Pair } from '../core/pair.js';
import { orderServiceOnPlatforms } from '../service/notice/order-service.js';

/**
 * When a pair ends, its platform gets the file to publish: notice, declaration, result (E-Commerce Law 44; practice
 * P18).
 */
export const publicationFiles: Consequence = {
  when: ({ dispute, file }) => file.rulebook.publication !== undefined && dispute.stages !== file.dispute.stages,
  follows: ({ events, dispute, file, since: { at } }) => {
    const isClosed = (one: Dispute, pair: Pair) => getStage(one, pairOf(pair)).stage === 'closed';
    const ordered = new Set(
      events.flatMap((event) =>
        event.type === 'ServiceOrdered' && event.data.document === 'publication-file' ? event.data.pairs : [],
      ),
    );
    const pairs = dispute.noticed
      .filter((pair) => isClosed(dispute, pair) && !isClosed(file.dispute, pair))
      .map(pairOf)
      .filter((pair) => !ordered.has(pair));
    return pairs.length === 0 ? [] : orderServiceOnPlatforms(file, { document: 'publication-file', pairs, at });
  },
};
