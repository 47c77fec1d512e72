import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { orderServiceOnParties } from '../service/notice/order-service.js';
import { getStage } from '../core/state.js';
import { pairParts, type PairSubject } from '../core/subject.js';
import { windowOf } from '../core/windows.js';

export type ClosePairs = Command<
  'ClosePairs',
  { readonly pairs: readonly PairSubject[]; readonly noteContentId?: string }
>;

/**
 * A person ends what nobody answered: the measures stay, and a late counter-notice still finds them. Only where nothing
 * runs any more: a response window that is still to open or to end is waited for.
 */
export const closePairsByDefault: DisputeAction<ClosePairs> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs, noteContentId }, at }, file) => {
    for (const pair of pairs) {
      const window = windowOf(file.dispute, pairParts(pair));
      const { stage } = getStage(file.dispute, window);
      if (stage !== 'closed') refuse('WrongStage', { subject: window, stage });
    }
    const note = noteContentId !== undefined && { noteContentId };
    const told = { document: 'pairs-closed' as const, pairs, at };
    const letters = orderServiceOnParties(file, told);
    return [{ type: 'PairsClosed', data: { pairs, reason: 'defaulted', ...note } }, ...letters];
  },
};
