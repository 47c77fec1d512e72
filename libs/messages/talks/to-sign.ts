import type { Words } from '../locale.js';

/** The paper of an agreement that a provider of electronic signatures has signed; it is Chinese, as its reader is. */
export const TO_SIGN = {
  reads: { 'zh-CN': '请核对以下全部内容后签署。', en: 'Please read all of this before you sign it.' },
  clauses: { 'zh-CN': '协议条款', en: 'Clauses' },
  whole: { 'zh-CN': '签署原文及其数字指纹', en: 'The text that is signed, and its hash' },
  number: { 'zh-CN': '编号', en: 'Number' },
  to: { 'zh-CN': '签署人', en: 'Signer' },
  page: { 'zh-CN': '第 % 页', en: 'Page %' },
} as const satisfies Readonly<Record<string, Words>>;
