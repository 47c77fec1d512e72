import type { MeView } from '../../client/types.gen.js';
import { isOfStaff, type Office } from '../../shared/desk/use-desk.js';
import type { ForWhom } from '../party/known-for.js';
import type { Account } from '../party/session.js';

/** Everybody with an account has a seat; whoever holds several offices begins in the first of these. */
const SEATS: readonly Office[] = [
  'case-manager',
  'administrator',
  'party',
  'mediator',
  'expert',
  'platform-staff',
  'auditor',
];

/**
 * The offices in which an account can sit at the desk; who acts for a party has that of a party, but whoever works for
 * the association speaks for no party.
 */
export const seatsOf = ({ roles, partyIds }: Pick<Account, 'roles' | 'partyIds'>): readonly Office[] => {
  const acts = partyIds.length > 0 && !SEATS.filter((one) => roles.includes(one)).some(isOfStaff);
  return SEATS.filter((office) => roles.includes(office) || (office === 'party' && acts));
};

/** In which office an account sits: the one that was chosen last, else the first. None where it holds none. */
export const staffOffice = (offices: readonly Office[], chosen: string | undefined): Office | undefined =>
  offices.find((office) => office === chosen) ?? offices[0];

/** For whom somebody in this office may act: its parties, its platforms; in others for nobody. */
export const choicesOf = (
  office: Office | undefined,
  account: Pick<Account, 'partyIds'> | undefined,
  { parties = [], platforms = [] }: Pick<MeView, 'parties' | 'platforms'> = {},
): readonly ForWhom[] => {
  const named = (id: string, name: string | undefined): ForWhom => ({ id, ...(name !== undefined && { name }) });
  if (office === 'party')
    return (account?.partyIds ?? []).map((id) => named(id, parties.find(({ partyId }) => partyId === id)?.name));
  return office === 'platform-staff'
    ? platforms.map(({ platformId, name, scopes }) => ({ ...named(platformId, name), scopes }))
    : [];
};
