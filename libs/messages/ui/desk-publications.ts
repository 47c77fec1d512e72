import type { Words } from '../locale.js';

/** At the desk: what everybody may look up of a right. */
export const PUBLICATION_WORDS = {
  title: { 'zh-CN': '公开查询', en: 'Open to look-up' },
  none: {
    'zh-CN': '尚未公开：查询窗口查不到该权利。',
    en: 'Nothing is published: nobody finds this right in the look-up.',
  },
  ofRight: { 'zh-CN': '权利', en: 'The right' },
  ofLicence: { 'zh-CN': '许可', en: 'A licence' },
  name: { 'zh-CN': '供查询的名称', en: 'Name' },
  goods: { 'zh-CN': '商品', en: 'Goods' },
  shops: { 'zh-CN': '店铺', en: 'Shops' },
  pictures: { 'zh-CN': '图片', en: 'Pictures' },
  since: { 'zh-CN': '公开日期', en: 'Published on' },
  lately: { 'zh-CN': '近三十日被查询次数', en: 'Looked up in thirty days' },
  ever: { 'zh-CN': '累计被查询次数', en: 'Looked up in all' },
} as const satisfies Record<string, Words>;
