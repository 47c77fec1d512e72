import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { listStaffNotes } from '../../../client/sdk.gen.js';
import type { StaffNoteList } from '../../../client/types.gen.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { TroubleError } from '../../../shared/desk/queries.js';

const notesOf = (disputeId: string) =>
  infiniteQueryOptions({
    queryKey: ['listStaffNotes', disputeId, 'all pages'] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: StaffNoteList) => next,
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam === undefined ? {} : { cursor: pageParam };
      const reply = await replyOf(() => listStaffNotes({ path: { disputeId }, query, signal }));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });

/** What colleagues wrote down on a dispute, the newest first, page after page. */
export const useNotes = (disputeId: string) => useInfiniteQuery(notesOf(disputeId));
