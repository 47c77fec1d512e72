import { localDateAt } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Negotiation } from '../negotiation/events.js';
import { checkNotAgreed } from '../../core/awaited-agreement.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { checkLift } from './check-lift.js';
import type { Terms, Undertaking } from './terms.js';

/**
 * The pairs that these terms settle. Refused for what is not negotiated here, is over, is named twice, is settled by an
 * agreement that all have signed with a mediator, or could not be performed.
 */
export const checkTerms = (
  { items, undertakings }: Terms,
  { pairs, respondentId }: Negotiation,
  dispute: Dispute,
  at: Instant,
): readonly PairSubject[] => {
  const named = items.map(({ pair }) => pair);
  if (named.length === 0) refuse('NothingNamed', { field: 'items' });
  const twice = named.find((pair, index) => named.indexOf(pair) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'items', name: twice });
  for (const { pair, outcome } of items) {
    if (!pairs.includes(pair)) refuse('UnknownReference', { field: 'items', name: pair });
    if (getStage(dispute, pair).stage === 'closed') refuse('WrongStage', { subject: pair, stage: 'closed' });
    checkNotAgreed(dispute, pair);
    if (outcome === 'lift') checkLift(dispute, pair);
  }
  const sides = [dispute.complainantId, respondentId];
  for (const undertaking of undertakings) checkUndertaking(undertaking, sides, pairs, at);
  return named;
};

const checkUndertaking = (
  { kind, byId, due, sum, text, pairs = [] }: Undertaking,
  sides: readonly (string | undefined)[],
  all: readonly PairSubject[],
  at: Instant,
): void => {
  if (!sides.includes(byId)) refuse('UnknownReference', { field: 'byId', name: byId });
  if (due <= localDateAt(at)) refuse('InstantImplausible', { field: 'due', earliest: at });
  if ((kind === 'payment') !== (sum !== undefined)) refuse('TermsImpossible', { field: 'sum' });
  if (kind === 'other' && text === undefined) refuse('TermsImpossible', { field: 'text' });
  const unknown = pairs.find((pair) => !all.includes(pair));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
};
