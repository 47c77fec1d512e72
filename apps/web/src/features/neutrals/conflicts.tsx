import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { getParty, listConflicts, listPlatforms } from '../../client/sdk.gen.js';
import type { ConflictLine } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';

type Row = ConflictLine & { readonly id: string };

/** Who of the association's people has declared a conflict with whom, and sees nothing of theirs. */
export function Conflicts() {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const [{ search }, change] = useFilters(readAsked);
  const path = { associationId: association.associationId };
  const query = search === undefined ? {} : { search };
  const list = useInfiniteQuery(
    pagesOf('listConflicts', (page, signal) => listConflicts({ path, query: { ...query, ...page }, signal }), query),
  );
  const rows = (list.data ?? []).map((one) => ({ ...one, id: one.conflictId }));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
    { id: 'with', label: say(W.conflictWith), cell: ({ withId }) => <Whom id={withId} /> },
    { id: 'since', label: say(W.declaredAt), cell: ({ declaredAt }) => instantText(declaredAt, locale) },
    {
      id: 'ended',
      label: say(W.endedAt),
      cell: ({ endedAt }) => (endedAt === undefined ? '—' : instantText(endedAt, locale)),
    },
    {
      id: 'acts',
      label: say(W.acts),
      cell: ({ conflictId, endedAt }) =>
        endedAt === undefined ? <ActLinks acts={['endConflict']} ids={{ conflictId }} /> : '—',
    },
  ];
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.name)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.conflicts)}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined}
        none={{ title: say(W.noConflicts), help: say(W.noConflictsHelp) }}
      />
    </div>
  );
}

/** A platform or a party. */
function Whom({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const platform = platforms.data?.platforms.find(({ platformId }) => platformId === id);
  const party = useQuery({
    ...queryOf('getParty', getParty, { path: { partyId: id } }),
    enabled: platforms.data !== undefined && !platform,
  });
  return platform?.name ?? party.data?.name ?? say(W.unnamed);
}
