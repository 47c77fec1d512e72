import type { DisputeEvent } from '../../dispute/core/state.js';
import { ana, ben } from '../core/actors.js';
import { evidence } from '../notification/every-told.js';
import {
  acceptMediation,
  answerAccountClause,
  chooseMediator,
  consentToMediation,
  drawUpAgreement,
  recordElectronicSignature,
  recordPaperSignature,
  sealAgreement,
  sendScans,
  signAgreement,
  signAsMediator,
} from './mediation-commands.js';
import { mediating } from './mediation-stories.js';
import {
  allowRoomReading,
  applyForConfirmation,
  askRoomReading,
  askTakeover,
  declineSignature,
  drawUpFacts,
  joinConfirmation,
  recordConfirmationResult,
  recordHandingIn,
  releaseFacts,
  signFacts,
  withdrawConfirmation,
} from './paper-commands.js';
import { settled } from './room-story.js';
import { andThen, disputeAfter } from '../core/story.js';

/** All have signed what nobody disputes; it lies in the room. */
export const factsSigned = andThen(
  mediating,
  drawUpFacts('03-05T10:00'),
  signFacts('03-05T11:00', ana),
  signFacts('03-05T12:00', ben),
);

/**
 * In force since 6 March, signed by one electronically and by the other on paper: it can be confirmed until 5 April.
 */
export const confirmable = andThen(
  mediating,
  drawUpAgreement('03-05T10:00', { clauseKinds: ['general', 'ip-ownership'] }),
  recordElectronicSignature('03-05T11:00', 'ana'),
  signAsMediator('03-05T12:00'),
  sealAgreement('03-05T13:00'),
  recordPaperSignature('03-06T10:00', 'ben', evidence),
  ...sendScans('03-06T10:00', evidence),
);

/** In force, signed by one with a click: no court confirms that. */
export const byClick = andThen(
  mediating,
  drawUpAgreement('03-05T10:00'),
  signAgreement('03-05T11:00', ana),
  signAsMediator('03-05T12:00'),
  sealAgreement('03-05T13:00'),
  recordPaperSignature('03-06T10:00', 'ben', evidence),
  ...sendScans('03-06T10:00', evidence),
);

/** Both have applied at the court of the association's seat. */
export const applied = andThen(
  confirmable,
  applyForConfirmation('03-07T10:00', ana, { ground: 'residence', partyId: 'ben' }),
  joinConfirmation('03-08T10:00', ben),
);

/** Ana and Ben settled alone; Max, whom both asked to take the deal over, has accepted. */
export const takingOver = andThen(
  settled.dispute,
  askTakeover('03-12T10:00'),
  consentToMediation('03-12T11:00', ben),
  chooseMediator('03-12T12:00', ana),
  chooseMediator('03-12T13:00', ben),
  acceptMediation('03-13T10:00'),
);

/** The mediated agreement is signed by all; platform and seal are awaited. */
export const takenOverButForSeal = andThen(
  takingOver,
  drawUpAgreement('03-14T10:00', {
    settlementId: 'mediated',
    clauseKinds: ['account-ownership'],
    accountPlatformId: 'shop',
  }),
  signAgreement('03-14T11:00', ana),
  signAgreement('03-14T12:00', ben),
  signAsMediator('03-14T13:00'),
);

/** It took the deal's place with the platform's yes. */
export const takenOver = andThen(
  takenOverButForSeal,
  sealAgreement('03-14T14:00'),
  answerAccountClause('03-15T10:00', true),
);

const room = (past: readonly DisputeEvent[]): string => Object.keys(disputeAfter(past).rooms)[0] ?? 'none';
/** Two persons of the association opened the first room to one of them. */
const reading = andThen(
  mediating,
  askRoomReading('03-06T10:00', room(mediating)),
  allowRoomReading('03-06T11:00', room(mediating)),
);

/** Stories that record every event of the papers of a mediation. */
export const paperStories: readonly (readonly DisputeEvent[])[] = [
  andThen(factsSigned, releaseFacts('03-06T10:00', ana), releaseFacts('03-06T11:00', ben)),
  andThen(
    applied,
    recordHandingIn('03-09T10:00', '03-09T09:00', evidence),
    recordConfirmationResult('03-30T10:00', 'confirmed', evidence),
  ),
  andThen(applied, withdrawConfirmation('03-09T10:00', ben)),
  takenOver,
  reading,
  andThen(mediating, drawUpFacts('03-05T10:00'), declineSignature('03-05T11:00', ben, 'facts', 'why')),
];
