import { exhibitsOf } from '../../service/evidence/exhibit.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { mediationSubject, respondentSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { MediationEvent } from './events.js';
import { evolveConfirmation } from '../confirmation/evolve.js';
import { evolveUndisputed } from '../stipulation/evolve.js';
import { evolveMediatedAgreement } from './agreement-evolve.js';
import { closeTasksOf } from './tasks-of.js';
import { evolveSessions } from './sessions-evolve.js';
import { changeMediation } from './mediations.js';
import { withoutParty } from './sides.js';
import type { Mediation } from './state.js';

export const evolveMediation: EvolveOf<MediationEvent> = {
  ...evolveMediatedAgreement,
  ...evolveUndisputed,
  ...evolveConfirmation,
  MediationRequested: (
    unfiled,
    { number, complainantId, requestedAt, matter, respondents, evidence, rulebook, caseManagerId },
  ) => {
    const requested: Dispute = {
      ...unfiled,
      number,
      complainantId,
      filedAt: requestedAt,
      matter,
      respondents,
      rulebook,
      caseManagerId,
      exhibits: exhibitsOf(evidence, complainantId),
    };
    const windows = respondents.map(({ respondentId }) => respondentSubject(respondentId));
    return setStage(setStage(requested, ['dispute'], { stage: 'mediation' }), windows, {
      stage: 'closed',
      reason: 'answered',
    });
  },
  MediationInvited: (dispute, { mediationId, parties, invitedAt, takesOver, due }) => {
    const invited: Mediation = {
      invitedAt,
      invited: parties,
      parties,
      consents: {},
      sides: [],
      proposed: [],
      choices: {},
      former: [],
      sessions: {},
      extendedDays: 0,
      drawnUp: 0,
      drawnFor: [],
      ...(takesOver !== undefined && { takesOver }),
    };
    const known = { ...dispute, mediations: { ...dispute.mediations, [mediationId]: invited } };
    return at(
      getStage(known, 'dispute').stage === 'next-step' && known.matter ? back(known) : known,
      mediationId,
      'mediation-consent',
      due,
    );
  },
  MediationConsented: (
    dispute,
    { mediationId, partyId, consentedAt, contactContentId, available, telephoneFirst, sideWith },
  ) =>
    changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      consents: {
        ...mediation.consents,
        [partyId]: { consentedAt, contactContentId, available, telephoneFirst, sideWith },
      },
    })),
  MediationRefused: (dispute, { mediationId, partyId }) =>
    changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      parties: mediation.parties.filter((one) => one !== partyId),
      sides: withoutParty(mediation.sides, partyId),
    })),
  MediationAgreed: (dispute, { mediationId, sides, choiceDue }) =>
    at(
      changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, sides })),
      mediationId,
      'choosing-mediator',
      choiceDue,
    ),
  MediatorsProposed: (dispute, { mediationId, mediatorIds }) =>
    changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, proposed: mediatorIds })),
  MediatorChosen: (dispute, { mediationId, partyId, mediatorId }) =>
    changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      choices: { ...mediation.choices, [partyId]: mediatorId },
    })),
  MediatorChoiceLapsed: (dispute, { mediationId, assignDue }) =>
    openTask(
      at(dispute, mediationId, 'assigning-mediator'),
      'assign-mediator',
      mediationSubject(mediationId),
      assignDue,
    ),
  MediatorAppointed: (dispute, { mediationId, mediatorId, due }) => {
    const appointed = changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, mediatorId, choices: {} }));
    return closeTask(
      at(appointed, mediationId, 'mediator-acceptance', due),
      'assign-mediator',
      mediationSubject(mediationId),
    );
  },
  MediatorAccepted: (dispute, { mediationId, acceptedAt, due }) => {
    const accepted = changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      acceptedAt,
      extendedDays: 0,
    }));
    return at(accepted, mediationId, 'mediation', due);
  },
  MediatorDeclined: (dispute, { mediationId, choiceDue }) => replaced(dispute, mediationId, choiceDue),
  MediatorWithdrew: (dispute, { mediationId, choiceDue }) => replaced(dispute, mediationId, choiceDue),
  MediatorObjected: (dispute, { mediationId, partyId, mediatorId, due }) => {
    const objected = changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      objection: { partyId, mediatorId },
    }));
    return openTask(objected, 'decide-objection', mediationSubject(mediationId), due);
  },
  ObjectionAnswered: (dispute, { mediationId, choiceDue }) => {
    const answered = withoutObjection(dispute, mediationId);
    return choiceDue === undefined ? answered : replaced(answered, mediationId, choiceDue);
  },
  ...evolveSessions,
  ExtensionConsented: (dispute, { mediationId, partyId, days }) =>
    changeMediation(dispute, mediationId, (mediation) => {
      const parties = mediation.extension?.days === days ? mediation.extension.parties : [];
      return { ...mediation, extension: { days, parties: [...parties.filter((one) => one !== partyId), partyId] } };
    }),
  MediationExtended: (dispute, { mediationId, days, due }) => {
    const extended = changeMediation(dispute, mediationId, ({ extension: _, ...mediation }) => ({
      ...mediation,
      extendedDays: mediation.extendedDays + days,
    }));
    return at(extended, mediationId, 'mediation', due);
  },
  AppraisalStarted: (dispute, { mediationId, startedAt, chaseDue }) => {
    const { deadline } = getStage(dispute, mediationSubject(mediationId));
    const paused = changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      ...(deadline && { appraisal: { startedAt, left: deadline } }),
    }));
    const appraised = at(paused, mediationId, 'appraisal');
    return chaseDue === undefined
      ? appraised
      : openTask(appraised, 'chase-appraisal', mediationSubject(mediationId), chaseDue);
  },
  AppraisalEnded: (dispute, { mediationId, due }) => {
    const appraised = changeMediation(dispute, mediationId, ({ appraisal: _, ...mediation }) => mediation);
    return at(closeTasksOf(appraised, mediationId, ['chase-appraisal']), mediationId, 'mediation', due);
  },
  MediationEnded: (dispute, { mediationId, outcome }) => {
    const ended = changeMediation(withoutObjection(dispute, mediationId), mediationId, (mediation) => ({
      ...mediation,
      outcome,
    }));
    return setStage(closeTasksOf(ended, mediationId), [mediationSubject(mediationId)], {
      stage: 'closed',
      reason: 'ended',
    });
  },
};

type MediationStage =
  'mediation-consent' | 'choosing-mediator' | 'assigning-mediator' | 'mediator-acceptance' | 'mediation' | 'appraisal';

const at = (dispute: Dispute, mediationId: string, stage: MediationStage, deadline?: Deadline): Dispute =>
  setStage(dispute, [mediationSubject(mediationId)], { stage, ...(deadline && { deadline }) });

/** A dispute that was opened for mediation alone goes back to it. */
const back = (dispute: Dispute): Dispute =>
  closeTask(setStage(dispute, ['dispute'], { stage: 'mediation' }), 'next-step', 'dispute');

/** The mediator is none any more, nor asked again; a choice is made anew. */
const replaced = (dispute: Dispute, mediationId: string, choiceDue: Deadline): Dispute => {
  const without = changeMediation(
    closeTasksOf(withoutObjection(dispute, mediationId), mediationId),
    mediationId,
    ({ mediatorId, acceptedAt: _, extension: __, appraisal: ___, agreement: ____, ...mediation }) => ({
      ...mediation,
      choices: {},
      former: mediatorId === undefined ? mediation.former : [...mediation.former, mediatorId],
    }),
  );
  return at(without, mediationId, 'choosing-mediator', choiceDue);
};

const withoutObjection = (dispute: Dispute, mediationId: string): Dispute =>
  closeTask(
    changeMediation(dispute, mediationId, ({ objection: _, ...mediation }) => mediation),
    'decide-objection',
    mediationSubject(mediationId),
  );
