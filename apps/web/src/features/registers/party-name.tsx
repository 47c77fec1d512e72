import { useQuery } from '@tanstack/react-query';
import { DESK_REGISTERS as W } from '#messages/ui/desk-registers.js';
import { getParty } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

/** A party by its name, with the way to its page. */
export function PartyName({ partyId }: { readonly partyId: string }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { data } = useQuery(queryOf('getParty', getParty, { path: { partyId } }));
  return <TextLink href={to(['parties', partyId])}>{data?.name ?? say(data ? W.erased : W.party)}</TextLink>;
}
