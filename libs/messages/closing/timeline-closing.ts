import type { ClosingEvent } from '#domain/dispute/closing/events.js';
import { CONSIDERATIONS } from '../intake/considerations.js';
import { formatDeadline } from '../format.js';
import { pairNames } from '../names.js';
import { CLOSING_REASONS } from '../core/stages.js';
import type { Sentences } from '../sentences.js';

export const closingSentences: Sentences<ClosingEvent> = {
  NextStepAwaited: {
    'zh-CN': ({ due }) => `案件经办人将在${formatDeadline(due, 'zh-CN')}前决定争议的下一步。`,
    en: ({ due }) => `The case manager decides by ${formatDeadline(due, 'en')} how the dispute goes on.`,
  },
  NextStepResumed: { 'zh-CN': () => '争议程序继续进行。', en: () => 'The procedure goes on.' },
  PairsClosed: {
    says: ['measure-unchanged'],
    'zh-CN': ({ pairs, reason }, names) =>
      `${pairNames(pairs, names, 'zh-CN')}的程序在协会结束：${CLOSING_REASONS[reason]['zh-CN']}${reason === 'restored' ? '。' : '；已有措施不变。'}`,
    en: ({ pairs, reason }, names) =>
      `The procedure here ends for ${pairNames(pairs, names, 'en')}: ${CLOSING_REASONS[reason].en.toLowerCase()}.${reason === 'restored' ? '' : ' Measures stay as they are.'}`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs, reason }, names) =>
          `${pairNames(pairs, names, 'zh-CN')}的程序在协会结束：${CLOSING_REASONS[reason]['zh-CN']}。`,
        en: ({ pairs, reason }, names) =>
          `The procedure here ends for ${pairNames(pairs, names, 'en')}: ${CLOSING_REASONS[reason].en.toLowerCase()}.`,
      },
    ],
  },
  DisputeConcluded: {
    'zh-CN': ({ reason }) =>
      `协会终结本争议的程序：${reason === 'settled' ? '已就部分事项达成协议，其余不再继续' : '不再继续'}。`,
    en: ({ reason }) =>
      `The association concluded the dispute: ${reason === 'settled' ? 'a part is settled, and nobody takes the rest further' : 'nobody takes it further'}.`,
  },
  RequestWithdrawn: {
    'zh-CN': ({ consideration }) => `申请人撤回调解申请（${CONSIDERATIONS[consideration]['zh-CN']}）。`,
    en: ({ consideration }) =>
      `The request for mediation was withdrawn (${CONSIDERATIONS[consideration].en.toLowerCase()}).`,
  },
  DisputeClosed: {
    says: [],
    'zh-CN': ({ reason }) => `争议结案：${CLOSING_REASONS[reason]['zh-CN']}。`,
    en: ({ reason }) => `The dispute is closed: ${CLOSING_REASONS[reason].en.toLowerCase()}.`,
  },
  DisputeReopened: {
    'zh-CN': ({ pairs }, names) => `因${pairNames(pairs, names, 'zh-CN')}有新的进展，争议重新打开。`,
    en: ({ pairs }, names) => `The dispute is open again because of ${pairNames(pairs, names, 'en')}.`,
  },
};
