import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { getStage } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import { speakerOf } from './party-of-mediation.js';
import { getMediation, getMediationOn } from './mediations.js';

export type ConsentToExtension = Command<'ConsentToExtension', { readonly mediationId: string; readonly days: number }>;

/**
 * A party is content that the mediation lasts so many days longer. Only the same number from all of them moves the end.
 */
export const consentToExtension: DisputeAction<ConsentToExtension> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, rulebook }) => {
    const { mostExtraDays } = rulebook.mediation ?? refuse('LaneNotOpen');
    if (getMediationOn(dispute, subject).extendedDays >= mostExtraDays) refuse('TooMany', { field: 'days', most: '0' });
    return true;
  },
  decide: ({ data: { mediationId, days }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const subject = mediationSubject(mediationId);
    const { mostExtraDays, clause } = file.rulebook.mediation ?? refuse('LaneNotOpen');
    const { parties, extension, extendedDays } = getMediation(file.dispute, mediationId);
    const deadline = getStage(file.dispute, subject).deadline ?? refuse('WrongStage', { subject });
    checkInTime(subject, at, file);
    if (!Number.isInteger(days) || days < 1) refuse('NothingNamed', { field: 'days' });
    if (extendedDays + days > mostExtraDays)
      refuse('TooMany', { field: 'days', most: String(mostExtraDays - extendedDays) });
    const consented = { type: 'ExtensionConsented', data: { mediationId, partyId, days } } as const;
    const before = extension?.days === days ? extension.parties : [];
    if (!parties.every((one) => one === partyId || before.includes(one))) return [consented];
    const input = inputOf(deadline.derivation);
    const extensions = [
      ...(input.extensions ?? []),
      { clause, addedCount: days, unit: 'calendar-days', reason: 'all-consented' } as const,
    ];
    return [
      consented,
      {
        type: 'MediationExtended',
        data: { mediationId, days, due: deadlineAfter({ ...input, calendar: file.calendar, extensions }) },
      },
    ];
  },
};
