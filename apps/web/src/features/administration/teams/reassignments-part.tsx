import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listReassignments } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** All disputes of one person given on: how far it has come. */
export function ReassignmentsPart() {
  const { path, say, moment } = useHere();
  const nameOf = useNames();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listReassignments', listReassignments, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.reassignments}
      help={W.reassignmentsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.orderId }))}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchNames }} />}
      acts={[['reassign']]}
      none={W.noReassignments}
      noneHelp={W.noReassignmentsHelp}
      columns={[
        { id: 'from', label: say(W.from), isName: true, cell: ({ fromId }) => nameOf(fromId) },
        { id: 'to', label: say(W.to), cell: ({ toId }) => nameOf(toId) ?? say(W.byRule) },
        { id: 'lookedAt', label: say(W.lookedAt), isNumber: true, cell: ({ lookedAt }) => lookedAt },
        { id: 'moved', label: say(W.moved), isNumber: true, cell: ({ moved }) => moved },
        { id: 'leftAlone', label: say(W.leftAlone), isNumber: true, cell: ({ leftAlone }) => leftAlone },
        { id: 'orderedBy', label: say(W.orderedBy), cell: ({ orderedBy }) => nameOf(orderedBy) },
        { id: 'orderedAt', label: say(W.orderedAt), cell: ({ orderedAt }) => moment(orderedAt) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ finishedAt }) => (
            <Status
              tone={finishedAt === undefined ? 'now' : 'lifted'}
              word={say(finishedAt === undefined ? W.running : W.finished)}
            />
          ),
        },
      ]}
    />
  );
}
