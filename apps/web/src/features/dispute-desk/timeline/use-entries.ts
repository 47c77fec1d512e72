import { useQuery } from '@tanstack/react-query';
import { getTimeline } from '../../../client/sdk.gen.js';
import type { TimelineEntryBody } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

/** What has happened, told once for all parts of the page. */
export const useEntries = () =>
  useQuery(queryOf('getTimeline', getTimeline, { path: { disputeId: useCase().disputeId } }));

/** What happened to this subject, or to those of this kind. */
export const entriesOf = (entries: readonly TimelineEntryBody[], subject: string): readonly TimelineEntryBody[] =>
  entries.filter(({ subjects }) => subjects.some((one) => one === subject || one.startsWith(`${subject}:`)));
