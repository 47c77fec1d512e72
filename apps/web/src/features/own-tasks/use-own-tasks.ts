import { useQuery } from '@tanstack/react-query';
import { listOwnTasks } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';

/** Offices that act in disputes and are not of the association; an auditor does nothing. */
const HAVE_OWN_TASKS: readonly Office[] = ['party', 'mediator', 'expert', 'platform-staff'];

/** What this seat has to do in all its disputes, and what it waits for; for the home, the side bar and whoever needs a count. */
export const useOwnTasks = () => {
  const { office } = useDesk();
  return useQuery({ ...queryOf('listOwnTasks', listOwnTasks, {}), enabled: HAVE_OWN_TASKS.includes(office) });
};
