import { useQuery } from '@tanstack/react-query';
import { listOwnTasks } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';

/** What waits for this seat’s signature in all its disputes, and what became of those before. */
export const useOwnPapers = () => useQuery(queryOf('listOwnTasks', listOwnTasks, { query: { papers: 'yes' } }));
