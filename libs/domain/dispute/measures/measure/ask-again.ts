import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, platformSubject } from '../../core/subject.js';
import type { MeasureSet } from './events.js';
import { refusedBy } from './outstanding.js';

export type AskAgain = Command<'AskAgain', { readonly platformId: string }>;

/** A person has what this platform refused asked for again, under new numbers. */
export const askAgain: DisputeAction<AskAgain> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  precondition: (subject, { dispute }) =>
    refusedBy(dispute, partsOf(subject).id ?? '').length > 0 || refuse('NothingNamed', { subject }),
  decide: ({ data: { platformId } }, { dispute }) =>
    refusedBy(dispute, platformId).map(({ respondentId, itemId, wanted, rung }, i): MeasureSet => ({
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
    })),
};
