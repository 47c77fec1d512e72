import type { RecordEvent } from '#domain/dispute/intake/corrections/events.js';
import { formatDeadline } from '../format.js';
import { itemNames, pairNames } from '../names.js';
import { DATE_CONFLICTS, PRINTED_DATES } from './corrections.js';
import type { Sentences } from '../sentences.js';

export const recordSentences: Sentences<RecordEvent> = {
  UnlistedNamed: {
    'zh-CN': ({ partyId, matchDue }, names) =>
      `${names.party(partyId)}指明了通知未列的标的，案件经办人将在${formatDeadline(matchDue, 'zh-CN')}前核对。`,
    en: ({ partyId, matchDue }, names) =>
      `${names.party(partyId)} named an item that the notice does not list; the case manager looks for it by ${formatDeadline(matchDue, 'en')}.`,
  },
  UnlistedMatched: {
    'zh-CN': ({ pairs }, names) =>
      `通知未列的标的经核对为${pairNames(pairs, names, 'zh-CN')}，原提交自其到达之时对该标的有效。`,
    en: ({ pairs }, names) =>
      `The unlisted item was found to be ${pairNames(pairs, names, 'en')}; what was filed counts for it from its own arrival.`,
  },
  UnlistedRefused: {
    'zh-CN': ({ partyId }, names) => `协会答复${names.party(partyId)}：其指明的标的不属于本案，理由另附。`,
    en: ({ partyId }, names) =>
      `${names.party(partyId)} was told, with the reason, that the item it named is not of this dispute.`,
  },
  WordsWithdrawn: {
    says: [],
    'zh-CN': () => '投诉方撤回了投诉陈述中的部分内容，没有撤回任何标的，措施不变。',
    en: () => 'The complainant took back words of its statement and no item; measures stay as they are.',
  },
  PrintedDateNoted: {
    'zh-CN': ({ about, printed, conflict }) =>
      `${PRINTED_DATES[about]['zh-CN']}的日期载明为“${printed}”${conflict ? `；${DATE_CONFLICTS[conflict]['zh-CN']}，期限仍按已证明的时间计算` : ''}。`,
    en: ({ about, printed, conflict }) =>
      `The date of ${PRINTED_DATES[about].en} was given as “${printed}”${conflict ? `; ${DATE_CONFLICTS[conflict].en}, and deadlines go on by what is proven` : ''}.`,
  },
  ItemHeldElsewhere: {
    says: [],
    'zh-CN': ({ itemId }, names) => `${itemNames([itemId], names, 'zh-CN')}在其他未结案件中仍有措施，链接暂不恢复。`,
    en: ({ itemId }, names) =>
      `${itemNames([itemId], names, 'en')} is still held in another open dispute and stays blocked.`,
  },
};
