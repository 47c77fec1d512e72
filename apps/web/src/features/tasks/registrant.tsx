import { useQuery } from '@tanstack/react-query';
import { listRegistrations } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';

/** Who registered, and for which firm, while it waits; one question for all rows. */
export function Registrant({ registrationId }: { readonly registrationId: string }) {
  const { association } = useDesk();
  const path = { associationId: association.associationId };
  const { data } = useQuery(queryOf('listRegistrations', listRegistrations, { path, query: { state: 'waiting' } }));
  const found = data?.items.find((one) => one.registrationId === registrationId);
  return found && <span>{[found.name, found.partyName].filter(Boolean).join(' · ')}</span>;
}
