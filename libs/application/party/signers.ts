import { actedByOf, type ActedBy } from '#application/party/acted-by.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';

/** Who signed a version by its own hand, for which party. On paper an officer compared it, and so nobody is named. */
export async function signersOf(
  tenant: TenantContext,
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
