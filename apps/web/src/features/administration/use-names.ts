import { useQuery } from '@tanstack/react-query';
import type { Words } from '#messages/locale.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listAbsences, listAccounts, listDuties } from '../../client/sdk.gen.js';
import { wholeOf } from '../../shared/desk/pages.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

const query = { limit: 100 };

/** What colleagues are called, as far as this office may know them; what is said of whom it does not know. */
export function useNames(unknown: Words = W.somebody): (id: string | undefined) => string | undefined {
  const { say } = useLanguage();
  const { office, association, accountId, name } = useDesk();
  const path = { associationId: association.associationId };
  const isAdministrator = office === 'administrator';
  const accounts = useQuery({
    ...wholeOf('listAccounts', { path }, (place, signal) =>
      listAccounts({ path, query: { ...query, ...place }, signal }),
    ),
    enabled: isAdministrator,
  });
  const duties = useQuery({ ...queryOf('listDuties', listDuties, { path, query }), enabled: !isAdministrator });
  const absences = useQuery({ ...queryOf('listAbsences', listAbsences, { path, query }), enabled: !isAdministrator });
  const rows = [...(accounts.data?.items ?? []), ...(duties.data?.items ?? []), ...(absences.data?.items ?? [])];
  const names = new Map([[accountId, name], ...rows.map((row) => [row.accountId, row.name] as const)]);
  return (id) => (id === undefined ? undefined : (names.get(id) ?? say(unknown)));
}
