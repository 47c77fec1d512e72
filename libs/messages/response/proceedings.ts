import type {
  ProceedingEnded,
  ProceedingKind,
  ProceedingNature,
  ProceedingSide,
  ProceedingProof,
} from '#domain/dispute/response/waiting-period/events.js';
import type { Words } from '../locale.js';

export const PROCEEDING_KINDS = {
  suit: { 'zh-CN': '向人民法院起诉', en: 'suit in court' },
  'authority-complaint': { 'zh-CN': '向有关主管部门投诉', en: 'complaint to an authority' },
} as const satisfies Record<ProceedingKind, Words>;

/** Who brought it. */
export const PROCEEDING_SIDES_NAMED = {
  complainant: { 'zh-CN': '投诉方', en: 'the complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'the respondent' },
  third: { 'zh-CN': '第三方', en: 'a third party' },
} as const satisfies Record<ProceedingSide, Words>;

/** What it is about. */
export const PROCEEDING_NATURES_NAMED = {
  infringement: { 'zh-CN': '侵权诉讼', en: 'suit over infringement' },
  'non-infringement': { 'zh-CN': '确认不侵权诉讼', en: 'suit to have declared that nothing is infringed' },
  invalidation: { 'zh-CN': '请求宣告权利无效', en: 'request to declare the right invalid' },
  'authority-complaint': { 'zh-CN': '向有关主管部门投诉', en: 'complaint to an authority' },
  'criminal-report': { 'zh-CN': '刑事报案', en: 'report of a crime' },
  preservation: { 'zh-CN': '申请行为保全', en: 'application for preservation' },
} as const satisfies Record<ProceedingNature, Words>;

/** What a proceeding is called: by what it is about, where that was told. */
export const proceedingNamed = ({
  kind,
  nature,
}: {
  readonly kind: ProceedingKind;
  readonly nature?: ProceedingNature | undefined;
}): Words => (nature ? PROCEEDING_NATURES_NAMED[nature] : PROCEEDING_KINDS[kind]);

/** By what a proceeding is proved when it is reported. */
export const PROCEEDING_PROOFS = {
  'filing-receipt': { 'zh-CN': '网上立案或者投诉提交回执', en: 'receipt for the filing' },
  'case-number': { 'zh-CN': '案号', en: 'case number' },
  'acceptance-slip': { 'zh-CN': '受理通知书', en: 'slip of acceptance' },
} as const satisfies Record<ProceedingProof, Words>;

/** What has become of a proceeding. */
export const PROCEEDING_STATES = {
  pending: { 'zh-CN': '尚在审查是否受理', en: 'not yet accepted' },
  accepted: { 'zh-CN': '已受理，正在审理或者处理', en: 'accepted and under way' },
  'final-for': { 'zh-CN': '已有支持投诉方的生效结果', en: 'final result for the complainant' },
  'not-accepted': { 'zh-CN': '未予受理', en: 'not accepted' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
  dismissed: { 'zh-CN': '已被驳回', en: 'dismissed' },
  'final-against': { 'zh-CN': '已有不支持投诉方的生效结果', en: 'final result against the complainant' },
  'not-proven': { 'zh-CN': '未按期证明已受理', en: 'acceptance not proved in time' },
  misreported: { 'zh-CN': '此前的报告有误', en: 'what was reported was wrong' },
} as const satisfies Record<ProceedingEnded['data']['state'], Words>;
