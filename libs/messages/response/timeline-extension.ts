import type { ExtensionEvent } from '#domain/dispute/response/extension/events.js';
import { EXTENSION_BASES } from '../calendar/derivation.js';
import { formatDeadline } from '../format.js';
import { pairNames } from '../names.js';
import { DELAY_REASONS } from './extension.js';
import type { Sentences } from '../sentences.js';

export const extensionSentences: Sentences<ExtensionEvent> = {
  DeadlineExtended: {
    'zh-CN': ({ basis, due }) => `因${EXTENSION_BASES[basis]['zh-CN']}，期限顺延至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ basis, due }) => `The deadline now is ${formatDeadline(due, 'en')}: ${EXTENSION_BASES[basis].en}.`,
  },
  DelayClaimed: {
    'zh-CN': ({ pairs, reason }, names) =>
      `投诉方就${pairNames(pairs, names, 'zh-CN')}提出迟延事由：${DELAY_REASONS[reason]['zh-CN']}；由案件经办人审查。`,
    en: ({ pairs, reason }, names) =>
      `The complainant claimed a delay for ${pairNames(pairs, names, 'en')}: ${DELAY_REASONS[reason].en}. A case manager examines it.`,
  },
  DelayRefused: {
    'zh-CN': ({ pairs }, names) => `经审查，迟延事由不成立，${pairNames(pairs, names, 'zh-CN')}的等待期不变。`,
    en: ({ pairs }, names) =>
      `The delay was examined and not excused: the waiting period of ${pairNames(pairs, names, 'en')} stays as it is.`,
  },
  GroundReviewAwaited: {
    says: [],
    'zh-CN': ({ due }) => `案件经办人将在${formatDeadline(due, 'zh-CN')}前复核措施的维持依据。`,
    en: ({ due }) => `The case manager reviews the ground of the measures by ${formatDeadline(due, 'en')}.`,
  },
  GroundReviewed: {
    says: [],
    'zh-CN': ({ outcome, due }) =>
      `经复核，措施的维持依据${outcome === 'stands' ? '仍然成立' : '不再成立'}${due ? `；下次报告期限${formatDeadline(due, 'zh-CN')}` : ''}。`,
    en: ({ outcome, due }) =>
      `The ground of the measures was reviewed: it ${outcome === 'stands' ? 'stands' : 'has failed'}${due ? `; the next report is due ${formatDeadline(due, 'en')}` : ''}.`,
  },
};
