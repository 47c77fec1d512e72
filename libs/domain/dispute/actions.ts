import type { CommandOf, DisputeAction } from './core/action.js';
import { FILING_ACTIONS } from './intake/filing/actions.js';
import { CHARGE_ACTIONS } from './intake/charge/actions.js';
import { AMENDMENT_ACTIONS } from './intake/amendment/actions.js';
import { NOTICE_ACTIONS } from './service/notice/actions.js';
import { UNCERTAIN_DAY_ACTIONS } from './service/uncertain-day/actions.js';
import { UPKEEP_ACTIONS } from './upkeep/actions.js';
import { MEASURE_ACTIONS } from './measures/measure/actions.js';
import { COUNTER_NOTICE_ACTIONS } from './response/counter-notice/actions.js';
import { WAITING_PERIOD_ACTIONS } from './response/waiting-period/actions.js';
import { CLOSING_ACTIONS } from './closing/actions.js';
import { FILE_ACTIONS } from './files/actions.js';
import { DOCUMENT_ACTIONS } from './service/document/actions.js';
import { EXPORT_ACTIONS } from './service/export/actions.js';
import { URGENT_ACTIONS } from './measures/urgent/actions.js';
import { GUARANTEE_ACTIONS } from './measures/guarantee/actions.js';
import { PRESERVATION_ACTIONS } from './measures/preservation/actions.js';
import { PLATFORM_NOTICE_ACTIONS } from './measures/platform-notice/actions.js';
import { RENEWAL_ACTIONS } from './intake/renewal/actions.js';
import { CORRECTIONS_ACTIONS } from './intake/corrections/actions.js';
import { ORDER_ACTIONS } from './response/order/actions.js';
import { URGING_ACTIONS } from './response/urging/actions.js';
import { EXTENSION_ACTIONS } from './response/extension/actions.js';
import { RELATION_ACTIONS } from './intake/relation/actions.js';
import { NEGOTIATION_ACTIONS } from './talks/negotiation/actions.js';
import { SETTLEMENT_ACTIONS } from './talks/settlement/actions.js';
import { STIPULATION_ACTIONS } from './talks/stipulation/actions.js';
import { CONFIRMATION_ACTIONS } from './talks/confirmation/actions.js';
import { ROOM_ACTIONS } from './talks/room/actions.js';
import { RELISTING_ACTIONS } from './intake/relisting/actions.js';
import { STANDING_ACTIONS } from './intake/standing/actions.js';
import { HELD_ACTIONS } from './measures/held/actions.js';
import { RELIANCE_ACTIONS } from './intake/reliance/actions.js';
import { MEDIATION_ACTIONS } from './talks/mediation/actions.js';
import { BAD_FAITH_REVIEW_ACTIONS } from './conduct/bad-faith-review/actions.js';
import { LOSS_ACTIONS } from './measures/loss/actions.js';
import { PANEL_ACTIONS } from './panel/panel/actions.js';
import { DECISION_ACTIONS } from './panel/decision/actions.js';
import { AWARD_ACTIONS } from './panel/award/actions.js';
import { DELEGATION_ACTIONS } from './delegation/actions.js';
import { DICTATION_ACTIONS } from './intake/dictation/actions.js';
import { REFERRAL_ACTIONS } from './conduct/referral/actions.js';

/** Everything anybody can do to a dispute: the feature list, the guard and the menu of buttons. */
export const ACTIONS = {
  ...FILING_ACTIONS,
  ...AMENDMENT_ACTIONS,
  ...NOTICE_ACTIONS,
  ...UNCERTAIN_DAY_ACTIONS,
  ...UPKEEP_ACTIONS,
  ...MEASURE_ACTIONS,
  ...COUNTER_NOTICE_ACTIONS,
  ...WAITING_PERIOD_ACTIONS,
  ...CLOSING_ACTIONS,
  ...FILE_ACTIONS,
  ...DOCUMENT_ACTIONS,
  ...EXPORT_ACTIONS,
  ...URGENT_ACTIONS,
  ...GUARANTEE_ACTIONS,
  ...PRESERVATION_ACTIONS,
  ...PLATFORM_NOTICE_ACTIONS,
  ...RENEWAL_ACTIONS,
  ...CORRECTIONS_ACTIONS,
  ...ORDER_ACTIONS,
  ...URGING_ACTIONS,
  ...EXTENSION_ACTIONS,
  ...RELATION_ACTIONS,
  ...NEGOTIATION_ACTIONS,
  ...SETTLEMENT_ACTIONS,
  ...STIPULATION_ACTIONS,
  ...CONFIRMATION_ACTIONS,
  ...ROOM_ACTIONS,
  ...RELISTING_ACTIONS,
  ...RELIANCE_ACTIONS,
  ...STANDING_ACTIONS,
  ...HELD_ACTIONS,
  ...MEDIATION_ACTIONS,
  ...BAD_FAITH_REVIEW_ACTIONS,
  ...LOSS_ACTIONS,
  ...PANEL_ACTIONS,
  ...DECISION_ACTIONS,
  ...AWARD_ACTIONS,
  ...DELEGATION_ACTIONS,
  ...DICTATION_ACTIONS,
  ...REFERRAL_ACTIONS,
  ...CHARGE_ACTIONS,
};

/** Everything that can be asked of a dispute. */
export type DisputeCommand = CommandOf<typeof ACTIONS>;
