import type { NoticeEvent } from '#domain/dispute/service/notice/events.js';
import { ARRIVAL_PROOFS, ATTEMPT_OUTCOMES, CHANNELS, DOCUMENT_KINDS, SERVICE_FAILURES } from './document-kinds.js';
import { formatDeadline, formatInstant } from '../format.js';
import { TASKS } from '../core/tasks.js';
import type { Locale, Words } from '../locale.js';
import type { Names } from '../names.js';
import type { Sentences } from '../sentences.js';

type Addressee = Extract<NoticeEvent, { type: 'ServiceOrdered' }>['data']['addressee'];

const addresseeName = ({ kind, id }: Addressee, names: Names, locale: Locale): string => {
  if (kind === 'authority') return locale === 'zh-CN' ? '来案机关' : 'the authority that it came from';
  return kind === 'platform' ? names.platform(id) : names.party(id);
};

const DISPLACED = {
  returned: {
    'zh-CN': '被退回，依规则视为到达的认定不再成立；自该日起算的期限视为未开始，由本会另行送达。',
    en: 'came back, so that it does not count as arrived on the deemed day. Time that ran from that day has not begun; the association brings it another way.',
  },
  later: {
    'zh-CN': '经证明晚于依规则视为到达之日到达；自该日起算、仍在进行的期限改自实际到达起计算。',
    en: 'is proved to have arrived later than the deemed day. Time that ran from that day and is not over runs from the arrival.',
  },
} as const satisfies Record<string, Words>;
const STANDS = {
  'zh-CN': '其中已经办结的事项不因此当然变更，由本会工作人员查看并处理。',
  en: 'What has come to its end meanwhile is not undone by this; the association’s staff look at what follows.',
} as const satisfies Words;

export const noticeSentences: Sentences<NoticeEvent> = {
  ServiceOrdered: {
    says: [],
    'zh-CN': ({ document, addressee }, names) =>
      `协会向${addresseeName(addressee, names, 'zh-CN')}签发《${DOCUMENT_KINDS[document]['zh-CN']}》。`,
    en: ({ document, addressee }, names) =>
      `The association issued “${DOCUMENT_KINDS[document].en}” to ${addresseeName(addressee, names, 'en')}.`,
  },
  ServiceDispatched: {
    says: ['not-arrived-before'],
    'zh-CN': ({ serviceId, channel, dispatchedAt }, names) =>
      `《${names.document(serviceId)}》已通过${CHANNELS[channel]['zh-CN']}发出（${formatInstant(dispatchedAt, 'zh-CN')}）；发出不等于到达。`,
    en: ({ serviceId, channel, dispatchedAt }, names) =>
      `“${names.document(serviceId)}” was dispatched through ${CHANNELS[channel].en} (${formatInstant(dispatchedAt, 'en')}); dispatch is not yet arrival.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ serviceId, channel, dispatchedAt }, names) =>
          `《${names.document(serviceId)}》到达之后，登记了通过${CHANNELS[channel]['zh-CN']}的发出（${formatInstant(dispatchedAt, 'zh-CN')}）。`,
        en: ({ serviceId, channel, dispatchedAt }, names) =>
          `“${names.document(serviceId)}” had arrived when its dispatch through ${CHANNELS[channel].en} was noted (${formatInstant(dispatchedAt, 'en')}).`,
      },
    ],
  },
  ServiceArrived: {
    'zh-CN': ({ serviceId, arrivedAt, proof }, names) =>
      `《${names.document(serviceId)}》已于${formatInstant(arrivedAt, 'zh-CN')}到达收件人，证明方式：${ARRIVAL_PROOFS[proof]['zh-CN']}。`,
    en: ({ serviceId, arrivedAt, proof }, names) =>
      `“${names.document(serviceId)}” reached its addressee on ${formatInstant(arrivedAt, 'en')}: ${ARRIVAL_PROOFS[proof].en}.`,
  },
  DeemedArrivalDisplaced: {
    'zh-CN': ({ serviceId, why, stands = [] }, names) =>
      `《${names.document(serviceId)}》${DISPLACED[why]['zh-CN']}${stands.length > 0 ? STANDS['zh-CN'] : ''}`,
    en: ({ serviceId, why, stands = [] }, names) =>
      `“${names.document(serviceId)}” ${DISPLACED[why].en}${stands.length > 0 ? ` ${STANDS.en}` : ''}`,
  },
  ServiceAttempted: {
    'zh-CN': ({ serviceId, channel, attemptedAt, outcome }, names) =>
      `${formatInstant(attemptedAt, 'zh-CN')}通过${CHANNELS[channel]['zh-CN']}尝试送达《${names.document(serviceId)}》：${ATTEMPT_OUTCOMES[outcome]['zh-CN']}。`,
    en: ({ serviceId, channel, attemptedAt, outcome }, names) =>
      `Service of “${names.document(serviceId)}” through ${CHANNELS[channel].en} was attempted on ${formatInstant(attemptedAt, 'en')}: ${ATTEMPT_OUTCOMES[outcome].en}.`,
  },
  HandServiceAsked: {
    'zh-CN': ({ serviceId, due }, names) =>
      `平台未接入接口，《${names.document(serviceId)}》由案件经办人在${formatDeadline(due, 'zh-CN')}前人工递交。`,
    en: ({ serviceId, due }, names) =>
      `The platform has no interface: the case manager carries “${names.document(serviceId)}” there by ${formatDeadline(due, 'en')}.`,
  },
  ServiceFailed: {
    'zh-CN': ({ serviceId, channel, reason }, names) =>
      `《${names.document(serviceId)}》未能通过${CHANNELS[channel]['zh-CN']}送达：${SERVICE_FAILURES[reason]['zh-CN']}。`,
    en: ({ serviceId, channel, reason }, names) =>
      `Service of “${names.document(serviceId)}” through ${CHANNELS[channel].en} failed: ${SERVICE_FAILURES[reason].en}.`,
  },
  ServiceOverdue: {
    'zh-CN': ({ serviceId, repairDue }, names) =>
      `《${names.document(serviceId)}》尚无到达证明，由案件经办人在${formatDeadline(repairDue, 'zh-CN')}前以其他方式送达。`,
    en: ({ serviceId, repairDue }, names) =>
      `Nobody has proved the arrival of “${names.document(serviceId)}”; the case manager brings it another way by ${formatDeadline(repairDue, 'en')}.`,
  },
  ResponseWindowOpened: {
    says: ['window-first-opened'],
    'zh-CN': ({ respondentId, due }, names) =>
      `转送通知已到达${names.party(respondentId)}，答复期至${formatDeadline(due, 'zh-CN')}（协会办案规则规定的期限）。`,
    en: ({ respondentId, due }, names) =>
      `The forwarded notice reached ${names.party(respondentId)}; the time for an answer, set by the association’s own rules, ends ${formatDeadline(due, 'en')}.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ respondentId, due }, names) =>
          `${names.party(respondentId)}的答复期重新开放，至${formatDeadline(due, 'zh-CN')}（协会办案规则规定的期限）。`,
        en: ({ respondentId, due }, names) =>
          `The time for an answer of ${names.party(respondentId)}, set by the association’s own rules, is open again until ${formatDeadline(due, 'en')}.`,
      },
    ],
  },
  EffectGivenUp: {
    'zh-CN': ({ resumeDue }) => `一项自动处理多次失败，由案件经办人在${formatDeadline(resumeDue, 'zh-CN')}前排查。`,
    en: ({ resumeDue }) =>
      `An automatic step failed for good; the case manager looks into it by ${formatDeadline(resumeDue, 'en')}.`,
  },
  EffectResumed: {
    'zh-CN': () => '案件经办人恢复了此前失败的自动处理。',
    en: () => 'The case manager had the failed step tried again.',
  },
  DeadlineRecomputed: {
    'zh-CN': ({ due, task }) =>
      `官方日历已更新，${task ? `待办事项“${TASKS[task]['zh-CN']}”的` : ''}期限重新计算为${formatDeadline(due, 'zh-CN')}。`,
    en: ({ due, task }) =>
      `The official calendar reaches further now; the deadline${task ? ` of the task “${TASKS[task].en}”` : ''} was counted again: ${formatDeadline(due, 'en')}.`,
  },
};
