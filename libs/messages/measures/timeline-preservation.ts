import type { KnowledgeEvent } from '#domain/dispute/measures/platform-notice/events.js';
import type { PreservationEvent, PreservedResult } from '#domain/dispute/measures/preservation/events.js';
import { formatDeadline, formatInstant, formatList } from '../format.js';
import {
  PLATFORM_DEEDS_NAMED,
  PLATFORM_TARGETS_NAMED,
  BACK_REASONS,
  END_REASONS,
  PRESERVED_OUTCOMES,
  PRESERVED_PARTS_NAMED,
} from './preservation.js';
import type { Locale } from '../locale.js';
import { itemNames, pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

const told = (results: readonly PreservedResult[], locale: Locale): string =>
  formatList(
    results.map(
      ({ part, outcome }) =>
        `${PRESERVED_PARTS_NAMED[part][locale]}${locale === 'zh-CN' ? '' : ' '}${PRESERVED_OUTCOMES[outcome][locale]}`,
    ),
    locale,
  );

export const preservationSentences: Sentences<PreservationEvent | KnowledgeEvent> = {
  PreservationOrdered: {
    'zh-CN': ({ platformId, itemIds, due }, names) =>
      `请求${names.platform(platformId)}保存${itemNames(itemIds, names, 'zh-CN')}的记录，并在${formatDeadline(due, 'zh-CN')}前说明。`,
    en: ({ platformId, itemIds, due }, names) =>
      `${names.platform(platformId)} is asked to keep the record of ${itemNames(itemIds, names, 'en')} and to say so by ${formatDeadline(due, 'en')}.`,
  },
  PreservationAnswered: {
    'zh-CN': ({ results }) => `平台说明记录保存情况：${told(results, 'zh-CN')}。`,
    en: ({ results }) => `The platform said what it keeps: ${told(results, 'en')}.`,
  },
  PreservationOverdue: {
    'zh-CN': ({ chaseDue }) => `平台未按时说明记录保存情况，案件经办人将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
    en: ({ chaseDue }) =>
      `The platform did not say in time what it keeps; the case manager follows up by ${formatDeadline(chaseDue, 'en')}.`,
  },
  PlatformActed: {
    says: ['differs-from-asked'],
    'zh-CN': ({ platformId, pairs, target, what, actedAt }, names) =>
      `${names.platform(platformId)}于${formatInstant(actedAt, 'zh-CN')}自行处理${PLATFORM_TARGETS_NAMED[target]['zh-CN']}（${PLATFORM_DEEDS_NAMED[what]['zh-CN']}），涉及${pairNames(pairs, names, 'zh-CN')}；这与本案向其提出的要求不同。`,
    en: ({ platformId, pairs, target, what, actedAt }, names) =>
      `${names.platform(platformId)} acted by itself on ${formatInstant(actedAt, 'en')} on ${PLATFORM_TARGETS_NAMED[target].en} (${PLATFORM_DEEDS_NAMED[what].en}), which touches ${pairNames(pairs, names, 'en')}. That differs from what is asked of it here.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ platformId, pairs, target, what, actedAt }, names) =>
          `${names.platform(platformId)}于${formatInstant(actedAt, 'zh-CN')}自行处理${PLATFORM_TARGETS_NAMED[target]['zh-CN']}（${PLATFORM_DEEDS_NAMED[what]['zh-CN']}），涉及${pairNames(pairs, names, 'zh-CN')}；这不是本案要求的。`,
        en: ({ platformId, pairs, target, what, actedAt }, names) =>
          `${names.platform(platformId)} acted by itself on ${formatInstant(actedAt, 'en')} on ${PLATFORM_TARGETS_NAMED[target].en} (${PLATFORM_DEEDS_NAMED[what].en}), which touches ${pairNames(pairs, names, 'en')}. It was not asked for here.`,
      },
    ],
  },
  ObjectEnded: {
    says: [],
    'zh-CN': ({ itemId, endedAt, reason }, names) =>
      `${itemNames([itemId], names, 'zh-CN')}已于${formatInstant(endedAt, 'zh-CN')}结束（${END_REASONS[reason]['zh-CN']}），其上如有措施，不再需要解除。`,
    en: ({ itemId, endedAt, reason }, names) =>
      `${itemNames([itemId], names, 'en')} ended on ${formatInstant(endedAt, 'en')}: ${END_REASONS[reason].en}. Any measure on it needs no lifting.`,
  },
  ObjectBack: {
    says: [],
    'zh-CN': ({ itemId, backAt, because }, names) =>
      `${itemNames([itemId], names, 'zh-CN')}自${formatInstant(backAt, 'zh-CN')}起不再作已结束处理（${BACK_REASONS[because]['zh-CN']}）。`,
    en: ({ itemId, backAt, because }, names) =>
      `From ${formatInstant(backAt, 'en')} ${itemNames([itemId], names, 'en')} no longer counts as ended: ${BACK_REASONS[because].en}.`,
  },
  KnowledgeCorrected: {
    'zh-CN': ({ platformId }, names) => `${names.platform(platformId)}对其收到情况的记录提出更正，与原记录并列显示。`,
    en: ({ platformId }, names) =>
      `${names.platform(platformId)} corrected what the record says that it received; both are shown.`,
  },
};
