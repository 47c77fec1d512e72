import { useQuery } from '@tanstack/react-query';
import { getDocument, getTimeline } from '../../client/sdk.gen.js';
import type { DisputeBody } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';

/** What was written down waits for its party's yes. */
export const waitingIn = ({ stages }: Pick<DisputeBody, 'stages'>): readonly string[] =>
  stages.flatMap(({ subject, stage }) =>
    stage === 'party-confirmation' && subject.startsWith('dictation:') ? [subject.slice('dictation:'.length)] : [],
  );

/** The newest request to confirm it, word for word, and which version that is. */
export function useReadBack({ services, disputeId }: Pick<DisputeBody, 'services' | 'disputeId'>, dictationId: string) {
  const request = services
    .filter(({ document, aboutId }) => document === 'confirmation-request' && aboutId === dictationId)
    .toSorted((a, b) => b.orderedAt.localeCompare(a.orderedAt))[0];
  const serviceId = request?.serviceId ?? '';
  const read = useQuery({
    ...queryOf('getDocument', getDocument, { path: { disputeId, serviceId } }),
    enabled: request !== undefined,
  });
  const timeline = useQuery(queryOf('getTimeline', getTimeline, { path: { disputeId } }));
  const corrections = timeline.data?.entries.filter(
    ({ type, subjects }) => type === 'DictationCorrected' && subjects.includes(`dictation:${dictationId}`),
  );
  return { read, request, version: corrections && corrections.length + 1 };
}
