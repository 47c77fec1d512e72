import { TASKS } from '#messages/core/tasks.js';
import { SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import type { TaskLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DueDay } from '../lists/due-day.js';
import { ListTable } from '../lists/list-table.js';
import { addressesOf } from '../tasks/addresses-of.js';
import { useTasksOf } from '../tasks/use-tasks-of.js';

/** What a second person lets go out, agrees to or sends back, and the other handler of a complaint about conduct. */
const KINDS = [
  'release-decision',
  'second-finding',
  'decide-appeal',
  'second-measure',
  'agree-referral',
  'approve-publication',
  'review-grievance',
] as const;

type Row = TaskLine & { readonly id: string };

/** What waits for a second person, whoever it is, by when it is due. */
export function Waiting() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const { rows, read } = useTasksOf(KINDS);
  const href = (task: Row): string => {
    const [, panelId = ''] = task.subject.split(':');
    return task.kind === 'release-decision' && task.disputeId !== undefined
      ? to(['second-opinions', task.disputeId, panelId])
      : addressesOf(task, to).main;
  };
  const columns: readonly TableColumn<Row>[] = [
    { id: 'what', label: say(W.what), isName: true, cell: ({ kind }) => wordOf(TASKS, kind, locale) },
    {
      id: 'number',
      label: say(W.number),
      cell: ({ disputeId, number }) =>
        disputeId === undefined ? '—' : <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
    },
    { id: 'due', label: say(W.due), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
    {
      id: 'open',
      label: say(W.open),
      cell: (task) => (
        <TextLink isButton href={href(task)}>
          {say(W.open)}
        </TextLink>
      ),
    },
  ];
  return (
    <ListTable
      label={say(W.waiting)}
      caption={say(W.waiting)}
      columns={columns}
      rows={rows}
      read={read}
      none={{ title: say(W.noWaiting), help: say(W.noWaitingHelp) }}
    />
  );
}
