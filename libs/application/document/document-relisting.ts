import type { DocumentFacts } from '#documents/facts.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';

/** How an earlier dispute ended for the goods of this document, as a person confirmed it. */
export const earlierFacts = (
  { document, aboutId, pairs }: Service,
  known: readonly DisputeEvent[],
): Pick<DocumentFacts, 'earlier'> => {
  if (document !== 'earlier-result') return {};
  const confirmed = known.findLast(
    (event) =>
      event.type === 'RelistingConfirmed' &&
      event.data.earlier.disputeId === aboutId &&
      event.data.pairs.some((pair) => pairs.includes(pair)),
  );
  if (confirmed?.type !== 'RelistingConfirmed') return {};
  const { number, result, reason } = confirmed.data.earlier;
  return { earlier: { number, result, reason } };
};
