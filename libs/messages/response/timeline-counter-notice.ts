import type { CounterNoticeEvent, DefaultCause } from '#domain/dispute/response/counter-notice/events.js';
import { COUNTER_NOTICE_FAULTS } from './counter-notice.js';
import { formatDeadline } from '../format.js';
import { itemNames, pairNames } from '../names.js';
import type { Words } from '../locale.js';
import type { Sentences } from '../sentences.js';

const NO_DEFAULT = {
  outage: { 'zh-CN': '系统中断，答复期限顺延', en: 'the system was out, and the time for an answer ends later' },
  arrival: {
    'zh-CN': '转送通知当时并未到达，答复期限未开始或者自实际到达起计算',
    en: 'the notice had not arrived then, so that no time ran, or it runs from the arrival',
  },
} as const satisfies Record<DefaultCause, Words>;

export const counterNoticeSentences: Sentences<CounterNoticeEvent> = {
  CounterNoticeFiled: {
    'zh-CN': ({ respondentId, itemIds, late }, names) =>
      `${names.party(respondentId)}就${itemNames(itemIds, names, 'zh-CN')}提交不侵权声明${late ? '（在答复期届满后提交，依法仍予转送）' : ''}。`,
    en: ({ respondentId, itemIds, late }, names) =>
      `${names.party(respondentId)} filed a counter-notice on ${itemNames(itemIds, names, 'en')}${late ? ' (after the time for an answer; it is forwarded all the same)' : ''}.`,
  },
  RespondentAnswered: {
    'zh-CN': ({ respondentId }, names) => `${names.party(respondentId)}已就全部标的作出答复。`,
    en: ({ respondentId }, names) => `${names.party(respondentId)} has answered for every item.`,
  },
  RespondentDefaulted: {
    says: ['never-declared'],
    'zh-CN': ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)}逾期未就${itemNames(itemIds, names, 'zh-CN')}作出答复；争议继续处理。`,
    en: ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)} gave no answer in time on ${itemNames(itemIds, names, 'en')}; the dispute goes on.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ respondentId, itemIds }, names) =>
          `${names.party(respondentId)}此前对${itemNames(itemIds, names, 'zh-CN')}的声明不再有效，在新的答复期内没有再作声明；争议继续处理。`,
        en: ({ respondentId, itemIds }, names) =>
          `The earlier counter-notice of ${names.party(respondentId)} on ${itemNames(itemIds, names, 'en')} counts no more, and no new one came in time; the dispute goes on.`,
      },
    ],
  },
  DefaultReversed: {
    'zh-CN': ({ respondentId, itemIds, cause }, names) =>
      cause === undefined
        ? `${names.party(respondentId)}对${itemNames(itemIds, names, 'zh-CN')}的声明实际在期限内到达，此前的逾期认定撤销。`
        : `${names.party(respondentId)}对${itemNames(itemIds, names, 'zh-CN')}的逾期认定撤销：${NO_DEFAULT[cause]['zh-CN']}。`,
    en: ({ respondentId, itemIds, cause }, names) =>
      cause === undefined
        ? `The counter-notice of ${names.party(respondentId)} on ${itemNames(itemIds, names, 'en')} had arrived in time; there was no default.`
        : `There was no default of ${names.party(respondentId)} on ${itemNames(itemIds, names, 'en')}: ${NO_DEFAULT[cause].en}.`,
  },
  AnswerFoundInTime: {
    'zh-CN': ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)}对${itemNames(itemIds, names, 'zh-CN')}的声明按现在的期限系按期提出，不再按逾期处理。`,
    en: ({ respondentId, itemIds }, names) =>
      `By the time as it is now the counter-notice of ${names.party(respondentId)} on ${itemNames(itemIds, names, 'en')} is in time, and late no more.`,
  },
  CounterNoticeWithdrawn: {
    says: ['period-stopped'],
    'zh-CN': ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)}撤回了对${itemNames(itemIds, names, 'zh-CN')}的不侵权声明，其等待期停止。`,
    en: ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)} withdrew the counter-notice on ${itemNames(itemIds, names, 'en')}; no waiting period runs for it any more.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ respondentId, itemIds }, names) =>
          `${names.party(respondentId)}撤回了对${itemNames(itemIds, names, 'zh-CN')}的不侵权声明。`,
        en: ({ respondentId, itemIds }, names) =>
          `${names.party(respondentId)} withdrew the counter-notice on ${itemNames(itemIds, names, 'en')}.`,
      },
    ],
  },
  CounterNoticeRejected: {
    'zh-CN': ({ respondentId, itemIds, fault }, names) =>
      `案件经办人认定${names.party(respondentId)}对${itemNames(itemIds, names, 'zh-CN')}的声明不成立：${COUNTER_NOTICE_FAULTS[fault]['zh-CN']}；可以重新声明。`,
    en: ({ respondentId, itemIds, fault }, names) =>
      `The case manager rejected the counter-notice of ${names.party(respondentId)} on ${itemNames(itemIds, names, 'en')}: ${COUNTER_NOTICE_FAULTS[fault].en}. It can be declared anew.`,
  },
  CounterNoticeCured: {
    'zh-CN': ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)}补正了对${itemNames(itemIds, names, 'zh-CN')}的不侵权声明。`,
    en: ({ respondentId, itemIds }, names) =>
      `${names.party(respondentId)} sent what the counter-notice on ${itemNames(itemIds, names, 'en')} lacked.`,
  },
  RestorationUndone: {
    'zh-CN': ({ respondentId, itemIds, fault }, names) =>
      `案件经办人撤销了${itemNames(itemIds, names, 'zh-CN')}的恢复：${names.party(respondentId)}的书面说明缺少法定要件（${COUNTER_NOTICE_FAULTS[fault]['zh-CN']}）；可以重新说明。`,
    en: ({ respondentId, itemIds, fault }, names) =>
      `The case manager undid the restoration of ${itemNames(itemIds, names, 'en')}: an element was missing from the statement of ${names.party(respondentId)} (${COUNTER_NOTICE_FAULTS[fault].en}). It can be declared anew.`,
  },
  WaitingPeriodStarted: {
    'zh-CN': ({ pairs, due }, names) =>
      `转送的声明已到达投诉方，${pairNames(pairs, names, 'zh-CN')}的等待期开始，至${formatDeadline(due, 'zh-CN')}届满。`,
    en: ({ pairs, due }, names) =>
      `The forwarded counter-notice reached the complainant; the waiting period for ${pairNames(pairs, names, 'en')} ends ${formatDeadline(due, 'en')}.`,
  },
};
