import { namesOfAccounts } from '#application/party/account-parties.js';
import { bothCounts } from '#domain/delegation/counts.js';
import type { DelegationEvent } from '#domain/delegation/events.js';
import type { Stream } from '#event-store/load.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

/** What was counted of months on both sides, as it was compared, the newest first; none where nothing was. */
export async function viewCompared(
  { tenant }: Caller,
  { events }: Stream<DelegationEvent>,
): Promise<readonly object[] | undefined> {
  const compared = events.filter((event) => event.type === 'DelegationCountsCompared');
  if (compared.length === 0) return undefined;
  const names = await namesOfAccounts(
    tenant,
    compared.flatMap(({ meta: { by } }) => by.person ?? []),
  );
  return compared.toReversed().map(({ data: { month, counted, differences, comparedAt }, meta: { by } }) =>
    given({
      month,
      comparedAt,
      statedBy: by.person === undefined ? undefined : names.get(by.person),
      counts: bothCounts(counted, differences),
    }),
  );
}
