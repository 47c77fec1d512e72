import type { Command } from '../../message.js';
import type { DisputeAction } from '../action.js';
import type { PairSubject } from '../subject.js';
import { andWhatFollows } from './and-what-follows.js';

export type ClosePairs = Command<'ClosePairs', { readonly pairs: readonly PairSubject[]; readonly noteContentId?: string }>;

/**
 * A person ends what nobody answered: the measures stay, and a late counter-notice still finds them. Only where nothing
 * runs any more; a pair with a clock of its own waits for it.
 */
export const closePairsByDefault: DisputeAction<ClosePairs> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs, noteContentId }, at }, file) =>
    andWhatFollows([{ type: 'PairsClosed', data: { pairs, reason: 'defaulted', ...(noteContentId !== undefined && { noteContentId }) } }], file, at),
};
