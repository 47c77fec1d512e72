import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { partyOf, type DecisionContext } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';
import { undertakingSubject, type PairSubject } from '../../core/subject.js';

type Found = Dispute['undertakings'][string] & { readonly pairs: readonly PairSubject[] };

/** A promise with the items that it is about: all that is settled, where it names none. */
export const getUndertaking = ({ undertakings, settlements }: Dispute, undertakingId: string): Found => {
  const undertaking =
    undertakings[undertakingId] ?? refuse('NoSuchSubject', { subject: undertakingSubject(undertakingId) });
  return { ...undertaking, pairs: undertaking.pairs ?? settlements[undertaking.settlementId]?.pairs ?? [] };
};

/** The same for the one side of it: who promised, or to whom. */
export const getUndertakingAs = (
  side: 'byId' | 'toId',
  dispute: Dispute,
  undertakingId: string,
  by: Actor,
  context: DecisionContext,
): Found => {
  const undertaking = getUndertaking(dispute, undertakingId);
  if (partyOf(by, context) !== undertaking[side]) refuse('NotYourPart', { subject: undertakingSubject(undertakingId) });
  return undertaking;
};
