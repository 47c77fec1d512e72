import type { RequestPanel } from './request-panel.js';
import type { RecordCompetence } from './record-competence.js';
import type { ConsentToPanel } from './consent-to-panel.js';
import type { WithdrawPanelConsent } from './withdraw-panel-consent.js';
import type { ObjectToCompetence } from './object-to-competence.js';
import type { DecideCompetence } from './decide-competence.js';
import type { LapsePanelConsent } from './lapse-panel-consent.js';
import type { WithdrawPanelRequest } from './withdraw-panel-request.js';
import type { CommitDraw } from './commit-draw.js';
import type { FreezeDrawList } from './freeze-draw-list.js';
import type { ContributeNonce } from './contribute-nonce.js';
import type { CloseNonces } from './close-nonces.js';
import type { MixPublicValue } from './mix-public-value.js';
import type { LapsePublicValue } from './lapse-public-value.js';
import type { RevealDraw } from './reveal-draw.js';
import type { ListExperts } from './list-experts.js';
import type { ReturnExpertList } from './return-expert-list.js';
import type { LapseExpertList } from './lapse-expert-list.js';
import type { NominateExpert } from './nominate-expert.js';
import type { LapseNominations } from './lapse-nominations.js';
import type { WaiveExclusion } from './waive-exclusion.js';
import type { AppointExpert } from './appoint-expert.js';
import type { AcceptSeat } from './accept-seat.js';
import type { DeclineSeat } from './decline-seat.js';
import type { LapseSeatAcceptance } from './lapse-seat-acceptance.js';
import type { ChallengeExpert } from './challenge-expert.js';
import type { DecideChallenge } from './decide-challenge.js';
import type { RecuseExpert } from './recuse-expert.js';
import type { RemoveExpert } from './remove-expert.js';

/** Everything that can be asked of a panel until it sits, and of its seats. */
export type PanelCommand =
  | RequestPanel
  | RecordCompetence
  | ConsentToPanel
  | WithdrawPanelConsent
  | ObjectToCompetence
  | DecideCompetence
  | LapsePanelConsent
  | WithdrawPanelRequest
  | CommitDraw
  | FreezeDrawList
  | ContributeNonce
  | CloseNonces
  | MixPublicValue
  | LapsePublicValue
  | RevealDraw
  | ListExperts
  | ReturnExpertList
  | LapseExpertList
  | NominateExpert
  | LapseNominations
  | WaiveExclusion
  | AppointExpert
  | AcceptSeat
  | DeclineSeat
  | LapseSeatAcceptance
  | ChallengeExpert
  | DecideChallenge
  | RecuseExpert
  | RemoveExpert;
