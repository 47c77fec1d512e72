import { useInfiniteQuery } from '@tanstack/react-query';
import { listStaffNotes } from '../../../client/sdk.gen.js';
import { allPages } from '../../../shared/desk/pages.js';

/** What colleagues wrote down on a dispute, the newest first, page after page. */
export const useNotes = (disputeId: string, enabled = true) => {
  const path = { disputeId };
  return useInfiniteQuery({
    ...allPages('listStaffNotes', path, (query, signal) => listStaffNotes({ path, query, signal })),
    enabled,
  });
};
