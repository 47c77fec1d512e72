import type { CounterNoticeFiled } from '../response/counter-notice/events.js';

/**
 * A counter-notice as the complainant and the platform get it: nothing of its confidential part, not even that there is
 * one.
 */
export const forwardedPart = ({
  confidentialContentId: _,
  evidence,
  ...forwarded
}: CounterNoticeFiled['data']): CounterNoticeFiled['data'] => ({
  ...forwarded,
  evidence: evidence.filter(({ part }) => part !== 'confidential'),
});
