import { agreedDeadline } from '../../delegation/agreed-deadline.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { checkSomeOpenUnbarred } from '../core/barred.js';
import { openPairs, pairOf } from '../core/pairs.js';
import { chooseTracks } from '../intake/filing/choose-tracks.js';
import { withoutBarred } from '../intake/standing/without-barred.js';
import { enterDelegated } from './enter-delegated.js';
import type { DelegatedComplaintAccepted } from './events.js';
import { getDelegation, isKeptHere } from '../core/delegation.js';
import { orderServiceOfHandOver } from './order-service-of-hand-over.js';
import type { AcceptDelegated } from './acceptance.js';

/**
 * A person of the association takes a complaint that a platform handed over; it enters at the stage that was agreed.
 * Nothing is served again. What is within a bar is not taken, and goes back with that for its result. Where the
 * agreement lets the platform decide once the association is late, a late acceptance comes too late.
 */
export const acceptDelegated: DisputeAction<AcceptDelegated> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['delegation-answer'],
  subjects: () => ['dispute'],
  needs: ['delegation', 'limits'],
  precondition: (_, file) => {
    checkSomeOpenUnbarred(file.dispute, file.context);
    chooseTracks(file, []); // a pair without a track is refused
    return true;
  },
  decide: ({ data, by, at }, file) => {
    const { dispute } = file;
    const delegation = getDelegation(dispute);
    const { entry, answerDue, lateness } = delegation;
    const { delegationEndsAt } = file.context;
    if (delegationEndsAt !== undefined && at > delegationEndsAt) refuse('NoAgreement', { subject: 'dispute' });
    if (lateness?.association === 'platform-decides' && at > answerDue.dueAt)
      refuse('DeadlinePassed', { subject: 'dispute', dueAt: answerDue.dueAt });
    const limit = entry !== 'panel' ? 'talks' : data.size === 1 ? 'clear-opinion' : 'panel';
    const resultDue = isKeptHere(delegation, entry === 'panel' ? 'panel' : 'talks') && {
      resultDue: agreedDeadline(limit, { event: 'DelegatedComplaintAccepted', at }, delegation, file),
    };
    const { events: barred, file: unbarred } = withoutBarred(openPairs(dispute).map(pairOf), dispute, at, file);
    const accepted: DelegatedComplaintAccepted = {
      type: 'DelegatedComplaintAccepted',
      data: { tracks: chooseTracks(unbarred, []), officerId: by.id, acceptedAt: at, ...resultDue },
    };
    const taken = { ...unbarred, dispute: file.evolve(unbarred.dispute, [accepted]) };
    return [...barred, accepted, ...orderServiceOfHandOver(at, taken), ...enterDelegated(data, at, taken)];
  },
};
