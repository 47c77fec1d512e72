import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { loadStream } from '#event-store/load.js';
import { contentIdsOf } from '#infrastructure/vault/name-contents.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { LoadedParty } from '../party/parties.js';
import { everyDisputeOfPerson, isTold } from './disputes-of-person.js';

/** What a party is told of, and what lies under its keys that it must not read yet. */
export type Untold = {
  /** Disputes in which it reads. */
  readonly told: ReadonlySet<string>;
  /** Those of which it has not been told: somebody complained, and no complaint was accepted. */
  readonly disputeIds: ReadonlySet<string>;
  /** Of the contents under its key as a person those by which such a complaint names it. */
  readonly contentIds: ReadonlySet<string>;
};

/** Nobody learns from its own data that somebody complains of it, before the notice tells it. */
export async function untoldOf(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  { events }: LoadedParty['stream'],
): Promise<Untold> {
  const disputes = await everyDisputeOfPerson(tenant, partyId);
  const told = disputes.filter(({ dispute }) => isTold(dispute, partyId)).map(({ disputeId }) => disputeId);
  const untold = disputes.map(({ disputeId }) => disputeId).filter((id) => !told.includes(id));
  const streams = await Promise.all(
    untold.map((id) => loadStream<DisputeEvent>(tenant.database, tenant.associationId, id)),
  );
  // a party never heard of before is noted in the set of its first complaint, at the same instant
  const filedAt = new Set(streams.flatMap((stream) => stream.events.slice(0, 1).map(({ meta }) => meta.at)));
  const noted = events.filter(
    ({ type, data, meta }) => type === 'PartyNoted' && data.source === 'complaint' && filedAt.has(meta.at),
  );
  return {
    told: new Set(told),
    disputeIds: new Set(untold),
    contentIds: new Set(
      [...streams.flatMap((stream) => stream.events), ...noted].flatMap(({ data }) => contentIdsOf(data)),
    ),
  };
}
