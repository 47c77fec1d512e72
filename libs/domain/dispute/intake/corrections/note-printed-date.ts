import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import type { PairSubject } from '../../core/subject.js';
import { printedDate } from '../../core/printed-date.js';
import type { PrintedDateOf } from './events.js';

export type NotePrintedDate = Command<
  'NotePrintedDate',
  { readonly pairs: readonly PairSubject[]; readonly about: PrintedDateOf; readonly printed: string }
>;

/**
 * A date as it stands on a paper or on the platform's pages is put on the record; deadlines go on by what is proven
 * (practice P43).
 */
export const notePrintedDate: DisputeAction<NotePrintedDate> = {
  by: ['case-manager', 'platform'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs, about, printed }, at }, { dispute }) =>
    pairs.map((pair) => printedDate([pair], about, printed, at, dispute)),
};
