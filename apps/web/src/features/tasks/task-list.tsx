import { useMemo, useRef, useState } from 'react';
import { DESK_TASK_WORDS as W } from '#messages/ui/desk-tasks.js';
import type { TaskLine, TasksByDue } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Count } from '../../kit/status/status.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { AskedTasks, Whose } from './asked.js';
import { groupOf, TASK_GROUPS } from './group-of.js';
import { HandOver } from './hand-over.js';
import type { InDispute } from './in-dispute.js';
import { Snooze } from './snooze.js';
import { NoTasks } from './no-tasks.js';
import type { OnAsk } from './task-filters.js';
import { TaskRow } from './task-row.js';
import { keyOf, keepWalk } from './task-walk.js';
import { useRowKeys } from './use-row-keys.js';
import { useTasks } from './use-tasks.js';
import s from './tasks.module.css';
import { dueFirst } from '../lists/due-first.js';

type Props = {
  readonly asked: AskedTasks & { readonly whose: Whose };
  readonly onAsk: OnAsk;
  /** How many are due when in all; the list itself has no more than what was fetched. */
  readonly counts: TasksByDue | undefined;
};

/** What was set aside stands below all others. */
const GROUPS = [...TASK_GROUPS, 'snoozed'] as const;

/** The tasks by when they are due; whatever is late stands above all. */
export function TaskList({ asked, onAsk, counts }: Props) {
  const { say } = useLanguage();
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useTasks(asked);
  const now = useNow();
  const [given, setGiven] = useState<InDispute>();
  const [resting, setResting] = useState<InDispute>();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const groups = useMemo(() => {
    const tasks = (data?.pages ?? []).flatMap(({ items }) => items);
    const sorted = tasks.toSorted(dueFirst);
    const placeOf = ({ dueAt, snooze }: TaskLine) => (snooze && snooze.until > now ? 'snoozed' : groupOf(dueAt, now));
    return GROUPS.map((group) => ({ group, tasks: sorted.filter((task) => placeOf(task) === group) }));
  }, [data, now]);
  const inOrder = groups.flatMap(({ tasks }) => tasks);
  if (error && !data) return <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />;
  if (isPending) return <Skeleton lines={6} />;
  if (inOrder.length === 0) return <NoTasks asked={asked} onAsk={onAsk} />;
  return (
    <div ref={list} className={s.list}>
      <p className={s.keys} data-noprint>
        {say(W.keys)}
      </p>
      {groups.map(({ group, tasks }) =>
        tasks.length === 0 ? null : (
          <section key={group} aria-labelledby={`tasks-${group}`}>
            <h2 id={`tasks-${group}`} className={s.group}>
              {say(W[group])} <Count count={Math.max(tasks.length, countOf(group, counts))} of="" />
            </h2>
            <ul className={s.rows}>
              {tasks.map((task) => (
                <TaskRow
                  key={keyOf(task)}
                  task={task}
                  now={now}
                  onLeave={() =>
                    keepWalk({ tasks: inOrder, at: inOrder.indexOf(task), list: location.pathname + location.search })
                  }
                  onHandOver={setGiven}
                  onSnooze={setResting}
                />
              ))}
            </ul>
          </section>
        ),
      )}
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {say(W.more)}
        </Button>
      )}
      {resting && <Snooze task={resting} onClose={() => setResting(undefined)} />}
      {given && <HandOver task={given} onClose={() => setGiven(undefined)} />}
    </div>
  );
}

const countOf = (group: (typeof GROUPS)[number], counts: TasksByDue | undefined): number =>
  counts?.[group === 'snoozed' ? 'aside' : group] ?? 0;
