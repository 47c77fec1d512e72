import { furtherWords } from './timeline-filing.js';
import type { RoundEvent } from '#domain/dispute/intake/renewal/events.js';
import { formatDeadline, formatInstant } from '../format.js';
import { itemNames, pairNames } from '../names.js';
import { SIDE_EFFECTS, UNDOING_ENDS_NAMED } from './renewal.js';
import type { Sentences } from '../sentences.js';

export const roundSentences: Sentences<RoundEvent> = {
  RaisedAgain: {
    says: ['measure-unchanged'],
    'zh-CN': ({ pairs }, names) =>
      `投诉方就${pairNames(pairs, names, 'zh-CN')}提出新的事实，请求再次处理；协会审查之前措施不变。`,
    en: ({ pairs }, names) =>
      `The complainant raised ${pairNames(pairs, names, 'en')} again with new facts; nothing changes until they have been looked at.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs }, names) => `投诉方就${pairNames(pairs, names, 'zh-CN')}提出新的事实，请求再次处理。`,
        en: ({ pairs }, names) =>
          `The complainant raised ${pairNames(pairs, names, 'en')} again with new facts, for another round.`,
      },
    ],
  },
  RoundAdmitted: {
    says: [],
    'zh-CN': ({ pairs, ...more }, names) =>
      [
        `协会同意对${pairNames(pairs, names, 'zh-CN')}再次处理，重新通知平台和被投诉方。`,
        ...furtherWords(more, names, 'zh-CN'),
      ].join(''),
    en: ({ pairs, ...more }, names) =>
      [
        `A second round begins for ${pairNames(pairs, names, 'en')}; platform and respondents are notified anew.`,
        ...furtherWords(more, names, 'en'),
      ].join(' '),
  },
  RoundRefused: {
    'zh-CN': ({ pairs }, names) => `投诉方就${pairNames(pairs, names, 'zh-CN')}未提出新的事实，协会不再次处理。`,
    en: ({ pairs }, names) => `Nothing new was shown about ${pairNames(pairs, names, 'en')}; there is no second round.`,
  },
  SideEffectListed: {
    says: [],
    'zh-CN': ({ itemId, kind, byHand }, names) =>
      `平台${byHand ? '（案件经办人代为录入）' : ''}列明因${itemNames([itemId], names, 'zh-CN')}的措施而作的附带处理：${SIDE_EFFECTS[kind]['zh-CN']}。`,
    en: ({ itemId, kind, byHand }, names) =>
      `The platform listed${byHand ? ' (entered by the case manager)' : ''} what it did beside the measure on ${itemNames([itemId], names, 'en')}: ${SIDE_EFFECTS[kind].en}.`,
  },
  UndoingAsked: {
    says: ['lift-wanted'],
    'zh-CN': ({ platformId, itemId, chaseDue }, names) =>
      `${itemNames([itemId], names, 'zh-CN')}的措施应予解除，要求${names.platform(platformId)}撤销附带处理，案件经办人将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
    en: ({ platformId, itemId, chaseDue }, names) =>
      `The measure on ${itemNames([itemId], names, 'en')} is to be lifted: ${names.platform(platformId)} is asked to undo what it did beside it; the case manager follows up by ${formatDeadline(chaseDue, 'en')}.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ platformId, itemId, chaseDue }, names) =>
          `要求${names.platform(platformId)}撤销对${itemNames([itemId], names, 'zh-CN')}的附带处理，案件经办人将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
        en: ({ platformId, itemId, chaseDue }, names) =>
          `${names.platform(platformId)} is asked to undo what it did beside the measure on ${itemNames([itemId], names, 'en')}; the case manager follows up by ${formatDeadline(chaseDue, 'en')}.`,
      },
    ],
  },
  SideEffectTold: {
    says: [],
    'zh-CN': ({ itemId, kind }, names) =>
      `被投诉方反映${itemNames([itemId], names, 'zh-CN')}的措施解除后仍存在附带处理：${SIDE_EFFECTS[kind]['zh-CN']}。`,
    en: ({ itemId, kind }, names) =>
      `The respondent told of what still stands though the measure on ${itemNames([itemId], names, 'en')} was lifted: ${SIDE_EFFECTS[kind].en}.`,
  },
  UndoingEnded: {
    says: [],
    'zh-CN': ({ itemId, reason }, names) =>
      `${itemNames([itemId], names, 'zh-CN')}的附带处理不再跟进：${UNDOING_ENDS_NAMED[reason]['zh-CN']}。`,
    en: ({ itemId, reason }, names) =>
      `What was done beside the measure on ${itemNames([itemId], names, 'en')} is followed up no longer: ${UNDOING_ENDS_NAMED[reason].en}.`,
  },
  SideEffectUndone: {
    'zh-CN': ({ platformId, itemId, undoneAt, byHand }, names) =>
      `${names.platform(platformId)}${byHand ? '（案件经办人代为录入）' : ''}确认已撤销对${itemNames([itemId], names, 'zh-CN')}的附带处理${undoneAt ? `，时间${formatInstant(undoneAt, 'zh-CN')}` : ''}。`,
    en: ({ platformId, itemId, undoneAt, byHand }, names) =>
      `${names.platform(platformId)} confirmed${byHand ? ' (entered by the case manager)' : ''} that it undid what it had done beside the measure on ${itemNames([itemId], names, 'en')}${undoneAt ? `, on ${formatInstant(undoneAt, 'en')}` : ''}.`,
  },
};
