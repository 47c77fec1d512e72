import { useInfiniteQuery } from '@tanstack/react-query';
import { listTasks } from '../../client/sdk.gen.js';
import { allPages } from '../../shared/desk/pages.js';
import type { AskedTasks, Whose } from './asked.js';

const AT_ONCE = 40; // a screen or two: more are fetched when they are asked for
type Query = AskedTasks & { readonly whose: Whose };

/** The tasks that the address asks for, page after page. */
export const useTasks = (query: Query) =>
  useInfiniteQuery(
    allPages('listTasks', query, (place, signal) =>
      listTasks({ query: { ...query, limit: AT_ONCE, ...place }, signal }),
    ),
  );
