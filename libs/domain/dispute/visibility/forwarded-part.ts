import type { CounterNoticeCured, CounterNoticeFiled } from '../response/counter-notice/events.js';

/**
 * A counter-notice as the complainant and the platform get it: nothing of its confidential part, not even that there is
 * one, and nothing of what it lacks, which is between its sender and the association.
 */
export const forwardedPart = ({
  confidentialContentId: _,
  materials: _materials,
  missing: _missing,
  papersMissing: _papersMissing,
  cureDue: _cureDue,
  checkDue: _checkDue,
  evidence,
  ...forwarded
}: CounterNoticeFiled['data']): CounterNoticeFiled['data'] => ({
  ...forwarded,
  evidence: evidence.filter(({ part }) => part !== 'confidential'),
});

/** What came to it later, as they get it. */
export const forwardedCure = ({
  materials: _,
  missing: __,
  evidence,
  ...forwarded
}: CounterNoticeCured['data']): CounterNoticeCured['data'] => ({
  ...forwarded,
  evidence: evidence.filter(({ part }) => part !== 'confidential'),
});
