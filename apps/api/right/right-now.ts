import { loadRight } from '#application/right/rights.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { changedSince } from '#domain/right/changed-since.js';
import { whyNotInForce } from '#domain/right/in-force.js';
import { RIGHT_CHANGES } from '#messages/right/register.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

/**
 * How the right of the register that a complaint relies on stands now, and what has changed since; undefined where it
 * relies on none.
 */
export async function rightNow(
  { actor, tenant, now, locale }: Caller,
  { stream }: LoadedDispute,
): Promise<object | undefined> {
  const filed = asAmended(stream.events);
  const { rightId, register } = filed?.right ?? {};
  if (!filed || rightId === undefined || !register) return undefined;
  const { right } = await loadRight(tenant, rightId, actor, now);
  const reason = whyNotInForce(right, now);
  const changes = changedSince(right, register, filed.complainantId, now).map((code) => ({
    code,
    words: RIGHT_CHANGES[code][locale],
  }));
  return given({ rightId, stage: right.stage, inForce: reason === undefined, notInForce: reason, changes });
}
