import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { followUpDue } from '../../core/answer-due.js';

export type NotePlatformSilence = ClockCommand<'NotePlatformSilence'>;

/**
 * The clock's: the platform took the request and gave no answer in the agreed time. It is asked again and a person
 * follows it up.
 */
export const notePlatformSilence: DisputeAction<NotePlatformSilence> = {
  by: ['clock'],
  on: 'platform',
  during: ['awaiting-confirmation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const platformId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const upTo = file.dispute.asked[platformId]?.upTo ?? 0;
    const chaseDue = followUpDue(file, platformId, upTo, 'chase-platform', atTheEndOf(deadline, 'PlatformSilent'));
    return [{ type: 'PlatformSilent', data: { platformId, upTo, effectiveAt: deadline.dueAt, chaseDue } }];
  },
};
