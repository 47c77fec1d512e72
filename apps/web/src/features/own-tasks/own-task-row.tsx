import { COMMANDS } from '#messages/commands.js';
import { STAGES } from '#messages/core/stages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { ALIKE, SEAT_WORDS as W, WAITS_FOR_WORDS } from '#messages/ui/seats.js';
import type { OwnTask } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { addressOfAct } from '../acts/address-of-act.js';
import { isCommand } from '../acts/screens.js';
import { otherSide } from '../matters/other-side.js';
import { usualFirst } from './usual-act.js';
import s from '../tasks/tasks.module.css';

type Props = { readonly task: OwnTask; readonly now: string };

/** One thing to do, or to wait for: what, in which dispute, against whom, until when, and the act that does it. */
export function OwnTaskRow({ task, now }: Props) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId, number, stage, count, dueAt, isYours, waitingFor, subject, right } = task;
  const about = to(['disputes', disputeId]);
  const usual = usualFirst(task).flatMap((act) => {
    const href = isCommand(act) ? addressOfAct(to, disputeId, act, count === 1 ? subject : undefined) : undefined;
    return isCommand(act) && href !== undefined ? [{ act, href }] : [];
  })[0];
  const known = right && [wordOf(RIGHT_KINDS, right.kind, locale), right.name].filter((part) => part !== undefined);
  return (
    <li className={s.row}>
      <div className={s.what}>
        <span data-row>
          <TextLink href={about}>
            {wordOf(STAGES, stage, locale)}
            {count > 1 && ` · ${tell(ALIKE, { count })}`}
          </TextLink>
        </span>
        <span className={s.where}>
          <TextLink href={about}>{number}</TextLink>
          {known && <span>{known.join(' · ')}</span>}
          <span>{otherSide(task).join(' · ')}</span>
          {!isYours && <Status tone="neutral" word={WAITS_FOR_WORDS[waitingFor][locale]} />}
        </span>
      </div>
      {dueAt === undefined ? <span /> : <Deadline dueAt={dueAt} now={now} />}
      <div className={s.acts}>
        <TextLink isButton href={usual?.href ?? about}>
          {usual ? COMMANDS[usual.act][locale] : say(W.open)}
        </TextLink>
      </div>
    </li>
  );
}
