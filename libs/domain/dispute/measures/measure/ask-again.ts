import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, platformSubject } from '../../core/subject.js';
import { barsOn, checkNotAllBarred } from '../../core/barred.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute } from '../../core/state.js';
import type { DecisionContext } from '../../core/decision-context.js';
import type { Measure } from './state.js';
import type { MeasureSet } from './events.js';
import { refusedBy } from './outstanding.js';

export type AskAgain = Command<'AskAgain', { readonly platformId: string }>;

/** A person has what this platform refused asked for again, under new numbers. */
export const askAgain: DisputeAction<AskAgain> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  needs: ['limits'],
  precondition: (subject, { dispute, context }) => {
    const refused = refusedBy(dispute, partsOf(subject).id ?? '');
    const lifts = refused.some(({ wanted }) => wanted === 'lift');
    if (!lifts) checkNotAllBarred(dispute, refused.map(pairOf), context);
    return refused.length > 0 || refuse('NothingNamed', { subject });
  },
  decide: ({ data: { platformId }, at }, { dispute, context }) =>
    mayBeAsked(refusedBy(dispute, platformId), dispute, context, at).map(
      ({ respondentId, itemId, wanted, rung }, i): MeasureSet => ({
        type: 'MeasureSet',
        data: {
          respondentId,
          itemId,
          platformId,
          wanted,
          sequence: dispute.sequence + i + 1,
          ground: 'asked-again',
          ...(rung !== undefined && { rung }),
        },
      }),
    ),
};

/** A lift is asked for again whoever is barred; a block is not, for a pair within a bar. */
const mayBeAsked = (
  refused: readonly Measure[],
  dispute: Dispute,
  context: DecisionContext,
  at: AskAgain['at'],
): readonly Measure[] =>
  refused.filter((one) => one.wanted === 'lift' || barsOn(dispute, pairOf(one), context, at).length === 0);
