import type { ClauseKind } from '#domain/dispute/talks/mediation/agreement-events.js';
import type { NotConfirmable } from '#domain/dispute/talks/confirmation/confirmable.js';
import type { ConfirmationResult, CourtGround, CourtLevel } from '#domain/dispute/talks/confirmation/events.js';
import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import type { Words } from '../locale.js';

/** Why a court has jurisdiction. */
export const COURT_GROUNDS_NAMED = {
  'inviting-court': { 'zh-CN': '邀请调解的人民法院', en: 'the court that invited the mediation' },
  residence: { 'zh-CN': '当事人住所地', en: 'a party’s residence' },
  object: { 'zh-CN': '标的物所在地', en: 'the place of the object' },
  body: { 'zh-CN': '调解组织所在地', en: 'the place of the mediation body' },
} as const satisfies Record<CourtGround, Words>;

export const COURT_LEVELS_NAMED = {
  basic: { 'zh-CN': '基层人民法院', en: 'basic people’s court' },
  intermediate: { 'zh-CN': '中级人民法院', en: 'intermediate people’s court' },
} as const satisfies Record<CourtLevel, Words>;

/** What came of the application. */
export const CONFIRMATION_RESULTS_NAMED = {
  confirmed: { 'zh-CN': '裁定确认调解协议有效', en: 'the agreement was confirmed' },
  refused: { 'zh-CN': '未予确认', en: 'confirmation was refused' },
  withdrawn: { 'zh-CN': '申请已撤回', en: 'the application was withdrawn' },
} as const satisfies Record<ConfirmationResult, Words>;

export const LEGAL_BASES_NAMED = {
  'peoples-mediation': {
    'zh-CN': '依《人民调解法》设立的人民调解委员会',
    en: 'a people’s mediation committee under the People’s Mediation Law',
  },
  'commercial-mediation': {
    'zh-CN': '依《商事调解条例》设立的商事调解组织',
    en: 'a commercial mediation body under the Commercial Mediation Regulation',
  },
  none: { 'zh-CN': '未依法设立为调解组织', en: 'no mediation body in law' },
} as const satisfies Record<LegalBasis, Words>;

/** Kinds of clauses. */
export const CLAUSE_KINDS_NAMED = {
  general: { 'zh-CN': '一般约定', en: 'what is agreed' },
  'account-ownership': { 'zh-CN': '账号归属', en: 'whose the account is' },
  'ip-ownership': { 'zh-CN': '知识产权归属', en: 'who owns an intellectual property right' },
  confidentiality: { 'zh-CN': '保密', en: 'confidentiality' },
  costs: { 'zh-CN': '费用', en: 'costs' },
  other: { 'zh-CN': '其他', en: 'other matters' },
} as const satisfies Record<ClauseKind, Words>;

/** Why a court would not confirm it, and what to do. */
export const NOT_CONFIRMABLE = {
  'not-in-force': {
    'zh-CN': '调解协议尚未生效，请在各方签署、盖章生效后申请',
    en: 'The agreement is not in force yet; apply once all have signed and the seal is put to it',
  },
  'no-rule': {
    'zh-CN': '本案适用的规则没有司法确认程序',
    en: 'The rules of this dispute have no judicial confirmation; ask the court or a notary about other ways',
  },
  'no-legal-basis': {
    'zh-CN': '本协会未登记为依法设立的调解组织，请考虑公证债权文书或者仲裁调解',
    en: 'The association has stated no legal basis as a mediation body; consider a notarised enforceable deed or a consent award',
  },
  'signature-kind': {
    'zh-CN': '有当事人仅以验证码确认签署，请改以可靠电子签名或者书面签名盖章签署同一版本',
    en: 'A party signed by a click alone; have it sign the same version electronically through a provider, or on sealed paper',
  },
  'ownership-alone': {
    'zh-CN': '协议仅约定知识产权归属，人民法院不予受理此类确认申请',
    en: 'It says only who owns an intellectual property right, which no court confirms; please have the ownership registered or decided instead',
  },
} as const satisfies Record<NotConfirmable, Words>;

/** Other ways to make an agreement enforceable. */
export const OTHER_WAYS: Words = {
  'zh-CN':
    '其他途径：就给付内容向公证机构申请办理具有强制执行效力的债权文书公证；依仲裁协议请求仲裁委员会根据调解协议制作裁决书或者调解书；另行起诉。',
  en: 'Other ways: a notarised deed of what is owed, enforceable by itself; an award by consent of an arbitration commission, under an arbitration agreement; a suit.',
};
