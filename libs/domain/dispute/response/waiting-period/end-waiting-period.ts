import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import type { PairSubject } from '../../core/subject.js';
import { ended } from './ended.js';
import { inquiryOf, stillAsked } from './still-asked.js';

export type EndWaitingPeriod = ClockCommand<'EndWaitingPeriod'>;

/**
 * The clock's: the platform did not answer in the agreed time, and silence does not extend (practice P5). It ends for
 * all pairs of the inquiry.
 */
export const endWaitingPeriod: DisputeAction<EndWaitingPeriod> = {
  by: ['clock'],
  on: 'pair',
  during: ['inquiry'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    passedDeadline(command, file);
    const inquiryId = inquiryOf(file.dispute, command.data.subject as PairSubject) ?? refuse('NoSuchSubject');
    const pairs = stillAsked(file.dispute, inquiryId);
    return ended(pairs, command.at, file);
  },
};
