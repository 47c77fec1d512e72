import type { Words } from '../locale.js';

/** The window in which everybody looks rights up. */
export const LOOKUP_WORDS = {
  title: { 'zh-CN': '权利查询', en: 'Look up rights' },
  lead: {
    'zh-CN':
      '查询商品、店铺或者图片背后有哪些权利人自愿公开的权利和许可，以及来源、核验日期和可信程度。无需账户，协会不记录是谁查询。',
    en: 'Which rights and licences stand behind goods, a shop or a picture, as far as their owners published them, with source, day of check and how sure it is. No account is needed, and who asks is not recorded.',
  },
  by: { 'zh-CN': '按什么查询', en: 'Look up by' },
  words: { 'zh-CN': '查询内容', en: 'What you look for' },
  wordsHelp: { 'zh-CN': '须为完整的名称或者号码', en: 'The whole name or number' },
  find: { 'zh-CN': '查询', en: 'Look up' },
  missing: { 'zh-CN': '请填写查询内容', en: 'Please say what you look for' },
  none: { 'zh-CN': '没有已公开的权利或者许可', en: 'Nothing is published under this' },
  noneHelp: {
    'zh-CN': '协会不知道其背后有何权利，这并不说明合法或者不合法。请换用完整的名称或者注册号再查，或者向卖家索取证明。',
    en: 'The association does not know what stands behind it, and that says nothing of whether it is lawful. Try the whole name or the number, or ask the seller for its papers.',
  },
  number: { 'zh-CN': '注册号或者登记号', en: 'Number' },
  classes: { 'zh-CN': '类别', en: 'Classes' },
  goods: { 'zh-CN': '商品', en: 'Goods' },
  shops: { 'zh-CN': '店铺', en: 'Shops' },
  pictures: { 'zh-CN': '图片', en: 'Pictures' },
  term: { 'zh-CN': '有效期', en: 'Term' },
  licence: { 'zh-CN': '许可', en: 'Licence' },
  licenceStands: { 'zh-CN': '目前有效', en: 'stands today' },
  licenceOver: { 'zh-CN': '目前无效', en: 'does not stand today' },
  source: { 'zh-CN': '来源', en: 'Source' },
  confidence: { 'zh-CN': '可信程度', en: 'How sure' },
  doubts: { 'zh-CN': '存疑的原因', en: 'Why it is open to doubt' },
  checkedOn: { 'zh-CN': '核验日期', en: 'Checked on' },
  notChecked: { 'zh-CN': '未经核验', en: 'Not checked' },
  publishedOn: { 'zh-CN': '公开日期', en: 'Published on' },
  unknown: { 'zh-CN': '不详', en: 'Not known' },
  inForce: { 'zh-CN': '有效', en: 'In force' },
  notInForce: { 'zh-CN': '目前无效', en: 'Not in force' },
  more: { 'zh-CN': '更多', en: 'More' },
} as const satisfies Record<string, Words>;
