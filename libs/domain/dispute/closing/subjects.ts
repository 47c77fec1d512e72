import type { PairSubject, Subject } from '../core/subject.js';
import type { ClosingEvent } from './events.js';

const dispute = (): readonly Subject[] => ['dispute'];

/** What the events of an end are about. */
export const CLOSING_SUBJECTS = {
  NextStepAwaited: dispute,
  NextStepResumed: dispute,
  PairsClosed: (data: { readonly pairs: readonly PairSubject[] }) => data.pairs,
  DisputeConcluded: dispute,
  RequestWithdrawn: dispute,
  DisputeClosed: dispute,
  DisputeReopened: dispute,
} as const satisfies {
  readonly [T in ClosingEvent['type']]: (data: Extract<ClosingEvent, { type: T }>['data']) => readonly Subject[];
};
