import { filerOf, findStanding } from '#application/context/standing.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { Bar } from '#domain/dispute/core/bar.js';
import { barsOver } from '#domain/dispute/core/barred.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Caller } from '../../http/caller.js';

/** The dispute with what bars its complainant now, which its menu asks, and those bars that reach any of its pairs. */
export async function withBars(
  { tenant, now }: Pick<Caller, 'tenant' | 'now'>,
  file: LoadedDispute,
): Promise<{ readonly file: LoadedDispute; readonly bars: readonly Bar[] }> {
  const { dispute, stream, context } = file;
  const complaining = { partyId: dispute.complainantId, accountId: filerOf(stream.events) };
  const { bars, limits } = await findStanding(tenant, complaining, now);
  const known = { ...file, context: { ...context, bars, limits } };
  return { file: known, bars: barsOver(dispute, dispute.pairs.map(pairOf), { bars, limits }, now) };
}
