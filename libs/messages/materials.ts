import type { Locale, Words } from './locale.js';

/** The papers of a complaint, by the codes of the rulebooks' checklists; a spec compares the two lists. */
export const MATERIALS = {
  G01: {
    'zh-CN': '投诉方身份证明（身份证件、营业执照或者其他主体资格证明）',
    en: 'Proof of the complainant’s identity (identity document, business licence or the like)',
  },
  G06: { 'zh-CN': '侵权内容的截图、录屏或者购买记录', en: 'Screenshot, recording or test purchase of what is complained of' },
  G07: { 'zh-CN': '构成侵权的初步证据及说明', en: 'Prima facie evidence of infringement, with an explanation' },
  G11: { 'zh-CN': '许可合同或者权利转让证明', en: 'Licence or proof of transfer of the right' },
  G12: { 'zh-CN': '授权委托书及委托人、代理人身份证明', en: 'Power of attorney with proof of identity of principal and agent' },
  G15: { 'zh-CN': '在先生效判决、行政决定或者无效宣告审查决定', en: 'Earlier effective judgment, administrative or invalidation decision' },
  G16: { 'zh-CN': '公证书、可信时间戳或者区块链存证证书', en: 'Notary’s deed, trusted timestamp or chain certificate' },
  TM1: { 'zh-CN': '商标注册证', en: 'Trademark registration certificate' },
  TM3: { 'zh-CN': '涉嫌侵权商标使用情况证明', en: 'Proof of how the accused sign is used' },
  TM5: { 'zh-CN': '权利人出具的真伪鉴别意见', en: 'Right holder’s opinion on genuineness' },
  CR1a: { 'zh-CN': '作品登记证书', en: 'Certificate of copyright registration' },
  CR1b: { 'zh-CN': '作品底稿、源文件或者原始文件', en: 'Draft, source or raw file of the work' },
  CR1c: { 'zh-CN': '权威机构出具的时间戳证明', en: 'Timestamp of a recognised authority' },
  CR2: { 'zh-CN': '作品首次公开发表或者发行日期证明', en: 'Proof of the date of first publication' },
  CR4: { 'zh-CN': '权利作品与被投诉内容的对比说明', en: 'Side-by-side comparison of the work with what is complained of' },
  PT1: { 'zh-CN': '专利证书及授权公告文本', en: 'Patent certificate with the granted text' },
  PT2: { 'zh-CN': '专利登记簿副本', en: 'Extract from the patent register' },
  PT3: { 'zh-CN': '专利权评价报告或者维持有效的无效宣告审查决定', en: 'Evaluation report of the patent, or invalidation decision that upholds it' },
  PT4: { 'zh-CN': '技术特征或者设计特征对比说明', en: 'Comparison of technical or design features' },
} as const satisfies Record<string, Words>;

/** Name and code of a paper; of a code that this catalogue does not know, the code alone. */
export const materialName = (code: string, locale: Locale): string => {
  if (!Object.hasOwn(MATERIALS, code)) return code;
  const name = MATERIALS[code as keyof typeof MATERIALS][locale];
  return locale === 'zh-CN' ? `${name}（${code}）` : `${name} (${code})`;
};
