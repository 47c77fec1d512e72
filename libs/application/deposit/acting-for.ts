import type { DepositContext } from '#domain/deposit/decide.js';
import type { Actor } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/**
 * For whom of these parties the actor acts now, whichever of them it names, and how far for the first: a deposit is its
 * party's, and each party's own stream says who acts for it.
 */
export async function actingFor(
  { contextOf }: Pick<TenantContext, 'contextOf'>,
  by: Actor,
  [first, ...others]: readonly (string | undefined)[],
): Promise<DepositContext> {
  const asking = (partyId: string | undefined) =>
    partyId === undefined ? undefined : contextOf({ ...by, onBehalfOf: partyId });
  const [own, ...more] = await Promise.all([first, ...others].map(asking));
  const mayActFor = [own, ...more].flatMap((one) => one?.mayActFor ?? []);
  return { mayActFor, ...(own?.authority && { authority: own.authority }) };
}
