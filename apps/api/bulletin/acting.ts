import { handleBulletin, type MadeForBulletin } from '#application/bulletin/bulletins.js';
import type { Bulletins } from '#domain/bulletin/state.js';
import { isWhole } from '#domain/party/authorities.js';
import type { Caller } from '../http/caller.js';
import { send } from '../http/send.js';
import { findMemberKind } from '../rating/who.js';
import type { ActingOnRight as Acting } from '../right/acting.js';

/** Puts a command of the staff to the bulletins and sends the answer. */
export async function actAsOfficer(
  { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  make: (known: Bulletins) => Promise<MadeForBulletin>,
): Promise<void> {
  send(reply, await handleBulletin(tenant, { by, at, request, isOfficer: true }, make), tenant);
}

/** The same for whom an entry names: nobody agrees or objects for another. */
export async function actAsNamed(
  { caller, request, reply }: Acting,
  make: (known: Bulletins, isSelf: (namedId: string) => boolean) => Promise<MadeForBulletin>,
): Promise<void> {
  const { tenant, actor: by, now: at } = caller;
  const own = await findOwnNames(caller);
  const isSelf = (namedId: string): boolean => own.includes(namedId);
  const asked = { by, at, request, isOfficer: false, isSelf };
  send(reply, await handleBulletin(tenant, asked, (known) => make(known, isSelf)), tenant);
}

/**
 * As whom the caller is named: its platform, or parties for which it can do all that they could. No power in part
 * agrees to be named, nor objects.
 */
export async function findOwnNames(caller: Caller): Promise<readonly string[]> {
  const { account, actor, tenant, platformId } = caller;
  if (platformId !== undefined) return [platformId];
  const own = (account?.partyIds ?? []).map(async (partyId) => {
    const [kind, { authority }] = await Promise.all([
      findMemberKind(caller, partyId),
      tenant.contextOf({ ...actor, onBehalfOf: partyId }),
    ]);
    return kind !== undefined && authority && isWhole(authority, caller.now) ? [partyId] : [];
  });
  return (await Promise.all(own)).flat();
}
