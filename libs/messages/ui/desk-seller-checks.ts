import type { Words } from '../locale.js';

/** What platforms vouch for of those who registered as sellers, as the association reads it. */
export const SELLER_CHECK_WORDS = {
  title: { 'zh-CN': '卖家核实', en: 'Sellers vouched for' },
  hint: { 'zh-CN': '店铺、注册人或者当事人', en: 'Shop, who registered, or party' },
  until: { 'zh-CN': '有效期至', en: 'Good until' },
  none: { 'zh-CN': '尚未向平台核实卖家', en: 'No platform has been asked about a seller' },
  noneHelp: {
    'zh-CN': '审核注册申请时可以向平台询问，答复会列在这里。',
    en: 'A platform is asked from a registration that is to be decided; what it answers stands here.',
  },
} as const satisfies Record<string, Words>;
