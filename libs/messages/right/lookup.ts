import type { LookupWay } from '#domain/right/lookup.js';
import type { Confidence, PublicationSource } from '#domain/right/published-standing.js';
import type { Words } from '../locale.js';

/** What a look-up does not tell. */
export const LOOKUP_NOTE: Words = {
  'zh-CN':
    '本窗口只显示权利人自愿公开的权利和许可。未列出的，协会并不知情，不代表没有权利或者不合法；列出的，也不代表可以销售。',
  en: 'Shown is only what owners chose to publish. What is not listed is not known to the association, which says nothing of whether it is lawful; and what is listed does not say that something may be sold.',
};

export const LOOKUP_WAYS_NAMED = {
  name: { 'zh-CN': '商标或者权利名称', en: 'Name of the right' },
  goods: { 'zh-CN': '商品', en: 'Goods' },
  shop: { 'zh-CN': '店铺', en: 'Shop' },
  number: { 'zh-CN': '注册号或者登记号', en: 'Number' },
  picture: { 'zh-CN': '图片名称', en: 'Name of a picture' },
} as const satisfies Record<LookupWay, Words>;

export const CONFIDENCES_NAMED = {
  checked: { 'zh-CN': '协会已核验材料', en: 'Papers checked by the association' },
  stated: { 'zh-CN': '权利人自述，未经核验', en: 'Its owner’s word, not checked' },
  questioned: { 'zh-CN': '效力存疑', en: 'Open to doubt' },
} as const satisfies Record<Confidence, Words>;

export const SOURCES_NAMED = {
  owner: { 'zh-CN': '权利人自行登记', en: 'Recorded by its owner' },
  association: { 'zh-CN': '协会凭材料登记', en: 'Recorded by the association from the papers' },
} as const satisfies Record<PublicationSource, Words>;
