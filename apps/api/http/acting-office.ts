import { ACCOUNT_ROLES, type AccountRole } from '#infrastructure/database/entities/account.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Identity } from './identity.js';

/** The header by which somebody with several offices says in which of them it acts in this request. */
export const OFFICE_HEADER = 'Parley-Office';

/**
 * The asker in the office of the header alone; as it is where there is none. It narrows and never widens: what an
 * office that is held besides forbids, it forbids still (`held`). Throws HttpProblem OfficeNotHeld, whose facts name
 * the offices that are held.
 */
export function inOffice(identity: Identity, header: string | readonly string[] | undefined): Identity {
  if (header === undefined) return identity;
  const office = ACCOUNT_ROLES.find((one) => one === header);
  if (office === undefined) throw invalid(OFFICE_HEADER, 'not-in-list');
  const held: readonly AccountRole[] = identity.kind === 'account' ? identity.account.held : [];
  if (identity.kind !== 'account' || !held.includes(office))
    throw new HttpProblem('OfficeNotHeld', { facts: { office, held: held.join(', ') } });
  return { ...identity, account: { ...identity.account, roles: [office], office } };
}

/** Whether somebody with an account speaks for its parties now: in no office but that of a party. */
export const speaksForParties = ({ office }: { readonly office?: AccountRole }): boolean =>
  office === undefined || office === 'party';
