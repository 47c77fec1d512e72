import type { DisputeFile } from '../../core/action.js';
import { refuse } from '../../../kernel/refusal.js';
import { itemsOf, type PairSubject } from '../../core/subject.js';

/**
 * After lapse or loss the same right against the same goods needs new facts before any measure; on the track where the
 * link was restored on the counter-statement a second notice is refused (信息网络传播权保护条例 art. 17; practice P11).
 */
export const checkRepeat = (
  { dispute: { newFacts, relistings }, earlier = [] }: DisputeFile,
  itemIds: readonly string[],
): void => {
  const own = earlier.filter(({ itemId }) => itemIds.includes(itemId));
  const barred = own.find(({ reason }) => reason === 'restored');
  if (barred) refuse('RepeatNoticeBarred', { subject: 'dispute', earlier: barred.disputeNumber });
  const [repeated] = own;
  if (repeated && !newFacts) refuse('NewFactsNeeded', { subject: 'dispute', earlier: repeated.disputeNumber });
  const relisted = Object.entries(relistings).find(
    ([pair, { result }]) => result === 'restored' && itemsOf([pair as PairSubject]).some(isIn(itemIds)),
  );
  // the same goods under another link
  if (relisted && !newFacts) refuse('NewFactsNeeded', { subject: 'dispute', earlier: relisted[1].number });
};

export const isIn = (itemIds: readonly string[]) => (itemId: string) => itemIds.includes(itemId);
