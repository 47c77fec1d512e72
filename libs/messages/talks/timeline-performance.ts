import type { PerformanceEvent } from '#domain/dispute/talks/settlement/performance-events.js';
import { formatDeadline } from '../format.js';
import type { Words } from '../locale.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

const CONFIRMED_BY = {
  'other-side': { 'zh-CN': '对方确认约定事项已履行', en: 'The other side confirmed that what was promised is done' },
  silence: {
    'zh-CN': '对方未在期限内提出异议，约定事项视为已履行',
    en: 'Nobody objected in time: what was promised counts as done',
  },
  association: { 'zh-CN': '经审查，认定约定事项已履行', en: 'A person found that what was promised is done' },
} as const satisfies Record<string, Words>;

export const performanceSentences: Sentences<PerformanceEvent> = {
  UndertakingReminded: {
    'zh-CN': ({ due }) => `约定事项的履行期限为${formatDeadline(due, 'zh-CN')}，已提醒履行方。`,
    en: ({ due }) => `What was promised is due ${formatDeadline(due, 'en')}; a reminder was sent.`,
  },
  UndertakingOverdue: {
    'zh-CN': () => '约定的履行期限已过，尚未收到履行报告。',
    en: () => 'The agreed day has passed, and nothing was reported as done.',
  },
  PerformanceReported: {
    'zh-CN': ({ due }) =>
      due === undefined
        ? '履行方报告约定事项已履行；对方提出异议的期限自报告到达对方起计算。'
        : `履行方报告约定事项已履行，对方可在${formatDeadline(due, 'zh-CN')}前提出异议。`,
    en: ({ due }) =>
      due === undefined
        ? 'It was reported as done; the other side’s time to object runs from when the report reaches it.'
        : `It was reported as done; the other side may object until ${formatDeadline(due, 'en')}.`,
  },
  PerformanceCheckStarted: {
    'zh-CN': ({ due }) =>
      `履行报告已到达对方，对方可在${formatDeadline(due, 'zh-CN')}前提出异议；期满未提出的，视为确认。`,
    en: ({ due }) =>
      `The report reached the other side, which may object until ${formatDeadline(due, 'en')}; after that, silence counts as a confirmation.`,
  },
  PerformanceConfirmed: {
    'zh-CN': ({ by }) => `${CONFIRMED_BY[by]['zh-CN']}。`,
    en: ({ by }) => `${CONFIRMED_BY[by].en}.`,
  },
  BreachAlleged: {
    'zh-CN': ({ due }) => `对方提出约定事项没有按约定履行，履行方可在${formatDeadline(due, 'zh-CN')}前答辩。`,
    en: ({ due }) =>
      `The other side says that it was not done as promised; whoever promised is heard until ${formatDeadline(due, 'en')}.`,
  },
  BreachHeard: {
    'zh-CN': ({ answerContentId }) =>
      answerContentId === undefined ? '答辩期满，由案件经办人认定。' : '履行方已答辩，由案件经办人认定。',
    en: ({ answerContentId }) =>
      answerContentId === undefined
        ? 'The time to be heard is over; a case manager decides.'
        : 'Whoever promised was heard; a case manager decides.',
  },
  BreachFound: {
    'zh-CN': ({ brokenBy, consequence, reopened }, names) =>
      `经听取意见，认定${names.party(brokenBy)}违反和解协议${reopened.length > 0 ? `；${pairNames(reopened, names, 'zh-CN')}恢复处理` : ''}${consequence === 'escalate' ? '，并提交专家组' : ''}。`,
    en: ({ brokenBy, consequence, reopened }, names) =>
      `After a hearing a breach of the settlement by ${names.party(brokenBy)} was found${reopened.length > 0 ? `; ${pairNames(reopened, names, 'en')} is in dispute again` : ''}${consequence === 'escalate' ? ', and goes before a panel' : ''}.`,
  },
};
