import type { UrgentEvent } from '#domain/dispute/measures/urgent/events.js';
import { formatDeadline, formatDue, formatInstant } from '../format.js';
import { CALL_OUTCOMES } from './urgent.js';
import { RUNG_NAMES } from './measures.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const urgentSentences: Sentences<UrgentEvent> = {
  DutyPassedOn: {
    'zh-CN': ({ due }) =>
      `值班人员未在约定时间内接手紧急请求${due ? `，已转下一值班人员，应在${formatDeadline(due, 'zh-CN')}前接手` : '，请在岗经办人立即接手'}。`,
    en: ({ due }) =>
      `The officer on duty did not take the urgent wish in time; ${due ? `the next one has it until ${formatDeadline(due, 'en')}` : 'whoever is there takes it now'}.`,
  },
  UrgentTaken: {
    'zh-CN': () => '值班人员已接手紧急请求。',
    en: () => 'The officer on duty has taken the urgent wish in hand.',
  },
  UrgentMeasureProposed: {
    says: [],
    'zh-CN': ({ pairs, rung, secondDue }, names) =>
      `拟对${pairNames(pairs, names, 'zh-CN')}采取措施（${RUNG_NAMES[rung]['zh-CN']}），须由第二人在${formatDeadline(secondDue, 'zh-CN')}前同意。`,
    en: ({ pairs, rung, secondDue }, names) =>
      `Proposed for ${pairNames(pairs, names, 'en')}: ${RUNG_NAMES[rung].en}; a second person is to agree by ${formatDeadline(secondDue, 'en')}.`,
  },
  UrgentMeasureTaken: {
    says: [],
    'zh-CN': ({ pairs, rung, reviewDue }, names) =>
      `因情况紧急，对${pairNames(pairs, names, 'zh-CN')}先行采取措施（${RUNG_NAMES[rung]['zh-CN']}），将在${formatDeadline(reviewDue, 'zh-CN')}前复核，逾期未复核即撤销。`,
    en: ({ pairs, rung, reviewDue }, names) =>
      `Because it could not wait, a measure was taken first on ${pairNames(pairs, names, 'en')}: ${RUNG_NAMES[rung].en}. A person reviews it by ${formatDeadline(reviewDue, 'en')}; else it is undone.`,
  },
  RespondentCalled: {
    'zh-CN': ({ respondentId, calledAt, outcome }, names) =>
      `于${formatInstant(calledAt, 'zh-CN')}致电${names.party(respondentId)}：${CALL_OUTCOMES[outcome]['zh-CN']}。`,
    en: ({ respondentId, calledAt, outcome }, names) =>
      `${names.party(respondentId)} was called on ${formatInstant(calledAt, 'en')}: ${CALL_OUTCOMES[outcome].en}.`,
  },
  UrgentRefused: {
    says: [],
    'zh-CN': () => '决定不采取紧急措施，投诉按普通程序办理。',
    en: () => 'No urgent measure is taken; the complaint goes its ordinary way.',
  },
  UrgentReviewed: {
    says: ['object-there'],
    'zh-CN': ({ pairs, outcome }, names) =>
      `经复核，对${pairNames(pairs, names, 'zh-CN')}的紧急措施${outcome === 'confirmed' ? '予以维持' : '予以撤销'}。`,
    en: ({ pairs, outcome }, names) =>
      `On review the urgent measure on ${pairNames(pairs, names, 'en')} ${outcome === 'confirmed' ? 'stays' : 'is undone'}.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs, outcome }, names) =>
          `对${pairNames(pairs, names, 'zh-CN')}的紧急措施经复核${outcome === 'confirmed' ? '认为适当' : '予以撤销'}；该标的已结束，其上已无措施。`,
        en: ({ pairs, outcome }, names) =>
          `On review the urgent measure on ${pairNames(pairs, names, 'en')} ${outcome === 'confirmed' ? 'was found right' : 'is undone'}; the item has ended, and no measure stands on it.`,
      },
    ],
  },
  UrgentLapsed: {
    says: [],
    'zh-CN': ({ pairs, effectiveAt }, names) =>
      `对${pairNames(pairs, names, 'zh-CN')}的紧急措施未在${formatDue(effectiveAt, 'zh-CN')}前复核，依规则撤销。`,
    en: ({ pairs, effectiveAt }, names) =>
      `Nobody reviewed the urgent measure on ${pairNames(pairs, names, 'en')} by ${formatDue(effectiveAt, 'en')}; by the rules it is undone.`,
  },
  UrgentNoticeFoundWrong: {
    'zh-CN': ({ pairs }, names) => `经复核，对${pairNames(pairs, names, 'zh-CN')}的紧急通知有误，单独记录。`,
    en: ({ pairs }, names) =>
      `On review the urgent notice about ${pairNames(pairs, names, 'en')} was wrong; that is recorded as a fact of its own.`,
  },
};
