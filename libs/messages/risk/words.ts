import type { CatalogueChange } from '#domain/risk-catalogue/check-catalogue.js';
import type { RiskSource, RiskSubject } from '#domain/risk-catalogue/catalogue.js';
import type { Words } from '../locale.js';

/** On what a risk stands. */
export const RISK_SUBJECTS_NAMED = {
  'shop-name': { 'zh-CN': '店铺名、域名', en: 'Shop name or domain' },
  title: { 'zh-CN': '商品标题', en: 'Title of goods' },
  keyword: { 'zh-CN': '关键词', en: 'Keywords' },
  picture: { 'zh-CN': '图片', en: 'Pictures' },
  room: { 'zh-CN': '直播间内容', en: 'Live room' },
  account: { 'zh-CN': '直播账号', en: 'Account' },
  indication: { 'zh-CN': '地理标志', en: 'Geographical indication' },
  patent: { 'zh-CN': '专利', en: 'Patent or design' },
} as const satisfies Record<RiskSubject, Words>;

/** What an entry rests on. */
export const RISK_SOURCES_NAMED = {
  guideline: { 'zh-CN': '指引条款', en: 'Clause of the guideline' },
  decision: { 'zh-CN': '已公布的决定', en: 'Published decision' },
  penalty: { 'zh-CN': '主管部门公布的处罚', en: 'Penalty that an authority published' },
  tip: { 'zh-CN': '消费者线索', en: 'Consumers’ tips' },
  screening: { 'zh-CN': '经人工确认的筛查发现', en: 'Findings of screening that people confirmed' },
} as const satisfies Record<RiskSource['kind'], Words>;

/** What a version did to an entry of the one before. */
export const CATALOGUE_CHANGES_NAMED = {
  added: { 'zh-CN': '新增', en: 'Added' },
  changed: { 'zh-CN': '修改', en: 'Changed' },
  dropped: { 'zh-CN': '删除', en: 'Dropped' },
} as const satisfies Record<CatalogueChange['change'], Words>;
