import type { ClauseKind } from '#domain/dispute/talks/mediation/agreement-events.js';
import type {
  BreachConsequence,
  ItemTerm,
  Undertaking,
  UndertakingKind,
} from '#domain/dispute/talks/settlement/terms.js';
import type { Words } from '../locale.js';

/** What somebody promises. */
export const UNDERTAKING_KINDS_NAMED = {
  payment: { 'zh-CN': '付款', en: 'a payment' },
  licence: { 'zh-CN': '许可使用', en: 'a licence' },
  apology: { 'zh-CN': '赔礼道歉', en: 'an apology' },
  cease: { 'zh-CN': '停止有关行为', en: 'to stop' },
  delist: { 'zh-CN': '下架商品', en: 'to take goods off sale' },
  destroy: { 'zh-CN': '销毁库存', en: 'to destroy stock' },
  other: { 'zh-CN': '其他', en: 'something else' },
} as const satisfies Record<UndertakingKind, Words>;

/** How it is shown to have been done. */
export const UNDERTAKING_PROOFS_NAMED = {
  statement: { 'zh-CN': '书面说明', en: 'a statement' },
  document: { 'zh-CN': '凭证文件', en: 'a document' },
  'platform-record': { 'zh-CN': '平台记录', en: 'the platform’s record' },
} as const satisfies Record<Undertaking['proof'], Words>;

/** What becomes of the measure on an item. */
export const ITEM_OUTCOMES = {
  lift: { 'zh-CN': '解除措施，恢复链接', en: 'the measure is lifted' },
  keep: { 'zh-CN': '维持措施', en: 'the measure stays' },
} as const satisfies Record<ItemTerm['outcome'], Words>;

/** What a breach leads to, once it is found. */
export const BREACH_CONSEQUENCES_NAMED = {
  reopen: { 'zh-CN': '认定违约后，争议恢复处理', en: 'once a breach is found, the dispute goes on' },
  escalate: {
    'zh-CN': '认定违约后，争议恢复处理并直接提交专家组',
    en: 'once a breach is found, the dispute goes on and before a panel of experts at once',
  },
  record: { 'zh-CN': '认定违约后，仅作记录', en: 'a breach that is found is recorded' },
} as const satisfies Record<BreachConsequence, Words>;

/** What a clause of an agreement is about. */
export const CLAUSE_KINDS_NAMED = {
  general: { 'zh-CN': '一般约定', en: 'general' },
  'account-ownership': { 'zh-CN': '账号归属', en: 'who has an account' },
  'ip-ownership': { 'zh-CN': '知识产权归属', en: 'who owns a right' },
  confidentiality: { 'zh-CN': '保密', en: 'confidentiality' },
  costs: { 'zh-CN': '费用', en: 'costs' },
  other: { 'zh-CN': '其他', en: 'another matter' },
} as const satisfies Record<ClauseKind, Words>;

/** What became of an offer. */
export const OFFER_STATES = {
  context: { 'zh-CN': '等待答复', en: 'waits for an answer' },
  accepted: { 'zh-CN': '已接受', en: 'accepted' },
  rejected: { 'zh-CN': '已拒绝', en: 'rejected' },
  countered: { 'zh-CN': '对方已另提方案', en: 'answered with another offer' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
  lapsed: { 'zh-CN': '已过期', en: 'lapsed' },
} as const satisfies Record<string, Words>;
