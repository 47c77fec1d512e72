import type { DeclineReason, MediationMatter, MediationOutcome } from '#domain/dispute/talks/mediation/events.js';
import type { SignatureKind } from '#domain/dispute/talks/mediation/agreement-events.js';
import type { SessionKind } from '#domain/dispute/talks/mediation/session-events.js';
import type { Words } from '../locale.js';

/** What a mediation without a complaint is about. */
export const MATTERS = {
  'account-ownership': { 'zh-CN': '直播账号权利归属', en: 'who owns a live account' },
  'name-and-likeness': { 'zh-CN': '姓名、艺名、肖像的使用', en: 'use of a name or likeness' },
  'content-ownership': { 'zh-CN': '直播内容权利归属', en: 'who owns content' },
  licence: { 'zh-CN': '许可', en: 'a licence' },
  'cooperation-contract': { 'zh-CN': '合作协议', en: 'a cooperation contract' },
  other: { 'zh-CN': '其他', en: 'another matter' },
} as const satisfies Record<MediationMatter, Words>;

/** How a mediation ended. */
export const OUTCOMES = {
  refused: { 'zh-CN': '当事人未同意调解', en: 'consent was not given' },
  'not-settled': { 'zh-CN': '未达成协议', en: 'no agreement' },
  'non-attendance': { 'zh-CN': '当事人多次未参加会谈', en: 'a party did not attend' },
  withdrawn: { 'zh-CN': '当事人退出调解', en: 'a party withdrew' },
  'time-over': { 'zh-CN': '调解期限届满', en: 'its time was over' },
  settled: { 'zh-CN': '达成调解协议', en: 'settled' },
  'partly-settled': { 'zh-CN': '部分达成调解协议', en: 'partly settled' },
  'dispute-over': { 'zh-CN': '案件已结束', en: 'the dispute ended' },
} as const satisfies Record<MediationOutcome, Words>;

/** How a party signed. */
export const SIGNATURES_NAMED = {
  'click-with-code': { 'zh-CN': '验证码确认签署', en: 'by a code that was sent to it' },
  electronic: { 'zh-CN': '可靠电子签名', en: 'by a provider’s electronic signature' },
  paper: { 'zh-CN': '书面签名盖章', en: 'on paper, signed and sealed' },
} as const satisfies Record<SignatureKind, Words>;

/** Why a mediator does not take it. */
export const DECLINE_REASONS_NAMED = {
  tie: { 'zh-CN': '存在利害关系', en: 'a tie to somebody here' },
  'no-time': { 'zh-CN': '时间不允许', en: 'no time' },
  'not-my-field': { 'zh-CN': '非其专业领域', en: 'not its field' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
  silence: { 'zh-CN': '逾期未答复', en: 'no answer in time' },
  gone: { 'zh-CN': '已被暂停或者已离任', en: 'suspended or gone' },
} as const satisfies Record<DeclineReason | 'silence' | 'gone', Words>;

/** How the parties meet. */
export const SESSION_KINDS_NAMED = {
  joint: { 'zh-CN': '联合会谈', en: 'joint session' },
  caucus: { 'zh-CN': '单方会谈', en: 'caucus' },
  telephone: { 'zh-CN': '电话会谈', en: 'telephone session' },
  online: { 'zh-CN': '在线会谈', en: 'online session' },
} as const satisfies Record<SessionKind, Words>;
