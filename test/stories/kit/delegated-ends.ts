import type { Client } from './client.js';
import type { Contest } from './delegation.js';
import type { Pair } from './delegated-mediation.js';
import type { Listing } from './shop.js';

export type End =
  | 'withdrawn'
  | 'settled-lift'
  | 'settled-keep'
  | 'refused-then-withdrawn'
  | 'mediated-lift'
  | 'mediated-keep'
  | 'decided-lift'
  | 'decided-keep'
  | 'taken-back'
  | 'declined';

/** A complaint of the forty: what is to come of it, and whether the shop's people follow that. */
export type Complaint = {
  readonly reference: string;
  readonly contest: Contest;
  readonly listing: Listing;
  readonly disputeId: string;
  readonly number: string;
  readonly end: End;
  readonly departs: boolean;
};

const SHARES: readonly (readonly [End, number])[] = [
  ['withdrawn', 17],
  ['settled-lift', 5],
  ['settled-keep', 4],
  ['refused-then-withdrawn', 3],
  ['mediated-lift', 2],
  ['mediated-keep', 1],
  ['decided-lift', 1],
  ['decided-keep', 1],
  ['decided-lift', 1],
  ['taken-back', 2],
  ['declined', 3],
];
/** How each of the forty ends, in their order. */
export const ENDS: readonly End[] = SHARES.flatMap(([end, count]) => Array.from({ length: count }, () => end));

export const isMediated = ({ end }: Complaint): boolean => end.startsWith('mediated');
export const isDecided = ({ end }: Complaint): boolean => end.startsWith('decided');
/** What its end means for the listing that the shop has blocked. */
export const outcomeOf = ({ end }: Complaint): 'keep' | 'lift' => (end.endsWith('keep') ? 'keep' : 'lift');
/** A result goes back. */
export const isReturned = ({ end }: Complaint): boolean => end !== 'declined' && end !== 'taken-back';

/** The one item that it complains of. */
export const pairIn = async (by: Client, { disputeId }: Pick<Complaint, 'disputeId'>): Promise<Pair> => {
  const { pairs } = await by.get<{ pairs: readonly Pair[] }>(`/disputes/${disputeId}`);
  const [{ respondentId, itemId } = { respondentId: '', itemId: '' }] = pairs;
  return { respondentId, itemId };
};

/** Parties or platform end it without anybody else. */
export const endByThemselves = async (complaint: Complaint, asShop: Client): Promise<void> => {
  const { disputeId, end, contest } = complaint;
  const [holder, merchant] = [contest.holder.client, contest.merchant.client];
  const at = `/disputes/${disputeId}`;
  if (end === 'declined') return;
  if (end === 'taken-back')
    return void (await asShop.post(`${at}/delegation/withdrawals`, { reason: '双方已在平台内解决。' }));
  const pair = await pairIn(holder, complaint);
  if (end === 'refused-then-withdrawn') {
    const { mediations } = await merchant.get<{ mediations: { mediationId: string }[] }>(at);
    await merchant.post(`${at}/mediations/${mediations[0]?.mediationId ?? ''}/refusals`, {});
  }
  if (end === 'withdrawn' || end === 'refused-then-withdrawn')
    return void (await holder.post(`${at}/withdrawals`, { pairs: [pair], consideration: 'none' }));
  const { negotiationId } = await holder.post<{ negotiationId: string }>(`${at}/negotiations`, { pairs: [pair] });
  const { roomId } = await merchant.post<{ roomId: string }>(`${at}/negotiations/${negotiationId}/acceptances`);
  const terms = { items: [{ ...pair, outcome: outcomeOf(complaint) }], undertakings: [] };
  const { offerId } = await holder.post<{ offerId: string }>(`${at}/rooms/${roomId}/offers`, terms);
  await merchant.post(`${at}/rooms/${roomId}/offers/${offerId}/acceptances`);
};
