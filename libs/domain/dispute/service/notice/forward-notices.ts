import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import type { PairSubject } from '../../core/subject.js';
import type { ServiceOrdered } from './events.js';
import { serveParty } from './order-service.js';

/** One notice for each respondent and platform, with that respondent's pairs there and no one else's. */
export const forwardNotices = (
  file: DisputeFile,
  named: readonly PairSubject[],
  about: { readonly aboutId?: string; readonly at: Instant },
): readonly ServiceOrdered[] => {
  const pairs = file.dispute.pairs.filter((pair) => named.includes(pairOf(pair)));
  const by = Map.groupBy(pairs, ({ respondentId, platformId }) => `${respondentId}/${platformId}`);
  return [...by.values()].flatMap((own) => {
    const [{ respondentId, platformId } = { respondentId: '', platformId: '' }] = own;
    return [
      serveParty(file, respondentId, platformId, { document: 'forwarded-notice', pairs: own.map(pairOf), ...about }),
    ];
  });
};
