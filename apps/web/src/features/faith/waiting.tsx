import { COMMANDS } from '#messages/commands.js';
import { TASKS } from '#messages/core/tasks.js';
import { DESK_FAITH as W } from '#messages/ui/desk-faith.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Deadline } from '../../kit/status/deadline.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Records } from '../registers/records.js';
import s from '../registers/registers.module.css';
import { addressesOf } from '../tasks/addresses-of.js';
import { useTasksOf } from '../tasks/use-tasks-of.js';

/** Tasks of a review: whether to open it, to warn, to find, to agree as second person, and the appeal. */
const KINDS = [
  'decide-faith-review',
  'warn-faith-review',
  'find-on-faith',
  'second-finding',
  'assign-appeal',
  'decide-appeal',
] as const;

/** Reviews that wait for somebody of the association, whoever it is, by when they are due. */
export function Waiting({ onLook }: { readonly onLook: (disputeId: string) => void }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const { rows, read } = useTasksOf(KINDS);
  return (
    <Records
      title={say(W.waiting)}
      read={read}
      empty={say(W.noWaiting)}
      rows={rows}
      columns={[
        {
          id: 'number',
          label: say(DESK_REGISTERS.dispute),
          isName: true,
          cell: ({ disputeId = '', number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
        },
        { id: 'what', label: say(W.what), cell: ({ kind }) => wordOf(TASKS, kind, locale) },
        { id: 'due', label: say(DESK_REGISTERS.due), cell: ({ dueAt }) => <Deadline dueAt={dueAt} now={now} /> },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: (task) => (
            <ul className={s.acts}>
              {addressesOf(task, to).acts.map(({ command, href }) => (
                <li key={command}>
                  <TextLink isButton href={href}>
                    {say(COMMANDS[command])}
                  </TextLink>
                </li>
              ))}
              <li>
                <Button kind="quiet" onPress={() => onLook(task.disputeId ?? '')}>
                  {say(W.reviews)}
                </Button>
              </li>
            </ul>
          ),
        },
      ]}
    />
  );
}
