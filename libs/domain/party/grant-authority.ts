import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { type Authority, type AuthorityBasis, type AuthorityGranted, GENERAL_SCOPES } from './events.js';
import type { Party } from './state.js';

export type GrantAuthority = Command<
  'GrantAuthority',
  Omit<Authority, 'power'> & { readonly accountId: string; readonly basis: AuthorityBasis }
>;

/** No account gives itself anything, and none gives another longer than its own authority lasts. */
const checkGranter = ({ data: { accountId, until }, by, at }: GrantAuthority, { authorities }: Party): void => {
  if (accountId === by.id) refuse('SecondPersonNeeded', { field: 'accountId' });
  const { until: latest } = authorities[by.id] ?? {}; // who came from a contact that the party proved has none
  if (latest !== undefined && (until === undefined || until > latest))
    refuse('InstantImplausible', { field: 'until', earliest: at, latest });
};

/**
 * The party itself lets an account act for it. Nothing is recorded where it may already, just so far. Whether it is the
 * party that speaks, and whether this account may act for anybody here, is known before.
 */
export const grantAuthority = (command: GrantAuthority, party: Party): readonly AuthorityGranted[] => {
  const { data, by, at } = command;
  const { accountId, basis, scope, until } = data;
  if (party.kind === undefined) refuse('NotFound');
  checkGranter(command, party);
  if (until !== undefined && until <= at) refuse('InstantImplausible', { field: 'until', earliest: at });
  const goes = reachOf(basis, scope);
  const now = party.authorities[accountId];
  const isSame =
    now !== undefined && now.until === until && String(now.scope) === String(goes) && now.power === undefined;
  return isSame
    ? []
    : [
        {
          type: 'AuthorityGranted',
          data: {
            accountId,
            basis,
            ...(goes && { scope: goes }),
            ...(until !== undefined && { until }),
            way: 'party',
            grantedBy: by.id,
            grantedAt: at,
          },
        },
      ];
};

/** One of the party's own may do all that the party may; a representative without named acts has the general authority. */
export const reachOf = (basis: AuthorityBasis, scope: Authority['scope']): Authority['scope'] =>
  scope ?? (basis === 'member' ? undefined : GENERAL_SCOPES);
