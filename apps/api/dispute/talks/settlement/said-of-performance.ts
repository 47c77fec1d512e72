import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { SaidOfPerformance } from './settlement.dto.js';

type Said = Pick<SaidOfPerformance, 'undertakingId' | 'kind'> & { readonly contentId: string; readonly at: Instant };

/**
 * What the two sides said of how these promises were kept, in the order in which they said it; words that were erased
 * are absent. Whoever finds on an alleged breach reads here what both have said.
 */
export async function saidOfPerformance(
  events: readonly DisputeEvent[],
  undertakingIds: readonly string[],
  vault: Pick<Vault, 'open'>,
): Promise<readonly object[]> {
  const said = events.flatMap(asSaid).filter(({ undertakingId }) => undertakingIds.includes(undertakingId));
  const words = await vault.open(said.map(({ contentId }) => contentId));
  return said.map(({ contentId, ...one }) => given({ ...one, text: words.get(contentId) }));
}

const asSaid = (event: DisputeEvent): readonly Said[] => {
  if (event.type === 'PerformanceReported') {
    const { undertakingId, noteContentId: contentId, reportedAt: at } = event.data;
    return contentId === undefined ? [] : [{ undertakingId, kind: 'performed', contentId, at }];
  }
  if (event.type === 'BreachAlleged') {
    const { undertakingId, groundContentId: contentId, allegedAt: at } = event.data;
    return [{ undertakingId, kind: 'breach-alleged', contentId, at }];
  }
  if (event.type !== 'BreachHeard') return [];
  const { undertakingId, answerContentId: contentId, heardAt: at } = event.data;
  return contentId === undefined ? [] : [{ undertakingId, kind: 'breach-answered', contentId, at }];
};
