import { useQuery } from '@tanstack/react-query';
import { countOwnTasks, listOwnTasks } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';

/** Offices that act in disputes and are not of the association; an auditor does nothing. */
const HAVE_OWN_TASKS: readonly Office[] = ['party', 'mediator', 'expert', 'platform-staff'];

/** What this seat has to do in all its disputes, and what it waits for. */
export const useOwnTasks = () => {
  const { office } = useDesk();
  return useQuery({ ...queryOf('listOwnTasks', listOwnTasks, {}), enabled: HAVE_OWN_TASKS.includes(office) });
};

/** How much of it waits for this seat, for who needs no more than the number; it costs far less. */
export const useOwnTaskCount = () => {
  const { office } = useDesk();
  return useQuery({ ...queryOf('countOwnTasks', countOwnTasks, {}), enabled: HAVE_OWN_TASKS.includes(office) });
};
