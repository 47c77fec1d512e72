import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, stageDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { ReportsInquired } from './events.js';

export type AskForReports = ClockCommand<'AskForReports'>;

/**
 * The clock's: the waiting period is over. The law asks what the platform has received, so it is asked first (practice
 * P5), once for all its pairs whose waiting period ends at the same instant.
 */
export const askForReports: DisputeAction<AskForReports> = {
  by: ['clock'],
  on: 'pair',
  during: ['waiting-period'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const platformId =
      file.dispute.pairs.find((pair) => pairOf(pair) === command.data.subject)?.platformId ?? refuse('NoSuchSubject');
    const pairs = endingTogether(file.dispute, platformId, effectiveAt);
    const inquiries = orderServiceOnPlatforms(file, { document: 'inquiry', pairs, at: command.at });
    const inquiryId = inquiries[0]?.data.serviceId ?? refuse('NoSuchSubject');
    const due = stageDeadline(file, 'inquiry', { event: 'ReportsInquired', at: command.at });
    const inquired: ReportsInquired = {
      type: 'ReportsInquired',
      data: { inquiryId, pairs, platformId, effectiveAt, due },
    };
    return [inquired, ...inquiries];
  },
};

const endingTogether = (dispute: Dispute, platformId: string, dueAt: Instant): readonly PairSubject[] =>
  dispute.pairs
    .filter((pair) => pair.platformId === platformId)
    .map(pairOf)
    .filter((pair) => {
      const { stage, deadline } = getStage(dispute, pair);
      return stage === 'waiting-period' && deadline?.dueAt === dueAt;
    });
