import { formatList } from '#messages/format.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listAbsences } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** Who is away, until when, and who acts meanwhile. */
export function AbsencesPart() {
  const { path, accountId, office, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const now = Date.parse(useNow());
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listAbsences', listAbsences, { path, query: { ...filter, ...page } }),
  );
  const rows = (list.data?.items ?? []).map((row) => ({ ...row, id: row.absenceId }));
  const isOver = ({ endedAt, until }: (typeof rows)[number]): boolean =>
    endedAt !== undefined || Date.parse(until) <= now;
  const stateOf = (row: (typeof rows)[number]) => {
    if (isOver(row)) return <Status tone="neutral" word={say(W.over)} />;
    if (Date.parse(row.from) > now) return <Status tone="due" word={say(W.future)} />;
    return <Status tone="held" word={say(W.now)} />;
  };
  return (
    <RowsPart
      title={W.absences}
      help={W.absencesHelp}
      list={list}
      turning={turning}
      rows={rows}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchNames }} />}
      acts={[['noteOfficerAbsence']]}
      none={W.noAbsences}
      noneHelp={W.noAbsencesHelp}
      rowActs={(row) =>
        !isOver(row) && (office === 'administrator' || row.accountId === accountId)
          ? [['endOfficerAbsence', { absenceId: row.absenceId }]]
          : []
      }
      columns={[
        { id: 'name', label: say(W.person), isName: true, cell: ({ name }) => name },
        { id: 'from', label: say(W.begins), width: 180, cell: ({ from }) => shortly(from) },
        { id: 'until', label: say(W.until), width: 180, cell: ({ endedAt, until }) => shortly(endedAt ?? until) },
        {
          id: 'deputies',
          label: say(W.deputies),
          cell: ({ deputyIds }) =>
            formatList(
              deputyIds.map((id) => nameOf(id) ?? '—'),
              locale,
            ),
        },
        { id: 'state', label: say(W.state), cell: stateOf },
      ]}
    />
  );
}
