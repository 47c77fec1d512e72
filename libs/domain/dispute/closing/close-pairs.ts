import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { orderServiceOnParties } from '../service/notice/order-service.js';
import { getStage } from '../core/state.js';
import { pairParts, type PairSubject } from '../core/subject.js';
import { windowOf } from '../core/windows.js';
import { checkNotAgreed } from '../core/awaited-agreement.js';

export type ClosePairs = Command<
  'ClosePairs',
  { readonly pairs: readonly PairSubject[]; readonly noteContentId?: string }
>;

/**
 * A person ends what nobody answered: the measures stay, and a late counter-notice still finds them. Only where nothing
 * runs any more: a response window that is still to open or to end is waited for, and the seal of what all have signed.
 */
export const closePairsByDefault: DisputeAction<ClosePairs> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice'],
  subjects: ({ pairs }) => pairs,
  precondition: (pair, { dispute }) => {
    const window = windowOf(dispute, pairParts(pair as PairSubject));
    const { stage } = getStage(dispute, window);
    if (stage !== 'closed') refuse('WrongStage', { subject: window, stage });
    checkNotAgreed(dispute, pair as PairSubject); // it takes effect with the seal (house rules 12(8))
    return true;
  },
  decide: ({ data: { pairs, noteContentId }, at }, file) => {
    const note = noteContentId !== undefined && { noteContentId };
    const told = { document: 'pairs-closed' as const, pairs, at };
    const letters = orderServiceOnParties(file, told);
    return [{ type: 'PairsClosed', data: { pairs, reason: 'defaulted', ...note } }, ...letters];
  },
};
