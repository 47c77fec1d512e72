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

/**
 * Nobody learns from its own data that somebody complains of it, before the notice tells it. Who it is becomes its own
 * to see with the first dispute of which it is told, whoever named it first: one that is rejected is never told.
 */
export async function untoldOf(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  { events }: LoadedParty['stream'],
): Promise<Untold> {
  const disputes = await everyDisputeOfPerson(tenant, partyId);
  const told = disputes.filter(({ dispute }) => isTold(dispute, partyId));
  const untold = disputes.filter((one) => !told.includes(one));
  const naming = untold.flatMap((one) => one.events);
  // a party never heard of before is noted in the set of the complaint or amendment that names it, at the same instant
  const namedAt = new Set(told.length > 0 ? [] : naming.map(({ meta }) => meta.at));
  const noted = events.filter(
    ({ type, data, meta }) => type === 'PartyNoted' && data.source === 'complaint' && namedAt.has(meta.at),
  );
  return {
    told: new Set(told.map(({ disputeId }) => disputeId)),
    disputeIds: new Set(untold.map(({ disputeId }) => disputeId)),
    contentIds: new Set([...naming, ...noted].flatMap(({ data }) => contentIdsOf(data))),
  };
}
