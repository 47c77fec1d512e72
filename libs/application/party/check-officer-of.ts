import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findConflicts } from '../context/officers.js';
import { checkOtherHand } from './other-hand.js';

/**
 * Whoever declared a conflict with somebody decides nothing about it, and what takes two officers takes two hands.
 * Refuses NotIndependent, SecondPersonNeeded.
 */
export async function checkOfficerOf(
  tenant: TenantContext,
  id: string,
  by: Actor,
  before: readonly (string | undefined)[] = [],
): Promise<void> {
  const conflicts = await findConflicts(tenant, by.id);
  if (conflicts.includes(id)) refuse('NotIndependent');
  await checkOtherHand(tenant, by.id, before);
}
