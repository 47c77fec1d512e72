import { atTheEndOf } from '../../calendar/deadline.js';
import { passedDeadline, type ClockCommand, type DisputeAction } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import type { PairSubject } from '../subject.js';
import { ended } from './ended.js';

export type EndWaitingPeriod = ClockCommand<'EndWaitingPeriod'>;

/** The clock's: the platform did not answer in the agreed time, and silence does not extend (practice P5). */
export const endWaitingPeriod: DisputeAction<EndWaitingPeriod> = {
  by: ['clock'],
  on: 'pair',
  during: ['inquiry'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    return andWhatFollows(ended(command.data.subject as PairSubject, command.at, file), file, atTheEndOf(deadline, 'WaitingPeriodEnded'));
  },
};
