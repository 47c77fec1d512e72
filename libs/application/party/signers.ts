import type { ActedBy } from '#documents/acted-by.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { actedByOf } from './acted-by.js';

type Names = Pick<TenantContext, 'database' | 'associationId'>;

/** Who signed a version by its own hand, for which party. On paper an officer compared it, and so nobody is named. */
export async function signersOf(
  tenant: Names,
  events: readonly Recorded<DisputeEvent>[],
  mediationId: string,
  version: number,
): Promise<Readonly<Record<string, ActedBy>>> {
  const signed = events.flatMap((event) =>
    event.type === 'AgreementSigned' &&
    event.data.mediationId === mediationId &&
    event.data.version === version &&
    event.data.kind === 'click-with-code'
      ? [{ partyId: event.data.partyId, by: event.meta.by }]
      : [],
  );
  const actedBy = await actedByOf(
    tenant,
    signed.map(({ by }) => by),
  );
  return Object.fromEntries(signed.map(({ partyId, by }) => [partyId, actedBy(by)]));
}

export type Confirmer = { readonly partyId: string; readonly actedBy: ActedBy };

/** Who confirmed the minutes of these sessions, and who acted for it. */
export async function confirmersOf(
  tenant: Names,
  events: readonly Recorded<DisputeEvent>[],
  sessionIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Confirmer[]>> {
  if (sessionIds.size === 0) return new Map();
  const confirmed = events.flatMap((event) =>
    event.type === 'MinutesConfirmed' && sessionIds.has(event.data.sessionId)
      ? [{ sessionId: event.data.sessionId, partyId: event.data.partyId, by: event.meta.by }]
      : [],
  );
  const actedBy = await actedByOf(
    tenant,
    confirmed.map(({ by }) => by),
  );
  return Map.groupBy(
    confirmed.map(({ by, ...one }) => ({ ...one, actedBy: actedBy(by) })),
    ({ sessionId }) => sessionId,
  );
}
