import { localDate } from '../../calendar/local-date.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { ana, ben, cai, max } from '../core/actors.js';
import { evidence, told } from '../notification/every-told.js';
import {
  acceptMediation,
  answerAccountClause,
  answerObjection,
  cancelSession,
  assignMediator,
  chooseMediator,
  closeMediation,
  concludeDispute,
  confirmMinutes,
  consentToExtension,
  consentToMediation,
  declineMediation,
  discloseTie,
  drawUpAgreement,
  endAppraisal,
  inviteToMediation,
  mediationClock,
  moveSession,
  objectToMediator,
  objectToMinutes,
  proposeMediators,
  recordPaperSignature,
  recordSession,
  refuseMediation,
  requestMediation,
  scheduleSession,
  sealAgreement,
  signAgreement,
  signAsMediator,
  startAppraisal,
  stateAvailability,
  withdrawFromMediation,
  withdrawRequest,
} from './mediation-commands.js';
import { noticed } from '../core/scenes.js';
import { andThen, story } from '../core/story.js';

/** Ana asked for mediation with Ben; both consented and choose. */
export const choosing = story(
  requestMediation(),
  consentToMediation('03-02T11:00', ana),
  consentToMediation('03-03T10:00', ben),
);
/** They chose Max, who has not answered. */
export const askedMax = andThen(choosing, chooseMediator('03-03T11:00', ana), chooseMediator('03-03T12:00', ben));
/** Max has accepted: thirty days run from 4 March. */
export const mediating = andThen(askedMax, acceptMediation('03-04T10:00'));

/** Ana against Ben and Cai, who form one side. */
export const twoSides = andThen(
  story(requestMediation('03-02T10:00', 'ben', 'cai')),
  consentToMediation('03-02T11:00', ana),
  consentToMediation('03-02T12:00', ben, ['cai']),
  consentToMediation('03-02T13:00', cai, ['ben']),
);

/** Of a complaint to a platform: Ana and Ben talk about Ben's items with Max, Cai was not asked. */
export const mediatingItems = andThen(
  noticed,
  inviteToMediation('03-03T10:00', ['ben'], ana),
  consentToMediation('03-03T11:00', ana),
  consentToMediation('03-03T12:00', ben),
  chooseMediator('03-03T13:00', ana),
  chooseMediator('03-03T14:00', ben),
  acceptMediation('03-04T10:00'),
);

/** Max drew up what Ana and Ben agreed; nobody has signed it. */
export const drawn = andThen(mediating, drawUpAgreement('03-05T10:00'));
/** Only Ben has not signed. */
export const allButBen = andThen(
  drawn,
  signAgreement('03-05T11:00', ana),
  signAsMediator('03-05T12:00'),
  sealAgreement('03-05T13:00'),
);

/** Stories that together record every event of a mediation with all its members. */
export const mediationStories: readonly (readonly DisputeEvent[])[] = [
  story(
    told(requestMediation(), {
      evidence,
      respondents: [
        { respondentId: 'ben', roles: ['service-agency'], detailsContentId: 'who', position: 'no-operator' },
      ],
    }),
  ),
  andThen(noticed, inviteToMediation('03-03T10:00', ['ben', 'cai']), refuseMediation('03-03T11:00', ben, 'why')),
  andThen(choosing, proposeMediators('03-03T11:00', 'max', 'pia')),
  andThen(
    choosing,
    mediationClock('LapseMediatorChoice', '03-06T00:01'),
    assignMediator('03-06T10:00'),
    declineMediation('03-07T10:00'),
  ),
  andThen(mediating, objectToMediator('03-05T10:00'), answerObjection('03-06T10:00', true)),
  andThen(mediating, discloseTie('03-05T10:00')),
  andThen(
    mediating,
    stateAvailability('03-05T09:00', ben, '03-20T09:00', '03-20T18:00'),
    scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-20T10:00', max, 'where'),
    moveSession('03-05T10:30', '03-20T11:00', 'there'),
    cancelSession('03-05T11:00', 'why'),
    recordSession('03-06T10:00', 'caucus', ['ana'], { minutes: 'minutes' }),
    confirmMinutes('03-06T11:00', ana),
    recordSession('03-06T13:30', 'telephone', ['ana', 'ben'], {
      heldAt: '03-06T12:00',
      minutes: 'more minutes',
      endedAt: '03-06T13:10',
      preparationMinutes: 45,
    }),
    objectToMinutes('03-06T14:00', ben),
    consentToExtension('03-07T10:00', ana),
    consentToExtension('03-07T11:00', ben),
    startAppraisal('03-08T10:00'),
    endAppraisal('03-12T10:00'),
    withdrawFromMediation('03-13T10:00', ben, 'why'),
  ),
  andThen(
    mediatingItems,
    drawUpAgreement('03-05T10:00', {
      items: [{ pair: 'pair:ben:bag', outcome: 'lift' }],
      promises: [{ byId: 'ben', toId: 'ana', due: localDate('2026-04-10'), pairs: ['pair:ben:bag'] }],
      scope: 'part',
      proposalId: 'proposed',
      clauseKinds: ['general', 'account-ownership'],
    }),
    signAgreement('03-05T11:00', ana),
    recordPaperSignature('03-05T12:00', 'ben', evidence),
    signAsMediator('03-05T13:00'),
    answerAccountClause('03-05T14:00', true),
    sealAgreement('03-05T15:00'),
  ),
  andThen(mediating, closeMediation('03-08T10:00', 'not-settled'), concludeDispute('03-09T10:00')),
  andThen(mediating, withdrawRequest('03-08T10:00', 'why')),
];
