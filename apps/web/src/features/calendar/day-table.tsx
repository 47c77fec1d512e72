import { dayName } from '#messages/calendar/day-name.js';
import { DESK_CALENDAR_WORDS as W } from '#messages/ui/desk-calendar.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TableFrame } from '../../kit/data/table-frame.js';
import { Deadline } from '../../kit/status/deadline.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOfficerNames } from '../tasks/use-colleagues.js';
import { wayTo, type Entry } from './entry-words.js';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

type Props = { readonly entries: readonly Entry[]; readonly now: string; readonly onOpen: (day: string) => void };

/** The same one below the other; a row opens its day. */
export function DayTable({ entries, now, onOpen }: Props) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const names = useOfficerNames();
  const columns: readonly TableColumn<Entry>[] = [
    {
      id: 'what',
      label: say(W.what),
      isName: true,
      cell: (entry) => <TextLink href={wayTo(entry, to)}>{dayName(entry, locale)}</TextLink>,
    },
    {
      id: 'when',
      label: say(W.when),
      width: 170,
      cell: ({ at, subject }) => <Deadline dueAt={at} now={now} isUrgent={isOfUrgentLane(subject)} />,
    },
    {
      id: 'number',
      label: say(W.number),
      width: 205,
      cell: ({ disputeId, number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
    },
    {
      id: 'owner',
      label: say(W.person),
      cell: ({ ownerId }) => (ownerId === undefined ? say(W.nobody) : (names.get(ownerId) ?? '—')),
    },
  ];
  const open = (id: string): void => {
    const entry = entries.find((one) => one.id === id);
    if (entry) onOpen(entry.day);
  };
  return (
    <TableFrame total={entries.length}>
      <Table
        label={say(W.calendar)}
        columns={columns}
        rows={entries}
        onOpen={open}
        empty={
          <EmptyState title={say(W.nothing)}>
            <p>{say(W.nothingHelp)}</p>
          </EmptyState>
        }
      />
    </TableFrame>
  );
}
