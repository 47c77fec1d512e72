import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { changeMediation } from '../mediation/mediations.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { Confirmation } from './state.js';
import type { ConfirmationEvent } from './events.js';

export const evolveConfirmation: EvolveOf<ConfirmationEvent> = {
  ConfirmationAsked: (dispute, { mediationId, partyId, ...asked }) =>
    changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      confirmation: { ...asked, appliedBy: [partyId] },
    })),
  ConfirmationJoined: (dispute, { mediationId, partyId }) =>
    changed(dispute, mediationId, (one) => ({ ...one, appliedBy: [...one.appliedBy, partyId] })),
  ConfirmationReady: (dispute, { mediationId, readyAt, due }) =>
    openTask(
      changed(dispute, mediationId, (one) => ({ ...one, readyAt })),
      'hand-in-confirmation',
      mediationSubject(mediationId),
      due,
    ),
  ConfirmationHandedIn: (dispute, { mediationId, handedInAt, evidence, chaseDue }) => {
    const handedIn = changed(dispute, mediationId, (one) => ({ ...one, handedInAt }));
    const subject = mediationSubject(mediationId);
    return openTask(
      closeTask(withStaffExhibits(handedIn, evidence), 'hand-in-confirmation', subject),
      'chase-confirmation',
      subject,
      chaseDue,
    );
  },
  ConfirmationDecided: (dispute, { mediationId, result, evidence }) => {
    const decided = changed(dispute, mediationId, (one) => ({ ...one, result }));
    const subject = mediationSubject(mediationId);
    return closeTask(
      closeTask(withStaffExhibits(decided, evidence), 'hand-in-confirmation', subject),
      'chase-confirmation',
      subject,
    );
  },
};

const changed = (
  dispute: Dispute,
  mediationId: string,
  change: (confirmation: Confirmation) => Confirmation,
): Dispute =>
  changeMediation(dispute, mediationId, (mediation) =>
    mediation.confirmation ? { ...mediation, confirmation: change(mediation.confirmation) } : mediation,
  );
