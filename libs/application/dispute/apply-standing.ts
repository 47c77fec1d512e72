import type { StandingCause } from '#domain/dispute/intake/standing/events.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { findComplaintsOf } from '#read-models/find-conduct.js';
import { causeIdOf } from '#domain/dispute/intake/standing/state.js';
import { callerOf, VersionConflict, type TenantContext } from '../command-handler/command-handler.js';
import { handleDispute } from './disputes.js';

/** Who carries an order or a finding into disputes for the person by whose act it came; their own workflow wakes. */
export const STANDINGS: Actor = { kind: 'engine', id: 'standings' };

/** What became of one dispute: called before a person, not concerned or called before, or not reached, and why. */
export type Applied = {
  readonly disputeId: string;
  readonly outcome: 'noted' | 'unchanged' | 'failed';
  readonly code?: string;
};

/**
 * One order or finding over every complaint of a party, and of the account that filed for it, in one act: each dispute
 * records its own event under a key of its own, so that repeating it harms nothing and goes on where it was stopped. A
 * failure of one stops no other and is told.
 */
export async function applyStanding(
  tenant: TenantContext,
  cause: StandingCause,
  who: { readonly officerId: string; readonly accountId?: string; readonly except?: string },
  at: Instant,
): Promise<readonly Applied[]> {
  const found = await findComplaintsOf(tenant.database, tenant.associationId, cause.partyId, who.accountId);
  const applied: Applied[] = [];
  for (const disputeId of found.filter((id) => id !== who.except))
    applied.push(await applyTo(tenant, disputeId, cause, who.officerId, at));
  return applied;
}

const applyTo = async (
  tenant: TenantContext,
  disputeId: string,
  cause: StandingCause,
  officerId: string,
  at: Instant,
): Promise<Applied> => {
  const data = { cause, officerId };
  const key = `note-standing:${causeIdOf(cause)}:${disputeId}`;
  const request = requestOf(
    callerOf(tenant.associationId, STANDINGS),
    key,
    { causeId: causeIdOf(cause) },
    tenant.secret,
  );
  try {
    const { body } = await handleDispute(
      tenant,
      disputeId,
      STANDINGS,
      { type: 'NoteStanding', data, by: STANDINGS, at },
      request,
    );
    const { events } = JSON.parse(body) as { readonly events: readonly string[] };
    return { disputeId, outcome: events.includes('StandingNoted') ? 'noted' : 'unchanged' };
  } catch (error) {
    if (error instanceof Refused) return { disputeId, outcome: 'failed', code: error.code };
    if (error instanceof VersionConflict) return { disputeId, outcome: 'failed', code: 'Conflict' };
    throw error;
  }
};
