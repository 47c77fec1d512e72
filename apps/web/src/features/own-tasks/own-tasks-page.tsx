import type { ReactNode } from 'react';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { OwnTask } from '../../client/types.gen.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { unseen } from '../../kit/look/unseen.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { AskedBack } from './asked-back.js';
import { OwnTaskList } from './own-task-list.js';
import { useOwnTasks } from './use-own-tasks.js';

type Props = {
  readonly beside?: ReactNode;
  /** How the tasks are shown where one list is not enough. */
  readonly show?: (tasks: readonly OwnTask[]) => ReactNode;
  /** What else this seat has on its home. */
  readonly children?: ReactNode;
};

/** The home of a seat: what it has to do in all its disputes, by when. */
export function OwnTasksPage({ beside, show, children }: Props) {
  const { say } = useLanguage();
  const { data, error, refetch } = useOwnTasks();
  const { items: tasks = [], consultations = [] } = data ?? {};
  return (
    <DeskPage title={say(W.home)} beside={beside}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {data?.isCut === true && <Banner tone="now" title={say(W.cut)} />}
      {data === undefined && !error && <Skeleton lines={6} />}
      <AskedBack tasks={consultations} />
      {data !== undefined &&
        (show?.(tasks) ??
          ((tasks.length > 0 || consultations.length === 0) && (
            <>
              <h2 className={unseen}>{say(W.home)}</h2>
              <OwnTaskList tasks={tasks} name="own" />
            </>
          )))}
      {children}
    </DeskPage>
  );
}

/** As the home of an office that needs nothing more. */
export const OwnHomePage = () => <OwnTasksPage />;
