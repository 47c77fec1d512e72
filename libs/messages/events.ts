import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { pairsNamed, withPairs } from '#domain/dispute/truth/pairs-named.js';
import { areTrue, type Moment } from '#domain/dispute/truth/truths.js';
import type { Locale } from './locale.js';
import type { Names } from './names.js';
import { amendmentSentences } from './intake/timeline-amendment.js';
import { awardSentences } from './panel/timeline-award.js';
import { closingSentences } from './closing/timeline-closing.js';
import { counterNoticeSentences } from './response/timeline-counter-notice.js';
import { dictationSentences } from './intake/timeline-dictation.js';
import { documentSentences } from './service/timeline-document.js';
import { exportSentences } from './service/timeline-export.js';
import { evidenceSentences } from './service/timeline-evidence.js';
import { translationSentences } from './service/timeline-translation.js';
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
import { chargeSentences } from './intake/timeline-charge.js';
import { relationSentences } from './intake/timeline-relation.js';
import { relianceSentences } from './intake/timeline-reliance.js';
import { standingSentences } from './intake/timeline-standing.js';
import { heldSentences } from './measures/timeline-held.js';
import { relistingSentences } from './intake/timeline-relisting.js';
import type { Sentences, Telling } from './sentences.js';
import { settlementSentences } from './talks/timeline-settlement.js';
import { urgentSentences } from './measures/timeline-urgent.js';
import { extensionSentences } from './response/timeline-extension.js';
import { urgingSentences } from './response/timeline-urging.js';
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
  ...translationSentences,
  ...documentSentences,
  ...exportSentences,
  ...urgentSentences,
  ...guaranteeSentences,
  ...preservationSentences,
  ...roundSentences,
  ...recordSentences,
  ...orderSentences,
  ...urgingSentences,
  ...extensionSentences,
  ...relationSentences,
  ...chargeSentences,
  ...relianceSentences,
  ...standingSentences,
  ...heldSentences,
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

type AnyTelling = Telling<DisputeEvent['data']>;

/** The wordings of an event, each with those of its pairs of which it is true, in the order of the pairs. */
export const tellingsOf = <E extends DisputeEvent>(
  event: E,
  moment: Moment,
): readonly (readonly [wording: Omit<AnyTelling, 'otherwise'>, event: E])[] => {
  const { otherwise = [], ...first } = EVENTS[event.type] as AnyTelling;
  if (first.says === undefined) return [[first, event]];
  const wordings = [first, ...otherwise];
  const fits = (pair?: PairSubject) =>
    wordings.find(({ says = [] }) => areTrue(says, moment, event, pair)) ?? wordings.at(-1) ?? first;
  const pairs = pairsNamed(event);
  if (pairs.length === 0) return [[fits(), event]];
  return [...Map.groupBy(pairs, fits)].map(([wording, own]) => [wording, withPairs(event, own)] as const);
};

/**
 * What happened, told to one reader: the event must hold that reader's own pairs only, and names what that reader may
 * know. Of each pair only what was true of it then is said.
 */
export const timelineSentence = (event: DisputeEvent, names: Names, locale: Locale, moment: Moment): string =>
  tellingsOf(event, moment)
    .map(([wording, about]) => wording[locale](about.data, names))
    .join(locale === 'zh-CN' ? '' : ' ');
