import type { StandingEvent } from '#domain/dispute/intake/standing/events.js';
import { formatDeadline } from '../format.js';
import type { Sentences } from '../sentences.js';
import { barsWords, STANDING_CAUSES, STANDING_OUTCOMES } from './bars.js';

export const standingSentences: Sentences<StandingEvent> = {
  StandingNoted: {
    says: [],
    'zh-CN': ({ cause, reviewDue }) =>
      `${STANDING_CAUSES[cause.kind]['zh-CN']}，案件经办人应在${formatDeadline(reviewDue, 'zh-CN')}前审查本案；已采取的措施不因此自动解除。`,
    en: ({ cause, reviewDue }) =>
      `The case manager is to look at this dispute by ${formatDeadline(reviewDue, 'en')}, since ${STANDING_CAUSES[cause.kind].en}; nothing is lifted by that alone.`,
  },
  StandingReviewed: {
    says: [],
    'zh-CN': ({ outcome }) => `案件经办人结合有关裁定和认定审查了本案：${STANDING_OUTCOMES[outcome]['zh-CN']}。`,
    en: ({ outcome }) =>
      `The case manager looked at the dispute in the light of orders and findings: ${STANDING_OUTCOMES[outcome].en}.`,
  },
  PairsBarred: {
    'zh-CN': ({ bars }) => `部分投诉不予受理，因受下列限制：${barsWords(bars, 'zh-CN')}。`,
    en: ({ bars }) => `A part of the complaint does not go on, being barred by ${barsWords(bars, 'en')}.`,
  },
};
