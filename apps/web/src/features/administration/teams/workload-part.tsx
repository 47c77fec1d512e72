import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { getWorkload } from '../../../client/sdk.gen.js';
import { Badge } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** How much everybody has, teams first. */
export function WorkloadPart() {
  const { say } = useHere();
  const read = useQuery(queryOf('getWorkload', getWorkload, {}));
  const { teams = [], officers = [] } = read.data ?? {};
  const rows = [
    ...teams.map((row) => ({ ...row, isTeam: true })),
    ...officers.map((row) => ({ ...row, isTeam: false })),
  ];
  return (
    <RowsPart
      title={W.workload}
      help={W.workloadHelp}
      list={read}
      rows={rows}
      none={W.noWorkload}
      columns={[
        {
          id: 'name',
          label: say(W.name),
          isName: true,
          cell: ({ name, isTeam }) => (
            <>
              {name} {isTeam && <Badge word={say(W.team)} />}
            </>
          ),
        },
        { id: 'disputes', label: say(W.disputes), isNumber: true, cell: ({ disputes }) => disputes },
        { id: 'tasks', label: say(W.tasks), isNumber: true, cell: ({ tasks }) => tasks },
        { id: 'dueThisWeek', label: say(W.dueThisWeek), isNumber: true, cell: ({ dueThisWeek }) => dueThisWeek },
        { id: 'overdue', label: say(W.overdue), isNumber: true, cell: ({ overdue }) => overdue },
      ]}
    />
  );
}
