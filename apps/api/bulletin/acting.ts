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

/** The same for whom an entry names: nobody agrees for another. */
export async function actAsNamed(
  { caller, request, reply }: Acting,
  make: (known: Bulletins) => Promise<MadeForBulletin>,
): Promise<void> {
  const { tenant, actor: by, now: at } = caller;
  const own = await findOwnPersons(caller);
  const isSelf = (partyId: string): boolean => own.includes(partyId);
  send(reply, await handleBulletin(tenant, { by, at, request, isOfficer: false, isSelf }, make), tenant);
}

/** Parties that are natural persons, as which the account can do all that they could: no power in part agrees to be named. */
export async function findOwnPersons(caller: Caller): Promise<readonly string[]> {
  const { account, actor, tenant } = caller;
  const own = (account?.partyIds ?? []).map(async (partyId) => {
    const [kind, { authority }] = await Promise.all([
      findMemberKind(caller, partyId),
      tenant.contextOf({ ...actor, onBehalfOf: partyId }),
    ]);
    return kind === 'person' && authority && isWhole(authority, caller.now) ? [partyId] : [];
  });
  return (await Promise.all(own)).flat();
}
