import type { Locale, Words } from './locale.js';

/** Parts of a request that refusals name. */
export const FIELDS = {
  items: { 'zh-CN': '投诉标的', en: 'items' },
  respondents: { 'zh-CN': '被投诉方', en: 'respondents' },
  'items.respondentIds': { 'zh-CN': '投诉标的对应的被投诉方', en: 'respondents of an item' },
  'evidence.derivedFrom': { 'zh-CN': '遮盖副本对应的原文件', en: 'original of a redacted copy' },
  evidence: { 'zh-CN': '证据', en: 'evidence' },
  materials: { 'zh-CN': '材料', en: 'materials' },
  'materials.code': { 'zh-CN': '材料编号', en: 'codes of materials' },
  'materials.evidenceIds': { 'zh-CN': '材料对应的证据', en: 'evidence of a material' },
  defects: { 'zh-CN': '材料缺陷', en: 'defects' },
  reasons: { 'zh-CN': '不予受理的理由', en: 'reasons' },
  declaration: { 'zh-CN': '真实性书面保证', en: 'declaration of truth' },
  'right.registrationNumber': { 'zh-CN': '注册号、登记号或者专利号', en: 'number of the right in the register' },
  'right.trademark': { 'zh-CN': '商标信息', en: 'details of the trademark' },
  'right.copyright': { 'zh-CN': '作品信息', en: 'details of the work' },
  'right.patent': { 'zh-CN': '专利信息', en: 'details of the patent' },
  'right.geographical': { 'zh-CN': '地理标志信息', en: 'details of the geographical indication' },
  'right.tradeSecret': { 'zh-CN': '商业秘密信息', en: 'details of the trade secret' },
  'right.layoutDesign': { 'zh-CN': '布图设计信息', en: 'details of the layout design' },
  'right.plantVariety': { 'zh-CN': '品种信息', en: 'details of the variety' },
  'right.protectedName': { 'zh-CN': '名称信息', en: 'details of the name' },
  'right.kind': { 'zh-CN': '权利类型', en: 'kind of right' },
  itemIds: { 'zh-CN': '投诉标的', en: 'items' },
  pairs: { 'zh-CN': '投诉标的', en: 'items' },
  arrivedAt: { 'zh-CN': '到达时间', en: 'time of arrival' },
  receivedAt: { 'zh-CN': '收到时间', en: 'time of receipt' },
  issuedAt: { 'zh-CN': '作出时间', en: 'time of the order' },
  'results.sequence': { 'zh-CN': '措施序号', en: 'sequence of a measure' },
  'reports.pairs': { 'zh-CN': '报告涉及的投诉标的', en: 'items of a report' },
  'tracks.pairs': { 'zh-CN': '选定程序的标的', en: 'items of a chosen procedure' },
  'tracks.track': { 'zh-CN': '适用程序', en: 'procedure that governs' },
  circumstances: { 'zh-CN': '投诉情形', en: 'circumstances of the complaint' },
  'materials.itemIds': { 'zh-CN': '材料对应的标的', en: 'items of a material' },
  grounds: { 'zh-CN': '声明理由', en: 'grounds of the counter-notice' },
  key: { 'zh-CN': '处理事项', en: 'step' },
} as const satisfies Record<string, Words>;

/** The words for a field; one that has none keeps its technical name. */
export const fieldName = (field: string, locale: Locale): string => (Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS][locale] : field);
