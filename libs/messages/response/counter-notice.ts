import type { COUNTER_NOTICE_FAULTS as FAULTS } from '#domain/dispute/response/counter-notice/events.js';
import type { CounterGround } from '#domain/rulebook/materials.js';
import type { Words } from '../locale.js';

/** What a counter-notice has to hold. */
export const COUNTER_MATERIALS = {
  D01: { 'zh-CN': '声明人的真实身份和送达地址', en: 'True identity and address of the declarant' },
  D02: { 'zh-CN': '要求恢复的商品、服务或者内容', en: 'What is to be restored' },
  D03: { 'zh-CN': '不存在侵权行为的初步证据', en: 'Prima facie evidence that there is no infringement' },
  D04: { 'zh-CN': '与专利的技术特征或者设计特征对比', en: 'Comparison with the patent’s features' },
  D05: { 'zh-CN': '声明真实性的书面保证', en: 'Written guarantee that the counter-notice is true' },
  D07: { 'zh-CN': '供货方信息、票据和付款凭证', en: 'Supplier, invoices and proof of payment' },
} as const satisfies Record<string, Words>;

/** What a counter-notice may rest on. */
export const COUNTER_GROUNDS = {
  licence: { 'zh-CN': '已获授权', en: 'licensed or authorised' },
  'legal-source': { 'zh-CN': '商品有合法来源', en: 'bought from a lawful source' },
  'own-right': { 'zh-CN': '本方有在先权利', en: 'an earlier right of one’s own' },
  'prior-use': { 'zh-CN': '在先使用或者现有设计、现有技术', en: 'prior use, prior art or prior design' },
  exhausted: { 'zh-CN': '权利人或者其许可的人售出的正品', en: 'genuine goods put on the market by the right holder' },
  'fair-use': { 'zh-CN': '合理使用或者正当使用', en: 'fair use' },
  'outside-scope': { 'zh-CN': '未落入权利保护范围', en: 'outside the scope of the right' },
  'right-invalid': { 'zh-CN': '权利无效或者已经终止', en: 'the right is invalid or has ended' },
  'not-operator': { 'zh-CN': '本方并非该标的的经营者', en: 'not the operator of the item' },
} as const satisfies Record<CounterGround, Words>;

/** Why a declaration does not hold. */
export const COUNTER_NOTICE_FAULTS = {
  identity: { 'zh-CN': '身份信息不实或者不全', en: 'identity not shown' },
  locating: { 'zh-CN': '不能准确定位标的', en: 'items not pinned down' },
  evidence: { 'zh-CN': '没有不存在侵权的初步证据', en: 'no prima facie evidence' },
  'false-statement': { 'zh-CN': '声明内容虚假', en: 'a false statement' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<(typeof FAULTS)[number], Words>;
