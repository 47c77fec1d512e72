import type { ComparisonView } from '#domain/dispute/service/comparison/events.js';
import type { EvidenceWindow } from '#domain/dispute/service/evidence/late.js';
import type { ExhibitLink, LinkedBy, RightElement } from '#domain/dispute/service/evidence/links.js';
import type { Words } from '../locale.js';

/** What an exhibit can be to show something about. */
export const LINK_KINDS_NAMED = {
  claim: { 'zh-CN': '诉求', en: 'A claim' },
  item: { 'zh-CN': '投诉标的', en: 'An item' },
  issue: { 'zh-CN': '争议焦点', en: 'An issue of the panel' },
  element: { 'zh-CN': '要件', en: 'An element' },
} as const satisfies Record<ExhibitLink['kind'], Words>;

/** Elements of a right and of its infringement. */
export const RIGHT_ELEMENTS_NAMED = {
  ownership: { 'zh-CN': '权利归属', en: 'Who holds the right' },
  validity: { 'zh-CN': '权利有效', en: 'That the right is in force' },
  access: { 'zh-CN': '接触可能', en: 'Access to the work or secret' },
  sign: { 'zh-CN': '标志相同或者近似', en: 'The same or a similar sign' },
  goods: { 'zh-CN': '商品相同或者类似', en: 'The same or similar goods' },
  confusion: { 'zh-CN': '容易导致混淆', en: 'Likelihood of confusion' },
  expression: { 'zh-CN': '表达实质性相似', en: 'Substantially similar expression' },
  'claim-features': { 'zh-CN': '落入权利要求保护范围', en: 'Features of the claim' },
  secrecy: { 'zh-CN': '保密措施', en: 'Measures of secrecy' },
  use: { 'zh-CN': '被诉侵权行为', en: 'The accused use' },
  damage: { 'zh-CN': '损失', en: 'Loss' },
  'lawful-source': { 'zh-CN': '合法来源', en: 'Lawful source' },
  other: { 'zh-CN': '其他', en: 'Something else' },
} as const satisfies Record<RightElement, Words>;

/** Who says what an exhibit is to show. */
export const LINKERS_NAMED = {
  filer: { 'zh-CN': '提交方', en: 'Its filer' },
  association: { 'zh-CN': '协会', en: 'The association' },
  panel: { 'zh-CN': '专家组', en: 'The panel' },
} as const satisfies Record<LinkedBy, Words>;

/** Windows after which a file is late. */
export const EVIDENCE_WINDOWS_NAMED = {
  response: { 'zh-CN': '答复期', en: 'response window' },
  cure: { 'zh-CN': '补正期', en: 'time for the cure' },
  round: { 'zh-CN': '意见提交期', en: 'round of submissions' },
} as const satisfies Record<EvidenceWindow, Words>;

/** How an element stands in the accused goods. */
export const COMPARISON_VIEWS_NAMED = {
  identical: { 'zh-CN': '相同', en: 'Identical' },
  equivalent: { 'zh-CN': '等同', en: 'Equivalent' },
  similar: { 'zh-CN': '近似', en: 'Similar' },
  different: { 'zh-CN': '不同', en: 'Different' },
  absent: { 'zh-CN': '缺少该要素', en: 'Absent' },
} as const satisfies Record<ComparisonView, Words>;
