import { useQuery } from '@tanstack/react-query';
import { DESK_REGISTERS as W } from '#messages/ui/desk-registers.js';
import { getParty } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly partyId: string; /** Where the list tells it. */ readonly name?: string | undefined };

/** A party by its name, with the way to its page; looked up only where a list of the API tells its id alone. */
export function PartyName({ partyId, name }: Props) {
  const { say } = useLanguage();
  const { to, office, forWhom } = useDesk();
  const isStaff = isOfStaff(office);
  const read = queryOf('getParty', getParty, { path: { partyId } });
  const { data } = useQuery({ ...read, enabled: isStaff && name === undefined });
  // a party has no register of parties: it knows itself by name, and others as they are told
  if (!isStaff) return name ?? forWhom.find(({ id }) => id === partyId)?.name ?? say(W.party);
  return <TextLink href={to(['parties', partyId])}>{name ?? data?.name ?? say(data ? W.erased : W.party)}</TextLink>;
}
