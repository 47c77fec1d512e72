import { table, type CommandOf } from '../../core/action.js';
import { requestPanel } from './request-panel.js';
import { recordCompetence } from './record-competence.js';
import { consentToPanel } from './consent-to-panel.js';
import { withdrawPanelConsent } from './withdraw-panel-consent.js';
import { objectToCompetence } from './object-to-competence.js';
import { decideCompetence } from './decide-competence.js';
import { lapsePanelConsent } from './lapse-panel-consent.js';
import { withdrawPanelRequest } from './withdraw-panel-request.js';
import { commitDraw } from './commit-draw.js';
import { freezeDrawList } from './freeze-draw-list.js';
import { contributeNonce } from './contribute-nonce.js';
import { closeNonces } from './close-nonces.js';
import { mixPublicValue } from './mix-public-value.js';
import { lapsePublicValue } from './lapse-public-value.js';
import { revealDraw } from './reveal-draw.js';
import { listExperts } from './list-experts.js';
import { returnExpertList } from './return-expert-list.js';
import { lapseExpertList } from './lapse-expert-list.js';
import { nominateExpert } from './nominate-expert.js';
import { lapseNominations } from './lapse-nominations.js';
import { waiveExclusion } from './waive-exclusion.js';
import { appointExpert } from './appoint-expert.js';
import { acceptSeat } from './accept-seat.js';
import { declineSeat } from './decline-seat.js';
import { lapseSeatAcceptance } from './lapse-seat-acceptance.js';
import { challengeExpert } from './challenge-expert.js';
import { decideChallenge } from './decide-challenge.js';
import { recuseExpert } from './recuse-expert.js';
import { replaceExpert } from './replace-expert.js';
import { removeExpert } from './remove-expert.js';

/** Everything that concerns finding a panel and changing who sits on it. */
export const PANEL_ACTIONS = table({
  RequestPanel: requestPanel,
  RecordCompetence: recordCompetence,
  ConsentToPanel: consentToPanel,
  WithdrawPanelConsent: withdrawPanelConsent,
  ObjectToCompetence: objectToCompetence,
  DecideCompetence: decideCompetence,
  LapsePanelConsent: lapsePanelConsent,
  WithdrawPanelRequest: withdrawPanelRequest,
  CommitDraw: commitDraw,
  FreezeDrawList: freezeDrawList,
  ContributeNonce: contributeNonce,
  CloseNonces: closeNonces,
  MixPublicValue: mixPublicValue,
  LapsePublicValue: lapsePublicValue,
  RevealDraw: revealDraw,
  ListExperts: listExperts,
  ReturnExpertList: returnExpertList,
  LapseExpertList: lapseExpertList,
  NominateExpert: nominateExpert,
  LapseNominations: lapseNominations,
  WaiveExclusion: waiveExclusion,
  AppointExpert: appointExpert,
  AcceptSeat: acceptSeat,
  DeclineSeat: declineSeat,
  LapseSeatAcceptance: lapseSeatAcceptance,
  ChallengeExpert: challengeExpert,
  DecideChallenge: decideChallenge,
  RecuseExpert: recuseExpert,
  RemoveExpert: removeExpert,
  ReplaceExpert: replaceExpert,
});
export type PanelCommand = CommandOf<typeof PANEL_ACTIONS>;
