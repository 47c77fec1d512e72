import type { Offices } from '#domain/dispute/core/offices.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Tenant = Pick<TenantContext, 'database' | 'associationId'>;

/**
 * Who acted in the disputes that go together with this one, by their logs: those related to it in any way, and all that
 * were consolidated with them. A dispute that has no relation costs no query.
 */
export async function findOfficesBeside(tenant: Tenant, disputeId: string, dispute: Dispute): Promise<Offices> {
  const known = new Set([disputeId]);
  let border = besides(dispute, () => true);
  let offices: Offices = {};
  while (border.length > 0) {
    const ids = border.filter((id) => !known.has(id));
    ids.forEach((id) => known.add(id));
    const streams =
      ids.length === 0 ? [] : [...(await loadStreams<DisputeEvent>(tenant.database, tenant.associationId, ids))];
    const others = streams.map(([id, { events }]) => ({ id, events, dispute: evolveAll(unfiled, events) }));
    for (const other of others)
      offices = together(offices, elsewhere(officesIn(other.events, other.dispute), other.id));
    border = others.flatMap((other) => besides(other.dispute, (relation) => relation === 'consolidated'));
  }
  return offices;
}

/** The others that go together with it; a proposal that was answered with no joins nothing. */
const besides = ({ related }: Dispute, counts: (relation: string) => boolean): readonly string[] =>
  Object.entries(related).flatMap(([id, { relations }]) =>
    relations.some((relation) => relation !== 'unrelated' && counts(relation)) ? [id] : [],
  );

const elsewhere = (offices: Offices, disputeId: string): Offices =>
  Object.fromEntries(Object.entries(offices).map(([id, held]) => [id, held.map((one) => ({ ...one, disputeId }))]));

/** Both, each office once. */
export const together = (some: Offices, more: Offices): Offices => {
  const all: Record<string, Offices[string]> = { ...some };
  for (const [id, held] of Object.entries(more)) {
    const known = all[id] ?? [];
    all[id] = [...known, ...held.filter((one) => !known.some((other) => isSame(one, other)))];
  }
  return all;
};

type Held = Offices[string][number];
const isSame = (a: Held, b: Held): boolean =>
  a.office === b.office && a.about === b.about && a.disputeId === b.disputeId;
