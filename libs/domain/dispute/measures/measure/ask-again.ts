import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { platformSubject } from '../../core/subject.js';
import type { MeasureSet } from './events.js';
import { isRefused } from './outstanding.js';

export type AskAgain = Command<'AskAgain', { readonly platformId: string }>;

/** A person has what this platform refused asked for again, under new numbers. */
export const askAgain: DisputeAction<AskAgain> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  decide: ({ data: { platformId } }, { dispute }) => {
    const refused = Object.values(dispute.measures).filter(
      (measure) => measure.platformId === platformId && isRefused(measure),
    );
    if (refused.length === 0) refuse('NothingNamed', { subject: platformSubject(platformId) });
    return refused.map(({ respondentId, itemId, wanted, rung }, i): MeasureSet => ({
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
    }));
  },
};
