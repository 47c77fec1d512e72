import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { withAllAnswered } from './agreed.js';
import { getMediation } from './mediations.js';

export type LapseConsent = ClockCommand<'LapseConsent'>;

/** The clock's: who has not answered the invitation by now has refused; nobody is brought into mediation by silence. */
export const lapseConsent: DisputeAction<LapseConsent> = {
  by: ['clock'],
  on: 'mediation',
  during: ['mediation-consent'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const { id: mediationId = '' } = partsOf(command.data.subject);
    const { parties, consents } = getMediation(file.dispute, mediationId);
    const silent = parties.filter((partyId) => consents[partyId] === undefined);
    const refused = silent.map(
      (partyId) => ({ type: 'MediationRefused', data: { mediationId, partyId, by: 'silence', effectiveAt } }) as const,
    );
    return withAllAnswered(
      refused,
      mediationId,
      { at: command.at, effectiveAt, event: 'MediationRefused', partyId: silent[0] ?? '' },
      file,
    );
  },
};
