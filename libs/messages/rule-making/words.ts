import type { GuidelineClause } from '#domain/rule-making/guideline-clauses.js';
import type { RuleKind } from '#domain/rule-making/kinds.js';
import type { FindingPublicity, MemberConsequence } from '#domain/rule-making/member-rules.js';
import type { RuleStage } from '#domain/rule-making/state.js';
import type { Sentence, Words } from '../locale.js';

/** What the association's rules are called, and how far a version is; for everybody. */
export const RULE_KINDS_NAMED = {
  'member-rules': { 'zh-CN': '会员管理规则', en: 'Member rules' },
  'risk-catalogue': { 'zh-CN': '侵权风险清单', en: 'Catalogue of risks' },
  'reward-rules': { 'zh-CN': '举报奖励规则', en: 'Rules of reward for tips' },
  'rating-rules': { 'zh-CN': '诚信评价规则', en: 'Rules of rating' },
} as const satisfies Record<RuleKind, Words>;

export const RULE_STAGES_NAMED = {
  draft: { 'zh-CN': '草案', en: 'Draft' },
  'comments-open': { 'zh-CN': '征求意见中', en: 'Open for comments' },
  'comments-closed': { 'zh-CN': '意见征集已结束', en: 'Comments closed' },
  coming: { 'zh-CN': '已批准，尚未施行', en: 'Coming' },
  'in-force': { 'zh-CN': '现行有效', en: 'In force' },
  past: { 'zh-CN': '已被替代', en: 'Past' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Let go' },
} as const satisfies Record<RuleStage, Words>;

export const MEMBER_CONSEQUENCES_NAMED = {
  warning: { 'zh-CN': '书面警示', en: 'Warning' },
  training: { 'zh-CN': '限期培训', en: 'Training' },
  suspension: { 'zh-CN': '暂停会员资格', en: 'Suspension' },
  expulsion: { 'zh-CN': '取消会员资格', en: 'Expulsion' },
} as const satisfies Record<MemberConsequence, Words>;

export const FINDING_PUBLICITIES_NAMED = {
  nobody: { 'zh-CN': '不公开', en: 'Nobody' },
  platforms: { 'zh-CN': '告知查询的平台', en: 'Platforms that ask' },
  public: { 'zh-CN': '向社会公示', en: 'Everybody' },
} as const satisfies Record<FindingPublicity, Words>;

/** A clause of the guideline, as it is cited. */
export const GUIDELINE_CLAUSE: Sentence<{ readonly clause: GuidelineClause }> = {
  'zh-CN': ({ clause }) => `指引${APPENDICES[clause]?.['zh-CN'] ?? `第${clause}条`}`,
  en: ({ clause }) => `Guideline, ${APPENDICES[clause]?.en ?? clause}`,
};
const APPENDICES: Partial<Readonly<Record<GuidelineClause, Words>>> = {
  'appendix-1': { 'zh-CN': '附录1', en: 'appendix 1' },
  'appendix-2': { 'zh-CN': '附录2', en: 'appendix 2' },
};
export const RULE_VERSION: Sentence<{ readonly kind: RuleKind; readonly version: string }> = {
  'zh-CN': ({ kind, version }) => `${RULE_KINDS_NAMED[kind]['zh-CN']}（第${version}版）`,
  en: ({ kind, version }) => `${RULE_KINDS_NAMED[kind].en}, version ${version}`,
};
