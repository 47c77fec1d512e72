import { useQuery } from '@tanstack/react-query';
import { DESK_TASK_WORDS as W } from '#messages/ui/desk-tasks.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { countTasks } from '../../client/sdk.gen.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TakeOut } from '../docket/take-out.js';
import { readAsked, WHOSE, type Whose } from './asked.js';
import { TaskFilters } from './task-filters.js';
import { TaskList } from './task-list.js';

/** What waits for administrators is nobody's own, but for what one was called to. */
const OF_ADMINISTRATORS: readonly Whose[] = ['all', 'mine', 'escalated'];

/** What is to be done now, by when: mine first, then what can be taken. */
export function TasksPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  const [asked, change] = useFilters(readAsked);
  const usual = office === 'administrator' ? 'all' : 'mine';
  const { whose = usual } = asked;
  const counts = useQuery(queryOf('countTasks', countTasks, { query: { ...asked, whose } }));
  const shown = office === 'administrator' ? OF_ADMINISTRATORS : WHOSE;
  const tabs = shown.map((one) => ({
    id: one,
    label: say(W[one]),
    count: counts.data?.[one],
    content: (
      <TaskList
        asked={{ ...asked, whose: one }}
        onAsk={change}
        counts={one === whose ? counts.data?.byDue : undefined}
      />
    ),
  }));
  return (
    <DeskPage
      title={say(DESK_WORDS.tasks)}
      beside={<TakeOut from="/v1/task-export" query={{ ...asked, whose }} name={say(DESK_WORDS.tasks)} />}
    >
      <TaskFilters asked={asked} onAsk={change} />
      <Tabs
        label={say(W.whose)}
        tabs={tabs}
        open={whose}
        onOpen={(one) => change({ whose: one === usual ? undefined : (one as Whose) })}
      />
    </DeskPage>
  );
}
