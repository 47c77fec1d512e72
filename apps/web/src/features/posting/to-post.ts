import { useInfiniteQuery } from '@tanstack/react-query';
import { listTasks } from '../../client/sdk.gen.js';
import type { TaskLine } from '../../client/types.gen.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { dueFirst } from '../lists/due-first.js';

/** Tasks that a letter by post does: no channel brought the document, or its addressee has no other. */
const KINDS = ['serve-by-hand', 'repair-service'] as const;

export type ToPost = TaskLine & { readonly id: string; readonly disputeId: string; readonly serviceId: string };

const useTasks = (kind: (typeof KINDS)[number]) =>
  useInfiniteQuery(pagesOf('listTasks', (place, signal) => listTasks({ query: { kind, ...place }, signal }), { kind }));

/** What a person has to bring, the most urgent first. */
export function useToPost() {
  const [carried, repaired] = [useTasks('serve-by-hand'), useTasks('repair-service')];
  const rows = [...(carried.data ?? []), ...(repaired.data ?? [])]
    .flatMap((task): readonly ToPost[] => {
      const [kind, serviceId = ''] = task.subject.split(':');
      const { disputeId } = task;
      return kind === 'service' && disputeId !== undefined ? [{ ...task, disputeId, serviceId, id: serviceId }] : [];
    })
    .toSorted(dueFirst);
  return { rows, read: carried.error ? carried : repaired };
}
