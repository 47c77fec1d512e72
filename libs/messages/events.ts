import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Locale } from './locale.js';
import type { Names } from './names.js';
import { amendmentSentences } from './intake/timeline-amendment.js';
import { awardSentences } from './panel/timeline-award.js';
import { closingSentences } from './closing/timeline-closing.js';
import { counterNoticeSentences } from './response/timeline-counter-notice.js';
import { dictationSentences } from './intake/timeline-dictation.js';
import { documentSentences } from './service/timeline-document.js';
import { evidenceSentences } from './service/timeline-evidence.js';
import { filingSentences } from './intake/timeline-filing.js';
import { guaranteeSentences } from './measures/timeline-guarantee.js';
import { decisionSentences } from './panel/timeline-decision.js';
import { afterSentences } from './panel/timeline-after-decision.js';
import { panelSentences } from './panel/timeline-panel.js';
import { mediationSentences } from './talks/timeline-mediation.js';
import { measureSentences } from './measures/timeline-measure.js';
import { negotiationSentences, roomSentences } from './talks/timeline-negotiation.js';
import { noticeSentences } from './service/timeline-notice.js';
import { uncertainDaySentences } from './service/timeline-uncertain-day.js';
import { performanceSentences } from './talks/timeline-performance.js';
import { preservationSentences } from './measures/timeline-preservation.js';
import { referralSentences } from './conduct/timeline-referral.js';
import { goodFaithSentences } from './conduct/timeline-bad-faith-review.js';
import { delegationSentences } from './intake/timeline-delegation.js';
import { relationSentences } from './intake/timeline-relation.js';
import { relianceSentences } from './intake/timeline-reliance.js';
import { relistingSentences } from './intake/timeline-relisting.js';
import type { Sentences } from './sentences.js';
import { settlementSentences } from './talks/timeline-settlement.js';
import { urgentSentences } from './measures/timeline-urgent.js';
import { extensionSentences } from './response/timeline-extension.js';
import { orderSentences } from './response/timeline-order.js';
import { recordSentences } from './intake/timeline-corrections.js';
import { roundSentences } from './intake/timeline-renewal.js';
import { waitingPeriodSentences } from './response/timeline-waiting-period.js';

/** One sentence for each event of a dispute. */
export const EVENTS: Sentences<DisputeEvent> = {
  ...filingSentences,
  ...amendmentSentences,
  ...noticeSentences,
  ...uncertainDaySentences,
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
