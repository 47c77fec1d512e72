import { useRef } from 'react';
import { CheckCircle2 } from 'lucide-react';
import { DESK_TASK_WORDS } from '#messages/ui/desk-tasks.js';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { OwnTask } from '../../client/types.gen.js';
import { Count } from '../../kit/status/status.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { useRowKeys } from '../tasks/use-row-keys.js';
import { groupOwn, type OwnGroup } from './group-own.js';
import { OwnTaskRow } from './own-task-row.js';
import s from '../tasks/tasks.module.css';

const TITLES = {
  overdue: DESK_TASK_WORDS.overdue,
  today: DESK_TASK_WORDS.today,
  week: DESK_TASK_WORDS.week,
  later: DESK_TASK_WORDS.later,
  noDay: W.noDay,
  waiting: W.waiting,
} as const satisfies Record<OwnGroup, object>;

/** Tasks of this seat by when they are due. `name` tells several lists of one page apart. */
export function OwnTaskList({ tasks, name }: { readonly tasks: readonly OwnTask[]; readonly name: string }) {
  const { say } = useLanguage();
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  if (tasks.length === 0)
    return (
      <EmptyState icon={CheckCircle2} title={say(W.nothing)}>
        <p>{say(W.nothingHelp)}</p>
      </EmptyState>
    );
  return (
    <div ref={list} className={s.list}>
      {groupOwn(tasks, now).map(({ group, tasks: own }) => (
        <section key={group} aria-labelledby={`${name}-${group}`}>
          <h3 id={`${name}-${group}`} className={s.group}>
            {say(TITLES[group])} <Count count={own.length} of="" />
          </h3>
          <ul className={s.rows}>
            {own.map((task) => (
              <OwnTaskRow key={`${task.disputeId} ${task.subject} ${task.stage}`} task={task} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
