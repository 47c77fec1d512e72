import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getTimeline } from '../../../client/sdk.gen.js';
import type { TimelineBody, TimelineEntryBody } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

/** What has happened, told once for all parts of the page; of a dispute as it once stood what had happened by then. */
export const useEntries = (): Pick<UseQueryResult<TimelineBody>, 'data' | 'error' | 'refetch'> => {
  const { disputeId, entries } = useCase();
  const read = useQuery({
    ...queryOf('getTimeline', getTimeline, { path: { disputeId } }),
    enabled: entries === undefined,
  });
  return entries === undefined ? read : { ...read, data: { entries: [...entries] } };
};

/** What happened to this subject, or to those of this kind. */
export const entriesOf = (entries: readonly TimelineEntryBody[], subject: string): readonly TimelineEntryBody[] =>
  entries.filter(({ subjects }) => subjects.some((one) => one === subject || one.startsWith(`${subject}:`)));
