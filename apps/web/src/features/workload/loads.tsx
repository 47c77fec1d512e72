import { useQuery } from '@tanstack/react-query';
import { WORKLOAD_WORDS as W } from '#messages/ui/desk-workload.js';
import { getWorkload } from '../../client/sdk.gen.js';
import type { NamedLoad } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { LoadBar } from './load-bar.js';

/** The load of each person, of each team, and of nobody: bars whose numbers stand beside them. */
export function Loads() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getWorkload', getWorkload, {}));
  const { officers = [], teams = [], unowned } = read.data ?? {};
  const people = [...officers, ...(unowned ? [{ ...unowned, id: 'unowned', name: say(W.unowned) }] : [])];
  return (
    <>
      <p className={s.help}>{say(W.help)}</p>
      <ListTable
        label={say(W.officers)}
        caption={say(W.officers)}
        columns={columnsOf(people, say)}
        rows={people}
        read={read}
        none={{ title: say(W.nobody), help: say(W.nobodyHelp) }}
      />
      <ListTable
        label={say(W.teams)}
        caption={say(W.teams)}
        columns={columnsOf(teams, say)}
        rows={teams}
        read={{ ...read, error: undefined }}
        none={{ title: say(W.noTeams), help: say(W.noTeamsHelp) }}
      />
    </>
  );
}

type Counted = Exclude<keyof NamedLoad, 'id' | 'name'>;
const NUMBERS: readonly Counted[] = [
  'disputes',
  'tasks',
  'overdue',
  'dueThisWeek',
  'urgent',
  'high',
  'normal',
  'called',
  'aside',
];

const columnsOf = (
  rows: readonly NamedLoad[],
  say: ReturnType<typeof useLanguage>['say'],
): readonly TableColumn<NamedLoad>[] => {
  const most = Math.max(1, ...rows.map(({ tasks, called }) => tasks + called));
  return [
    { id: 'name', label: say(W.name), isName: true, width: 180, cell: ({ name }) => name },
    { id: 'bar', label: say(W.load), width: 220, cell: (load) => <LoadBar load={load} most={most} /> },
    ...NUMBERS.map((id) => ({
      id,
      label: say(W[id]),
      isNumber: true,
      cell: (load: NamedLoad) => load[id],
    })),
  ];
};
