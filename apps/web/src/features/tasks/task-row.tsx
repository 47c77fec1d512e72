import { TASKS } from '#messages/core/tasks.js';
import { COMMANDS } from '#messages/commands.js';
import { DESK_TASK_WORDS as W, SNOOZED_UNTIL } from '#messages/ui/desk-tasks.js';
import type { TaskLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Badge, Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { betweenWhom } from '../docket/between-whom.js';
import { PartyName } from '../registers/party-name.js';
import { aboutTask } from './about-task.js';
import { addressesOf } from './addresses-of.js';
import { isInDispute, type InDispute } from './in-dispute.js';
import { Registrant } from './registrant.js';
import { TaskMenu } from './task-menu.js';
import { useOfficerNames } from './use-colleagues.js';
import s from './tasks.module.css';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

type Props = {
  readonly task: TaskLine;
  readonly now: string;
  /** Before one goes to the dispute, so that the next task is one step away there. */
  readonly onLeave: () => void;
  readonly onHandOver: (task: InDispute) => void;
  readonly onSnooze: (task: InDispute) => void;
};

/** One task: what is to be done, in which dispute, until when, and the acts that do it. */
export function TaskRow({ task, now, onLeave, onHandOver, onSnooze }: Props) {
  const { say, tell, locale } = useLanguage();
  const { accountId, office, to } = useDesk();
  const names = useOfficerNames();
  const { kind, subject, dueAt, priority, ownerId, escalatedTo } = task;
  const { main, acts, does } = addressesOf(task, to);
  const [usual] = acts;
  const dispute = office === 'case-manager' && isInDispute(task) ? task : undefined;
  const about = aboutTask(task);
  const between = betweenWhom(task.parties ?? [], tell);
  const button = usual
    ? { label: COMMANDS[usual.command][locale], href: usual.href }
    : { label: say(does?.label ?? W.seeTo), href: does?.href ?? main };
  const owner = ownerId === undefined ? say(W.isNobodys) : ownerId === accountId ? say(W.isYours) : names.get(ownerId);
  return (
    <li className={s.row} onClickCapture={onLeave}>
      <div className={s.what}>
        <span data-row>
          <TextLink href={main}>{wordOf(TASKS, kind, locale)}</TextLink>
        </span>
        <span className={s.where}>
          {task.partyId !== undefined && <PartyName partyId={task.partyId} />}
          {kind === 'check-registration' && <Registrant registrationId={task.subject.split(':')[1] ?? ''} />}
          {about && <span>{say(about)}</span>}
          {dispute ? <TextLink href={to(['disputes', dispute.disputeId])}>{dispute.number}</TextLink> : task.number}
          {task.fastLane === true && <Badge word={say(W.fastLane)} />}
          {between !== undefined && <span>{between}</span>}
          {priority !== 'normal' && <Badge word={say(W[priority])} />}
          {owner !== undefined && <span>{owner}</span>}
          {task.snooze && <span>{tell(SNOOZED_UNTIL, { at: momentText(task.snooze.until, locale) })}</span>}
          {escalatedTo !== undefined && (
            <Status tone="due" word={say(escalatedTo === accountId ? W.called : W.escalatedMark)} />
          )}
        </span>
      </div>
      <Deadline dueAt={dueAt} now={now} isUrgent={isOfUrgentLane(subject)} />
      <div className={s.acts}>
        <TextLink isButton href={button.href}>
          {button.label}
        </TextLink>
      </div>
      {dispute && (
        <TaskMenu
          task={dispute}
          onLeave={onLeave}
          onHandOver={() => onHandOver(dispute)}
          onSnooze={() => onSnooze(dispute)}
        />
      )}
    </li>
  );
}
