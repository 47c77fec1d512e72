import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { mediationSubject } from '../../core/subject.js';
import type { FreeTime } from './session-events.js';
import { getMediationOn } from './mediations.js';
import { speakerOf } from './party-of-mediation.js';

export type StateAvailability = Command<
  'StateAvailability',
  { readonly mediationId: string; readonly available: readonly FreeTime[] }
>;

/** Refuses times that end before they begin or are over. */
export const checkAvailable = (available: readonly FreeTime[], at: Instant): void => {
  if (available.length === 0) refuse('NothingNamed', { field: 'available' });
  const wrong = available.find(({ from, until }) => until <= from || until <= at);
  if (wrong) refuse('InstantImplausible', { field: 'available', earliest: at });
};

/** A party that consented says anew when it can talk; the mediator is told what times are common to all. */
export const stateAvailability: DisputeAction<StateAvailability> = {
  by: ['participant'],
  on: 'mediation',
  during: ['choosing-mediator', 'assigning-mediator', 'mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { parties, consents } = getMediationOn(dispute, subject);
    const party = partyOf(actor, context);
    return party !== undefined && parties.includes(party) && consents[party] !== undefined;
  },
  decide: ({ data: { mediationId, available }, by, at }, file) => {
    checkAvailable(available, at);
    return [{ type: 'AvailabilityStated', data: { mediationId, partyId: speakerOf(by, file), available } }];
  },
};
