import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { PairSubject } from '../../core/subject.js';
import { checkNotRelisted } from './check-not-relisted.js';
import type { RelistingConfirmed } from './events.js';
import { orderServiceOfEarlier } from './order-service-of-earlier.js';

export type ConfirmRelisting = Command<'ConfirmRelisting', RelistingConfirmed['data']>;

/**
 * A person finds that these are goods of an earlier dispute: who sells them and what they are must both be the same.
 * What is claimed need not have been, the machine may have proposed it.
 */
export const confirmRelisting: DisputeAction<ConfirmRelisting> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['intake', 'awaiting-counter-notice'],
  subjects: ({ pairs }) => pairs,
  precondition: (pair, { dispute }) => {
    checkNotRelisted(dispute, pair as PairSubject);
    return true;
  },
  decide: ({ data: { pairs, earlier, basis, noteContentId }, at }, file) => {
    const seller = basis.includes('merchant') || basis.includes('controller');
    const goods = basis.includes('picture') || basis.includes('model');
    if (!seller || !goods) refuse('CheckMissing', { field: 'basis' });
    const note = noteContentId !== undefined && { noteContentId };
    const confirmed: RelistingConfirmed = {
      type: 'RelistingConfirmed',
      data: { pairs, earlier, basis: [...new Set(basis)], ...note },
    };
    return [
      confirmed,
      ...orderServiceOfEarlier({ ...file, dispute: file.evolve(file.dispute, [confirmed]) }, pairs, at),
    ];
  },
};
