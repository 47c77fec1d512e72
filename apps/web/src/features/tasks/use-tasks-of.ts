import { useQueries } from '@tanstack/react-query';
import { listTasks } from '../../client/sdk.gen.js';
import type { TaskLine } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { dueFirst } from '../lists/due-first.js';
import type { Read } from '../lists/list-table.js';

type Tasks = {
  readonly rows: readonly (TaskLine & { readonly id: string })[];
  readonly read: Read & { readonly error: Error | null };
};

/** Tasks of several kinds, whoever’s they are, as rows of a table: what is due first comes first. */
export function useTasksOf(kinds: readonly TaskLine['kind'][]): Tasks {
  const reads = useQueries({
    queries: kinds.map((kind) =>
      queryOf('listTasks', listTasks, { query: { whose: 'all' as const, kind, limit: 100 } }),
    ),
  });
  return {
    rows: reads
      .flatMap(({ data }) => data?.items ?? [])
      .map((task) => ({ ...task, id: `${task.kind} ${task.subject} ${task.disputeId ?? ''}` }))
      .toSorted(dueFirst),
    read: {
      error: reads.find(({ error }) => error !== null)?.error ?? null,
      isPending: reads.some(({ isPending }) => isPending),
      refetch: () => reads.map(({ refetch }) => void refetch()),
    },
  };
}
