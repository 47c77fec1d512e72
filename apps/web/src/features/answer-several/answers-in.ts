import type { DisputeBody } from '../../client/types.gen.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';

type Read = Pick<DisputeBody, 'allowedActions'>;
type Answers = {
  /** What can be answered in each of them now. */
  readonly answered: readonly { readonly disputeId: string; readonly itemIds: string[] }[];
  /** Those in which nothing can be answered any more. */
  readonly leftOut: readonly string[];
  /** Those that have not been read: nobody knows what can be answered in them. */
  readonly unread: readonly string[];
};

/** Which of the disputes that were chosen one answer goes to, by what was read of each; each is in one of the three. */
export function answersIn(
  disputes: readonly string[],
  views: readonly (Read | undefined)[],
  respondentId: string,
): Answers {
  const all = disputes.map((disputeId, index) => {
    const view = views[index];
    const pairs = view && pairsIn(subjectsFor(view, 'FileCounterNotice'));
    const own = pairs?.filter((pair) => pair.respondentId === respondentId);
    return { disputeId, itemIds: own?.map(({ itemId }) => itemId) };
  });
  return {
    answered: all.flatMap(({ disputeId, itemIds = [] }) => (itemIds.length > 0 ? [{ disputeId, itemIds }] : [])),
    leftOut: all.flatMap(({ disputeId, itemIds }) => (itemIds?.length === 0 ? [disputeId] : [])),
    unread: all.flatMap(({ disputeId, itemIds }) => (itemIds === undefined ? [disputeId] : [])),
  };
}
