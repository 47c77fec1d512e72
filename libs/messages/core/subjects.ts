import type { SubjectKind } from '#domain/dispute/core/subject.js';
import type { Words } from '../locale.js';

/** What can be at a stage. */
export const SUBJECT_KINDS = {
  dispute: { 'zh-CN': '争议', en: 'Dispute' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  pair: { 'zh-CN': '投诉标的', en: 'Item of one respondent' },
  service: { 'zh-CN': '文书送达', en: 'Service of a document' },
  platform: { 'zh-CN': '平台措施', en: 'Platform’s measures' },
  proceeding: { 'zh-CN': '诉讼或者行政投诉', en: 'Suit or authority complaint' },
  urging: { 'zh-CN': '催告', en: 'Urging to withdraw or to sue' },
  urgent: { 'zh-CN': '紧急请求', en: 'Urgent wish' },
  guarantee: { 'zh-CN': '担保', en: 'Guarantee' },
  preservation: { 'zh-CN': '记录保存', en: 'Keeping of a record' },
  negotiation: { 'zh-CN': '协商', en: 'Negotiation' },
  undertaking: { 'zh-CN': '和解承诺', en: 'Undertaking' },
  room: { 'zh-CN': '会谈室', en: 'Room' },
  dictation: { 'zh-CN': '代录', en: 'Dictation' },
  review: { 'zh-CN': '善意审查', en: 'Bad-faith review' },
  referral: { 'zh-CN': '移送与来案', en: 'Referral' },
  order: { 'zh-CN': '法院裁定', en: 'Court order' },
  mediation: { 'zh-CN': '调解', en: 'Mediation' },
  panel: { 'zh-CN': '专家组', en: 'Panel of experts' },
  seat: { 'zh-CN': '专家组席位', en: 'Seat of a panel' },
  decision: { 'zh-CN': '专家组结论', en: 'Decision of a panel' },
  adoption: { 'zh-CN': '平台是否采纳', en: 'What a platform makes of it' },
} as const satisfies Record<SubjectKind, Words>;
