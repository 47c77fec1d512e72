import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listContacts } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** How the association’s own people are reached; of a phone for duty only that there is one. */
export function ContactsPart() {
  const { path, say, locale } = useHere();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listContacts', listContacts, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.contacts}
      help={W.contactsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.accountId }))}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchContacts }} />}
      none={W.noAccounts}
      noneHelp={W.noAccountsHelp}
      columns={[
        { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
        {
          id: 'offices',
          label: say(W.offices),
          cell: ({ roles }) => roles.map((one) => wordOf(ACCOUNT_OFFICES, one, locale)).join(' · '),
        },
        { id: 'mail', label: say(W.mail), cell: ({ mail }) => mail },
        { id: 'phone', label: say(W.dutyPhone), cell: ({ onPhone }) => say(onPhone ? W.yes : W.no) },
      ]}
    />
  );
}
