import type { WaitingPeriodEvent } from '#domain/dispute/response/waiting-period/events.js';
import { formatDeadline, formatDue, formatInstant } from '../format.js';
import { pairNames } from '../names.js';
import { COURT_ORDERS } from './order.js';
import { PROCEEDING_PROOFS, PROCEEDING_SIDES_NAMED, PROCEEDING_STATES, proceedingNamed } from './proceedings.js';
import type { Sentences } from '../sentences.js';

export const waitingPeriodSentences: Sentences<WaitingPeriodEvent> = {
  ProceedingReported: {
    'zh-CN': ({ pairs, kind, nature, broughtBy = 'complainant', proof, receivedBy, receivedAt }, names) =>
      `${receivedBy.kind === 'platform' ? names.platform(receivedBy.id) : '协会'}于${formatInstant(receivedAt, 'zh-CN')}收到报告：${PROCEEDING_SIDES_NAMED[broughtBy]['zh-CN']}已${pairs.length > 0 ? `就${pairNames(pairs, names, 'zh-CN')}` : ''}${proceedingNamed({ kind, nature })['zh-CN']}（证明：${PROCEEDING_PROOFS[proof]['zh-CN']}）。`,
    en: ({ pairs, kind, nature, broughtBy = 'complainant', proof, receivedBy, receivedAt }, names) =>
      `${receivedBy.kind === 'platform' ? names.platform(receivedBy.id) : 'The association'} received on ${formatInstant(receivedAt, 'en')} the report of a proceeding of ${PROCEEDING_SIDES_NAMED[broughtBy].en}: ${proceedingNamed({ kind, nature }).en}${pairs.length > 0 ? ` about ${pairNames(pairs, names, 'en')}` : ''} (proof: ${PROCEEDING_PROOFS[proof].en}).`,
  },
  ProceedingReportedAgain: {
    'zh-CN': ({ pairs, proof, receivedBy, receivedAt }, names) =>
      `${receivedBy.kind === 'platform' ? names.platform(receivedBy.id) : '协会'}于${formatInstant(receivedAt, 'zh-CN')}收到关于${pairNames(pairs, names, 'zh-CN')}的报告（证明：${PROCEEDING_PROOFS[proof]['zh-CN']}），与已知程序为同一程序，以较早收到的时间为准。`,
    en: ({ pairs, proof, receivedBy, receivedAt }, names) =>
      `${receivedBy.kind === 'platform' ? names.platform(receivedBy.id) : 'The association'} received on ${formatInstant(receivedAt, 'en')} a report about ${pairNames(pairs, names, 'en')} (proof: ${PROCEEDING_PROOFS[proof].en}). It is of a proceeding already known; the earlier arrival counts.`,
  },
  ProceedingCorrected: {
    'zh-CN': ({ pairs, kind, nature, broughtBy = 'complainant', mistaken }, names) =>
      `此前${pairs.length > 0 ? `关于${pairNames(pairs, names, 'zh-CN')}` : ''}的程序报告有误，更正为：${mistaken ? '并无该程序' : `${PROCEEDING_SIDES_NAMED[broughtBy]['zh-CN']}${proceedingNamed({ kind, nature })['zh-CN']}`}。原报告保留备查。`,
    en: ({ pairs, kind, nature, broughtBy = 'complainant', mistaken }, names) =>
      `What was reported of a proceeding${pairs.length > 0 ? ` about ${pairNames(pairs, names, 'en')}` : ''} was wrong. It is corrected: ${mistaken ? 'there is no such proceeding' : `${proceedingNamed({ kind, nature }).en} of ${PROCEEDING_SIDES_NAMED[broughtBy].en}`}. The first report stays on record.`,
  },
  MeasureKept: {
    says: ['measure-stands', 'period-counted'],
    'zh-CN': ({ pairs, due }, names) =>
      `报告在期限内收到，${pairNames(pairs, names, 'zh-CN')}的措施予以维持；请在${formatDeadline(due, 'zh-CN')}前报告程序进展。`,
    en: ({ pairs, due }, names) =>
      `The report came in time: the measure on ${pairNames(pairs, names, 'en')} stays. The next report is due ${formatDeadline(due, 'en')}.`,
    otherwise: [
      {
        says: ['measure-stands'],
        'zh-CN': ({ pairs, due }, names) =>
          `${pairNames(pairs, names, 'zh-CN')}尚无等待期，依所报告的程序，其措施予以维持；请在${formatDeadline(due, 'zh-CN')}前报告程序进展。`,
        en: ({ pairs, due }, names) =>
          `No waiting period runs for ${pairNames(pairs, names, 'en')}: the measure stays on the proceeding that was reported. The next report is due ${formatDeadline(due, 'en')}.`,
      },
      {
        says: [],
        'zh-CN': ({ pairs, due }, names) =>
          `已记录关于${pairNames(pairs, names, 'zh-CN')}的程序，目前没有本案的措施；请在${formatDeadline(due, 'zh-CN')}前报告程序进展。`,
        en: ({ pairs, due }, names) =>
          `The proceeding about ${pairNames(pairs, names, 'en')} is noted; no measure of this dispute stands there. The next report is due ${formatDeadline(due, 'en')}.`,
      },
    ],
  },
  ReportedLate: {
    says: [],
    'zh-CN': ({ pairs }, names) => `报告在等待期届满后收到，不影响${pairNames(pairs, names, 'zh-CN')}措施的解除。`,
    en: ({ pairs }, names) =>
      `The report came after the waiting period of ${pairNames(pairs, names, 'en')} and keeps no measure.`,
  },
  ReportsInquired: {
    'zh-CN': ({ pairs, platformId, due }, names) =>
      `${pairNames(pairs, names, 'zh-CN')}的等待期已届满，协会询问${names.platform(platformId)}是否收到过报告，请其在${formatDeadline(due, 'zh-CN')}前答复。`,
    en: ({ pairs, platformId, due }, names) =>
      `The waiting period of ${pairNames(pairs, names, 'en')} is over; ${names.platform(platformId)} is asked until ${formatDeadline(due, 'en')} whether it received a report.`,
  },
  InquiryAnswered: {
    'zh-CN': ({ pairs, reportIds = [] }, names) =>
      `平台就${pairNames(pairs, names, 'zh-CN')}答复：${reportIds.length > 0 ? `收到过投诉方的报告${reportIds.length}份` : '没有收到投诉方的报告'}。`,
    en: ({ pairs, reportIds = [] }, names) =>
      `The platform answered about ${pairNames(pairs, names, 'en')}: reports it had received: ${reportIds.length > 0 ? reportIds.length : 'none'}.`,
  },
  WaitingPeriodEnded: {
    says: ['lifted-now'],
    'zh-CN': ({ pairs, effectiveAt }, names) =>
      `等待期内未收到投诉或者起诉的通知，${pairNames(pairs, names, 'zh-CN')}的措施应予终止（等待期截止：${formatDue(effectiveAt, 'zh-CN')}）。`,
    en: ({ pairs, effectiveAt }, names) =>
      `No suit or authority complaint was reported in time: the measure on ${pairNames(pairs, names, 'en')} ends (waiting period until ${formatDue(effectiveAt, 'en')}).`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs, effectiveAt }, names) =>
          `等待期内未收到投诉或者起诉的通知（等待期截止：${formatDue(effectiveAt, 'zh-CN')}）；${pairNames(pairs, names, 'zh-CN')}没有正在执行的措施需要终止。`,
        en: ({ pairs, effectiveAt }, names) =>
          `No suit or authority complaint was reported in time (waiting period until ${formatDue(effectiveAt, 'en')}); no measure stood on ${pairNames(pairs, names, 'en')} that would have to end.`,
      },
    ],
  },
  ProceedingStateReported: {
    'zh-CN': ({ state, due }) =>
      `程序进展：${PROCEEDING_STATES[state]['zh-CN']}${due ? `；下次报告期限${formatDeadline(due, 'zh-CN')}` : ''}。`,
    en: ({ state, due }) =>
      `State of the proceeding: ${PROCEEDING_STATES[state].en}${due ? `; next report due ${formatDeadline(due, 'en')}` : ''}.`,
  },
  JudgmentConfirmed: {
    'zh-CN': ({ state }) => `协会已核对有关文书，确认该程序${PROCEEDING_STATES[state]['zh-CN']}。`,
    en: ({ state }) =>
      `The association has seen the paper and confirms of the proceeding: ${PROCEEDING_STATES[state].en}.`,
  },
  ProceedingEnded: {
    says: ['lifted-now'],
    'zh-CN': ({ pairs, state }, names) =>
      `程序${PROCEEDING_STATES[state]['zh-CN']}${pairs.length > 0 ? `，${pairNames(pairs, names, 'zh-CN')}的措施失去维持依据` : ''}。`,
    en: ({ pairs, state }, names) =>
      `The proceeding: ${PROCEEDING_STATES[state].en}${pairs.length > 0 ? `; the measure on ${pairNames(pairs, names, 'en')} has lost its ground` : ''}.`,
    otherwise: [
      {
        says: [],
        'zh-CN': ({ pairs, state }, names) =>
          `程序${PROCEEDING_STATES[state]['zh-CN']}；${pairNames(pairs, names, 'zh-CN')}没有正在执行的措施需要解除。`,
        en: ({ pairs, state }, names) =>
          `The proceeding: ${PROCEEDING_STATES[state].en}; no measure stood on ${pairNames(pairs, names, 'en')} that would have to be lifted.`,
      },
    ],
  },
  ProceedingStateMissed: {
    'zh-CN': ({ times, due }) =>
      `投诉方未按期报告程序进展（第${times}次），请在${formatDeadline(due, 'zh-CN')}前报告。`,
    en: ({ times, due }) =>
      `The complainant missed a report on the proceeding (${times}); the next is due ${formatDeadline(due, 'en')}.`,
  },
  CourtOrderRecorded: {
    says: [],
    'zh-CN': ({ pairs, order, issuedAt }, names) =>
      `法院于${formatInstant(issuedAt, 'zh-CN')}作出裁定，要求对${pairNames(pairs, names, 'zh-CN')}${COURT_ORDERS[order]['zh-CN']}。`,
    en: ({ pairs, order, issuedAt }, names) =>
      `A court ordered on ${formatInstant(issuedAt, 'en')} to ${COURT_ORDERS[order].en}: ${pairNames(pairs, names, 'en')}.`,
  },
  DelayExcused: {
    'zh-CN': ({ pairs, due }, names) =>
      `经审查认定迟延事由成立，${pairNames(pairs, names, 'zh-CN')}的等待期顺延至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ pairs, due }, names) =>
      `The delay was examined and excused: the waiting period of ${pairNames(pairs, names, 'en')} ends ${formatDeadline(due, 'en')}.`,
  },
};
