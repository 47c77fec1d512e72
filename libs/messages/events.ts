import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Locale } from './locale.js';
import type { Names } from './names.js';
import { amendmentSentences } from './timeline/amendment.js';
import { awardSentences } from './timeline/award.js';
import { closingSentences } from './timeline/closing.js';
import { counterNoticeSentences } from './timeline/counter-notice.js';
import { dictationSentences } from './timeline/dictation.js';
import { documentSentences } from './timeline/document.js';
import { evidenceSentences } from './timeline/evidence.js';
import { filingSentences } from './timeline/filing.js';
import { guaranteeSentences } from './timeline/guarantee.js';
import { decisionSentences } from './timeline/decision.js';
import { afterSentences } from './timeline/decision-after.js';
import { panelSentences } from './timeline/panel.js';
import { mediationSentences } from './timeline/mediation.js';
import { measureSentences } from './timeline/measure.js';
import { negotiationSentences, roomSentences } from './timeline/negotiation.js';
import { noticeSentences } from './timeline/notice.js';
import { performanceSentences } from './timeline/performance.js';
import { preservationSentences } from './timeline/preservation.js';
import { referralSentences } from './timeline/referral.js';
import { goodFaithSentences } from './timeline/good-faith.js';
import { delegationSentences } from './timeline/delegation.js';
import { relationSentences } from './timeline/relation.js';
import { relianceSentences } from './timeline/reliance.js';
import { relistingSentences } from './timeline/relisting.js';
import type { Sentences } from './timeline/sentences.js';
import { settlementSentences } from './timeline/settlement.js';
import { urgentSentences } from './timeline/urgent.js';
import { extensionSentences } from './timeline/extension.js';
import { orderSentences } from './timeline/order.js';
import { recordSentences } from './timeline/record.js';
import { roundSentences } from './timeline/round.js';
import { waitingPeriodSentences } from './timeline/waiting-period.js';

/** One sentence for each event of a dispute. */
export const EVENTS: Sentences<DisputeEvent> = {
  ...filingSentences,
  ...amendmentSentences,
  ...noticeSentences,
  ...measureSentences,
  ...counterNoticeSentences,
  ...waitingPeriodSentences,
  ...closingSentences,
  ...evidenceSentences,
  ...documentSentences,
  ...urgentSentences,
  ...guaranteeSentences,
  ...preservationSentences,
  ...roundSentences,
  ...recordSentences,
  ...orderSentences,
  ...extensionSentences,
  ...relationSentences,
  ...relianceSentences,
  ...relistingSentences,
  ...mediationSentences,
  ...panelSentences,
  ...decisionSentences,
  ...afterSentences,
  ...awardSentences,
  ...negotiationSentences,
  ...roomSentences,
  ...settlementSentences,
  ...performanceSentences,
  ...dictationSentences,
  ...referralSentences,
  ...delegationSentences,
  ...goodFaithSentences,
};

/**
 * What happened, told to one reader: the event must hold that reader's own pairs only, and names what that reader may
 * know.
 */
export const timelineSentence = (event: DisputeEvent, names: Names, locale: Locale): string =>
  (EVENTS[event.type][locale] as (data: DisputeEvent['data'], names: Names) => string)(event.data, names);
