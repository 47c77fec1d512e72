import { hasAPart } from '#domain/dispute/decider.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { loadDispute } from './disputes.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** A dispute in which this actor has a part; undefined for any other, as for one that never was. */
export async function findOwnDispute(
  tenant: TenantContext,
  disputeId: string,
  by: Actor,
): Promise<Dispute | undefined> {
  const file = await loadDispute(tenant, disputeId, by);
  return file.stream.version > 0 && hasAPart(by, file) ? file.dispute : undefined;
}
