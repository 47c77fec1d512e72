import { TASKS } from '#messages/core/tasks.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Card } from '../../../kit/data/card.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useSubjectName } from '../use-case.js';
import { AtOnce } from './at-once.js';
import s from '../desk.module.css';
import { dueFirst } from '../../lists/due-first.js';
import { isOfUrgentLane } from '../../lists/urgent-lane.js';

/** What people of the association have to do here, the most urgent first. */
export function Due() {
  const { say, locale } = useLanguage();
  const { view, now } = useCase();
  const nameOf = useSubjectName();
  const tasks = [...(view.tasks ?? [])].sort(dueFirst);
  if (tasks.length === 0) return null;
  return (
    <Card title={say(WORDS.waitsForUs)}>
      <ul className={s.lines}>
        {tasks.map(({ kind, subject, dueAt }) => (
          <li key={`${kind} ${subject}`}>
            <Deadline name={wordOf(TASKS, kind, locale)} dueAt={dueAt} now={now} isUrgent={isOfUrgentLane(subject)} />
            {nameOf(subject) !== undefined && <small>{nameOf(subject)}</small>}
            <AtOnce kind={kind} subject={subject} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
