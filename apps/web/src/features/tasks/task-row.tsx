import { ArrowRightLeft, FileText, Hand, PenLine } from 'lucide-react';
import { TASKS } from '#messages/core/tasks.js';
import { COMMANDS } from '#messages/commands.js';
import { DESK_TASK_WORDS as W, MORE_OF } from '#messages/ui/desk-tasks.js';
import { takeCharge } from '../../client/sdk.gen.js';
import type { TaskLine } from '../../client/types.gen.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { toast, toastFault } from '../../kit/overlays/toast.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Badge, Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { addressesOf } from './addresses-of.js';
import s from './tasks.module.css';

type Props = {
  readonly task: TaskLine;
  readonly now: string;
  /** Before one goes to the dispute, so that the next task is one step away there. */
  readonly onLeave: () => void;
  readonly onHandOver: () => void;
};

/** One task: what is to be done, in which dispute, until when, and the acts that do it. */
export function TaskRow({ task, now, onLeave, onHandOver }: Props) {
  const { say, tell, locale } = useLanguage();
  const { accountId, to } = useDesk();
  const { disputeId, number, kind, dueAt, priority, ownerId, escalatedTo } = task;
  const go = useGo();
  const take = useSend(`take:${disputeId}`, (_: object, key: string) =>
    takeCharge({ path: { disputeId }, headers: { 'Idempotency-Key': key } }),
  );
  const dispute = to(['disputes', disputeId]);
  const { main, acts } = addressesOf(task, to);
  const [usual, ...others] = acts;
  const more = [
    ...others.map(({ command }) => ({
      id: command,
      label: COMMANDS[command][locale],
      icon: <PenLine size={16} aria-hidden />,
    })),
    { id: 'open', label: say(W.open), icon: <FileText size={16} aria-hidden /> },
    ...(ownerId === accountId
      ? []
      : [{ id: 'take', label: say(W.take), help: say(W.takeHelp), icon: <Hand size={16} aria-hidden /> }]),
    {
      id: 'handOver',
      label: say(W.handOver),
      help: say(W.handOverHelp),
      icon: <ArrowRightLeft size={16} aria-hidden />,
    },
  ];
  const act = (id: string): void => {
    const href = id === 'open' ? dispute : others.find(({ command }) => command === id)?.href;
    if (href !== undefined) {
      onLeave();
      go(href);
    } else if (id === 'handOver') onHandOver();
    else take.mutate({}, { onSuccess: () => toast(say(W.taken)), onError: ({ message }) => toastFault(message) });
  };
  const owner = ownerId === undefined ? say(W.isNobodys) : ownerId === accountId ? say(W.isYours) : undefined;
  return (
    <li className={s.row} onClickCapture={onLeave}>
      <div className={s.what}>
        <span data-row>
          <TextLink href={main}>{wordOf(TASKS, kind, locale)}</TextLink>
        </span>
        <span className={s.where}>
          <TextLink href={dispute}>{number}</TextLink>
          {priority !== 'normal' && <Badge word={say(W[priority])} />}
          {owner !== undefined && <span>{owner}</span>}
          {escalatedTo !== undefined && (
            <Status tone="due" word={say(escalatedTo === accountId ? W.called : W.escalatedMark)} />
          )}
        </span>
      </div>
      <Deadline dueAt={dueAt} now={now} />
      <div className={s.acts}>
        {usual && (
          <TextLink isButton href={usual.href}>
            {COMMANDS[usual.command][locale]}
          </TextLink>
        )}
      </div>
      <MenuButton label={tell(MORE_OF, { number })} acts={more} onAct={act} />
    </li>
  );
}
