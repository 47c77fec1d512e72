import type { Dispute } from '../core/state.js';
import { pairOf } from '../core/pairs.js';
import type { Subject } from '../core/subject.js';
import type { DelegationEventOfDispute } from './events.js';

const dispute = (): readonly Subject[] => ['dispute'];
const every = (_: object, { pairs }: Dispute): readonly Subject[] => ['dispute', ...pairs.map(pairOf)];
const result = ({ resultId }: { readonly resultId: string }, { delegation }: Dispute): readonly Subject[] => [
  'dispute',
  ...(delegation?.results[resultId]?.items ?? []).map(({ pair }) => pair),
];

/**
 * What an event between platform and association is about: the parties learn that it was handed over, with what result,
 * and what the platform did with it.
 */
export const DELEGATED_SUBJECTS = {
  ComplaintDelegated: every,
  DelegatedComplaintAccepted: every,
  DelegatedComplaintDeclined: dispute,
  DelegatedComplaintTakenBack: every,
  DelegatedComplaintReturned: every,
  HandedOverErased: every,
  DelegatorTold: dispute,
  DelegatedResultGiven: result,
  DelegatedResultArrived: dispute,
  DelegatedResultAnswered: result,
} as const satisfies {
  readonly [T in DelegationEventOfDispute['type']]: (
    data: Extract<DelegationEventOfDispute, { type: T }>['data'],
    dispute: Dispute,
  ) => readonly Subject[];
};
