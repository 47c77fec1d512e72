import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { listTasks } from '../../client/sdk.gen.js';
import type { TaskList } from '../../client/types.gen.js';
import { replyOf } from '../../shared/connection/reply.js';
import { TroubleError } from '../../shared/desk/queries.js';
import type { AskedTasks, Whose } from './asked.js';

const AT_ONCE = 100;
type Query = AskedTasks & { readonly whose: Whose };

const tasksOf = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['listTasks', query, 'all pages'] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: TaskList) => next,
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...query, limit: AT_ONCE, ...(pageParam !== undefined && { cursor: pageParam }) };
      const reply = await replyOf(() => listTasks({ query: page, signal }));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });

/** The tasks that the address asks for, page after page. */
export const useTasks = (query: Query) => useInfiniteQuery(tasksOf(query));
