import type { Words } from '../locale.js';

/** For what texts of shops are processed in which a person may be named. */
export const SCREENING_PURPOSE = {
  code: 'screening',
  purpose: {
    'zh-CN': '筛查商品和账号文字中的知识产权侵权风险，供人工核实',
    en: 'Looking through texts of listings and accounts for risks to intellectual property, for people to check',
  },
  data: {
    'zh-CN': '平台或会员送来的标题、关键词、话术、昵称、店铺名中有发现的文字；没有发现的不留存',
    en: 'Of titles, keywords, scripts, nicknames and shop names that platforms and members send those in which something was found; nothing else is kept',
  },
  ground: {
    'zh-CN': '为履行行业协会预防和自律职责所必需',
    en: 'Needed for prevention and self-regulation of the trade',
  },
  receivers: { 'zh-CN': '送交者和本会案件经办人', en: 'Whoever sent them and the case managers of the association' },
  kept: {
    'zh-CN': '筛查后一年（本会规定）；届时销毁密钥',
    en: 'A year after the screening (our own figure); then its key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
