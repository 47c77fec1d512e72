import type { Basis, CompetenceOutcome } from '#domain/dispute/panel/panel/competence-events.js';
import type { PanelOutcome } from '#domain/dispute/panel/panel/events.js';
import type { ChallengeGround, SeatDeclineReason, WAYS_TO_A_SEAT } from '#domain/dispute/panel/panel/seat-events.js';
import type { LegalKind, PanelMode } from '#domain/rulebook/panel-rules.js';
import type { Words } from '../locale.js';

/** Which legal thing it is; the association's own papers never speak of an award. */
export const LEGAL_KINDS_NAMED = {
  'advisory-opinion': { 'zh-CN': '专家意见', en: 'advisory opinion' },
  'contractual-decision': { 'zh-CN': '约定处理决定', en: 'contractual decision' },
  'arbitral-award': { 'zh-CN': '仲裁裁决', en: 'arbitral award' },
} as const satisfies Record<LegalKind, Words>;

/** As it stands in an English sentence. */
export const oneOf = (kind: LegalKind): string =>
  kind === 'contractual-decision' ? 'a contractual decision' : `an ${LEGAL_KINDS_NAMED[kind].en}`;

export const PANEL_MODES_NAMED = {
  draw: { 'zh-CN': '随机抽取', en: 'draw' },
  'strike-and-rank': { 'zh-CN': '剔除与排序', en: 'strike and rank' },
  nomination: { 'zh-CN': '各方选定', en: 'nomination by each side' },
  appointment: { 'zh-CN': '协会指定', en: 'appointment by the association' },
} as const satisfies Record<PanelMode, Words>;

export const PANEL_OUTCOMES_NAMED = {
  decided: { 'zh-CN': '已作出结论', en: 'decided' },
  dismissed: { 'zh-CN': '不予审议', en: 'dismissed' },
  'no-competence': { 'zh-CN': '没有权限依据', en: 'no competence' },
  withdrawn: { 'zh-CN': '申请已撤回', en: 'withdrawn' },
  settled: { 'zh-CN': '各方已和解', en: 'settled by the parties' },
  'taken-to-court': { 'zh-CN': '已由法院或者主管部门处理', en: 'taken to a court or an authority' },
  lapsed: { 'zh-CN': '期满终止', en: 'lapsed' },
  'dispute-over': { 'zh-CN': '争议已经结束', en: 'the dispute is over' },
} as const satisfies Record<PanelOutcome, Words>;

export const BASES_NAMED = {
  membership: { 'zh-CN': '会员规则', en: 'membership rules' },
  'platform-terms': { 'zh-CN': '平台规则', en: 'platform terms' },
  'delegation-agreement': { 'zh-CN': '委托协议', en: 'delegation agreement' },
  submission: { 'zh-CN': '就本案表示同意', en: 'submission for this matter' },
} as const satisfies Record<Basis, Words>;

export const COMPETENCE_OUTCOMES_NAMED = {
  rejected: { 'zh-CN': '程序照旧进行', en: 'the panel goes on as it was' },
  'advisory-only': { 'zh-CN': '仅出具专家意见', en: 'it can only advise' },
  'no-competence': { 'zh-CN': '程序终止', en: 'it ends' },
} as const satisfies Record<CompetenceOutcome, Words>;

export const WAYS_NAMED = {
  drawn: { 'zh-CN': '抽取', en: 'drawn' },
  ranked: { 'zh-CN': '按排序', en: 'ranked' },
  nominated: { 'zh-CN': '一方选定', en: 'nominated by a side' },
  appointed: { 'zh-CN': '协会指定', en: 'appointed by the association' },
  reserve: { 'zh-CN': '候补递补', en: 'next of the reserve' },
} as const satisfies Record<(typeof WAYS_TO_A_SEAT)[number], Words>;

export const SEAT_DECLINE_REASONS_NAMED = {
  tie: { 'zh-CN': '有利害关系', en: 'a tie' },
  'no-time': { 'zh-CN': '时间不允许', en: 'no time' },
  'not-my-field': { 'zh-CN': '非其专业', en: 'not its field' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
  silence: { 'zh-CN': '期满未答复', en: 'no answer in time' },
  gone: { 'zh-CN': '已被暂停或者已离任', en: 'suspended or gone' },
} as const satisfies Record<SeatDeclineReason | 'silence' | 'gone', Words>;

export const CHALLENGE_GROUNDS_NAMED = {
  'party-or-kin': { 'zh-CN': '系当事人或者其近亲属', en: 'is a party or kin of one' },
  interest: { 'zh-CN': '有利害关系', en: 'has an interest' },
  'other-relation': { 'zh-CN': '有其他可能影响公正的关系', en: 'another relation that may affect impartiality' },
  'private-contact': { 'zh-CN': '私下接触或者接受请客送礼', en: 'private contact or gifts' },
  competitor: { 'zh-CN': '有竞争关系', en: 'a competitor' },
  other: { 'zh-CN': '其他理由', en: 'another ground' },
} as const satisfies Record<ChallengeGround, Words>;
