import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { getParty, listConflicts, listPlatforms } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** With whom case managers are in conflict, so that they are not assigned. */
export function ConflictsPart() {
  const { path, say, shortly } = useHere();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listConflicts', listConflicts, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.conflicts}
      help={W.conflictsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.conflictId }))}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchNames }} />}
      acts={[['declareConflict']]}
      none={W.noConflicts}
      noneHelp={W.noConflictsHelp}
      rowActs={({ conflictId, endedAt }) => (endedAt === undefined ? [['endConflict', { conflictId }]] : [])}
      columns={[
        { id: 'name', label: say(W.person), isName: true, cell: ({ name }) => name },
        { id: 'with', label: say(W.with), cell: ({ withId }) => <Whom id={withId} /> },
        { id: 'declaredAt', label: say(W.declaredAt), cell: ({ declaredAt }) => shortly(declaredAt) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ endedAt }) => (
            <Status
              tone={endedAt === undefined ? 'held' : 'neutral'}
              word={say(endedAt === undefined ? W.inForce : W.ended)}
            />
          ),
        },
      ]}
    />
  );
}

/** A platform or a party. */
function Whom({ id }: { readonly id: string }) {
  const { say } = useHere();
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const platform = platforms.data?.platforms.find(({ platformId }) => platformId === id);
  const party = useQuery({
    ...queryOf('getParty', getParty, { path: { partyId: id } }),
    enabled: platforms.data !== undefined && !platform,
  });
  return platform?.name ?? party.data?.name ?? say(W.aParty);
}
