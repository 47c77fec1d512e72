import { useQuery } from '@tanstack/react-query';
import { DESK_REGISTERS as W } from '#messages/ui/desk-registers.js';
import { getDispute } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly disputeId: string; /** Where the list tells it. */ readonly number?: string | undefined };

/** A dispute by its number, which is looked up only where a list of the API tells its id alone. */
export function DisputeName({ disputeId, number }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { data } = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId } }),
    enabled: number === undefined,
  });
  return <TextLink href={to(['disputes', disputeId])}>{number ?? data?.number ?? say(W.dispute)}</TextLink>;
}
