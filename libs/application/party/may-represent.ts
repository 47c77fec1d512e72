import { refuse } from '#domain/kernel/refusal.js';
import { findOpenParts, type OpenPart } from '#read-models/find-opposed.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** An account of the association, as far as it matters for whom it may act. */
const findRoles = async (
  { database, associationId }: Door,
  accountId: string,
): Promise<readonly string[] | undefined> =>
  (
    await database.query<{ roles: string[] }>({
      name: 'roles-of-account',
      text: 'SELECT roles FROM office.account WHERE association_id = $1 AND id = $2',
      values: [associationId, accountId],
    })
  ).rows[0]?.roles;

/**
 * Refuses an account that may not be given authority for a party: one that the association does not have, one of its
 * staff, an auditor, a platform's, a neutral of an open dispute of that party, or one that acts for another side of such a dispute. A later
 * dispute opens nothing: whoever acts is asked again.
 */
export async function checkMayRepresent(door: Door, partyId: string, accountId: string): Promise<void> {
  const roles = await findRoles(door, accountId);
  if (!roles) return refuse('UnknownReference', { field: 'accountId', name: accountId });
  const barred = (reason: string) => refuse('AccountMayNotAct', { field: 'accountId', reason });
  if (roles.some((role) => role === 'case-manager' || role === 'administrator')) return barred('staff');
  if (roles.some((role) => role === 'auditor' || role === 'platform-staff')) return barred('stands-alone');
  const open = await findOpenParts(door.database, door.associationId, partyId);
  if (open.some(({ neutralIds }) => neutralIds.includes(accountId))) return barred('neutral');
  const opponents = await accountsOf(door, opponentsIn(open));
  if ([...opponents.values()].some((accounts) => accounts.includes(accountId))) barred('opponent');
}

export const opponentsIn = (open: readonly OpenPart[]): readonly string[] => [
  ...new Set(open.flatMap(({ opponentIds }) => opponentIds)),
];

/** Who may act for each of these parties. */
export const accountsOf = async (
  { database, associationId }: Door,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (partyIds.length === 0) return new Map();
  const streams = await loadStreams<PartyEvent>(database, associationId, [...partyIds]);
  return new Map([...streams].map(([id, { events }]) => [id, events.reduce(evolveParty, unknownParty).authorised]));
};
