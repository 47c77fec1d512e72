import { readStandings } from '#application/context/standing.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DocketLine } from '#read-models/find-docket-lines.js';
import type { Caller } from '../../http/caller.js';

/** Those of these disputes whose complainant is barred or limited at an instant; each complainant is read once. */
export async function findBarred(
  tenant: Caller['tenant'],
  lines: readonly DocketLine[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  const parties = [...new Set(lines.map(({ complainantId }) => complainantId))];
  const standingOf = await readStandings(
    tenant,
    parties.map((partyId) => ({ partyId })),
    at,
  );
  const barred = new Set(
    parties.filter((partyId) => {
      const { bars, limits } = standingOf({ partyId });
      return bars.length + limits.length > 0;
    }),
  );
  return new Set(lines.filter(({ complainantId }) => barred.has(complainantId)).map(({ disputeId }) => disputeId));
}
