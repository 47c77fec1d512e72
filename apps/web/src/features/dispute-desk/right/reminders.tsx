import { useQuery } from '@tanstack/react-query';
import { COLON } from '#messages/colon.js';
import { TASKS } from '#messages/core/tasks.js';
import { inBrackets } from '#messages/in-brackets.js';
import { REMINDED_OF } from '#messages/notification/reminded-of.js';
import * as words from '#messages/ui/desk-reminders.js';
import { listReminders } from '../../../client/sdk.gen.js';
import type { ReminderLine } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { OpenedCard } from '../opened-card.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

const W = words.REMINDER_WORDS;
const TO_BE_DONE = {
  ...TASKS,
  ...Object.fromEntries(Object.entries(REMINDED_OF).map(([what, { act }]) => [what, act])),
};

/** Who was reminded of a day of this dispute and who is about to be, read once somebody asks. */
export function Reminders() {
  const { say } = useLanguage();
  return (
    <OpenedCard title={say(W.title)} look={say(W.look)}>
      <List />
    </OpenedCard>
  );
}

function List() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('listReminders', listReminders, { path: { disputeId } }));
  return (
    <Part read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={s.quiet}>{say(W.none)}</p>
        ) : (
          <ul className={s.lines}>
            {items.map((line) => (
              <li key={line.reminderId}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function Line({ line: { what, role, toId, dueAt, moment, remindAt, verdict, sent } }: { readonly line: ReminderLine }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const went = sent.map(({ channel, state, error }) =>
    [`${say(words.REMINDER_CHANNELS[channel])}${say(COLON)}${say(words.REMINDER_STATES[state])}`, error]
      .filter(Boolean)
      .join(' '),
  );
  const become = verdict === 'send' && sent.length === 0 ? say(W.noChannel) : say(words.REMINDER_VERDICTS[verdict]);
  return (
    <>
      <b>{wordOf(TO_BE_DONE, what, locale)}</b>
      <span>{`${say(words.REMINDED_ROLES_NAMED[role])} · ${nameOf(toId)}`}</span>
      <small>{`${short(remindAt)} · ${tell(words.REMINDER_MOMENT, { moment })}${inBrackets(short(dueAt), locale)}`}</small>
      <small>{went.length > 0 ? went.join(' · ') : become}</small>
    </>
  );
}
