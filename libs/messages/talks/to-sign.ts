import type { Words } from '../locale.js';

/** The paper of an agreement that a provider of electronic signatures has signed; it is Chinese, as its reader is. */
export const TO_SIGN = {
  reads: { 'zh-CN': '请核对以下全部内容后签署。', en: 'Please read all of this before you sign it.' },
  clauses: { 'zh-CN': '协议条款', en: 'Clauses' },
  items: { 'zh-CN': '标的的处理', en: 'What becomes of the items' },
  onBreach: { 'zh-CN': '违约的后果', en: 'What a breach leads to' },
  whole: { 'zh-CN': '签署原文及其数字指纹', en: 'The text that is signed, and its hash' },
  number: { 'zh-CN': '编号', en: 'Number' },
  to: { 'zh-CN': '签署人', en: 'Signer' },
  page: { 'zh-CN': '第 % 页', en: 'Page %' },
} as const satisfies Readonly<Record<string, Words>>;

/** A paper without content, signed to try the provider. It is Chinese, as those that are meant. */
export const SIGNATURE_TRIAL = {
  title: { 'zh-CN': '电子签名测试', en: 'Trial of electronic signatures' },
  text: {
    'zh-CN': '本文件仅用于测试电子签名服务是否可用，不产生任何权利义务。',
    en: 'This paper only tries the service of electronic signatures and gives nobody a right or a duty.',
  },
} as const satisfies Readonly<Record<string, Words>>;
