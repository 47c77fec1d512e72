import { findSignals } from '#application/signal/signals.js';
import { checkUsed } from '#application/privacy/restricted-files.js';
import { loadDispute } from '#application/dispute/disputes.js';
import type { OpenFaithReview } from '#domain/dispute/conduct/bad-faith-review/open-faith-review.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { SignalCode } from '#domain/signal/signal.js';
import type { Caller } from '../../../http/caller.js';

type Relied = Pick<OpenFaithReview['data'], 'signals' | 'position'>;

/**
 * The named signals with their facts as they are now. Refused for one that there is not, and for another dispute that
 * is none of the association's.
 */
export async function reliedOn(
  { tenant, actor, now }: Caller,
  disputeId: string,
  codes: readonly SignalCode[],
  disputeIds: readonly string[],
): Promise<Relied> {
  await checkUsed(tenant.database, 'disputeIds', disputeIds);
  for (const id of disputeIds) {
    if (id === disputeId || (await loadDispute(tenant, id, actor)).stream.version === 0)
      refuse('UnknownReference', { field: 'disputeIds', name: id });
  }
  const { signals = [], position = 0 } = (await findSignals(tenant, disputeId, { now })) ?? {};
  const missing = codes.find((code) => !signals.some((signal) => signal.code === code));
  if (missing !== undefined) refuse('UnknownReference', { field: 'signals', name: missing });
  const relied = signals.filter(({ code }) => codes.includes(code)).map(({ code, facts }) => ({ code, facts }));
  return { signals: relied, position };
}
