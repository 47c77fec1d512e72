import { refuse } from '../../refusal.js';
import { passedDeadline, stageDeadline, type ClockCommand, type DisputeAction } from '../action.js';
import { tellPlatforms } from '../notice/order-service.js';
import { pairOf } from '../pairs.js';
import type { PairSubject } from '../subject.js';
import type { ReportsInquired } from './events.js';

export type AskForReports = ClockCommand<'AskForReports'>;

/** The clock's: the waiting period is over. The law asks what the platform has received, so it is asked first (practice P5). */
export const askForReports: DisputeAction<AskForReports> = {
  by: ['clock'],
  on: 'pair',
  during: ['waiting-period'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const pair = command.data.subject as PairSubject;
    const platformId = file.dispute.pairs.find((one) => pairOf(one) === pair)?.platformId ?? refuse('NoSuchSubject');
    const inquiries = tellPlatforms(file, { document: 'inquiry', pairs: [pair], at: command.at });
    const inquiryId = inquiries[0]?.data.serviceId ?? refuse('NoSuchSubject');
    const due = stageDeadline(file, 'inquiry', { event: 'ReportsInquired', at: command.at });
    const inquired: ReportsInquired = { type: 'ReportsInquired', data: { inquiryId, pair, platformId, effectiveAt, due } };
    return [inquired, ...inquiries];
  },
};
