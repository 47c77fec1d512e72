import type { OrderEvent } from '#domain/dispute/response/order/events.js';
import { formatDeadline, formatDue } from '../format.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const orderSentences: Sentences<OrderEvent> = {
  CourtOrderTermed: {
    'zh-CN': ({ pairs, ends, security }, names) =>
      `关于${pairNames(pairs, names, 'zh-CN')}的裁定${ends ? `有效至${formatDeadline(ends, 'zh-CN')}` : '未定期限'}${security ? '，并有担保' : ''}。`,
    en: ({ pairs, ends, security }, names) =>
      `The order about ${pairNames(pairs, names, 'en')} ${ends ? `stands until ${formatDeadline(ends, 'en')}` : 'has no end of its own'}${security ? ' and is secured' : ''}.`,
  },
  CourtOrderEnded: {
    'zh-CN': ({ pairs, effectiveAt }, names) =>
      `关于${pairNames(pairs, names, 'zh-CN')}的裁定已于${formatDue(effectiveAt, 'zh-CN')}期满。`,
    en: ({ pairs, effectiveAt }, names) =>
      `The order about ${pairNames(pairs, names, 'en')} ended on ${formatDue(effectiveAt, 'en')}.`,
  },
};
