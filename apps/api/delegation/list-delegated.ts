import { findDelegated, type LateSide } from '#read-models/find-delegated.js';
import type { DelegatedState } from '#read-models/delegated-row.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { waitForTable } from '../http/wait-for-read.js';

type Place = { readonly handedAt: string; readonly disputeId: string };
type Sought = {
  readonly cursor?: string;
  readonly limit?: number;
  readonly state?: DelegatedState;
  readonly late?: LateSide;
};

/** Complaints that were handed over, the newest first: a platform's own, the staff's all. */
export async function listDelegated(
  { tenant, platformId, now }: Caller,
  { cursor, limit = 50, state, late }: Sought,
  after?: string,
): Promise<object> {
  await waitForTable(tenant, 'delegated', after);
  const list = given({ operation: 'listDelegated', platformId, state, late });
  const place = placeOf<Place>(tenant, list, cursor);
  const found = await findDelegated(tenant.database, tenant.associationId, {
    platformId,
    state,
    late,
    now,
    after: place,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, ({ handedAt, disputeId }) => ({
    handedAt: handedAt.toISOString(),
    disputeId,
  }));
  const items = page.map(({ handedAt, answerDue, resultDue, ...line }) =>
    given({
      ...line,
      handedAt: handedAt.toISOString(),
      answerDue: answerDue.toISOString(),
      resultDue: resultDue?.toISOString(),
    }),
  );
  return { items, ...next };
}
