import type { CLAIM_KINDS as DOMAIN_CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import type { ComplaintRejected } from '#domain/dispute/intake/filing/events.js';
import type { ItemKind } from '#domain/rulebook/item-kinds.js';
import type { Words } from '../locale.js';

/** The kinds of things complained of. */
export const ITEM_KINDS = {
  product: { 'zh-CN': '商品', en: 'Product' },
  room: { 'zh-CN': '直播间', en: 'Live room' },
  replay: { 'zh-CN': '直播回放', en: 'Replay' },
  clip: { 'zh-CN': '短视频切片', en: 'Clip' },
  content: { 'zh-CN': '图文内容', en: 'Content' },
  account: { 'zh-CN': '账号', en: 'Account' },
} as const satisfies Record<ItemKind, Words>;

/** What a complainant asks for. */
export const CLAIM_KINDS = {
  remove: { 'zh-CN': '采取删除、屏蔽、断开链接等必要措施', en: 'Removal, blocking or disconnection' },
  stop: { 'zh-CN': '停止侵权行为', en: 'End of the infringement' },
  apology: { 'zh-CN': '赔礼道歉', en: 'Apology' },
  compensation: { 'zh-CN': '赔偿损失', en: 'Compensation' },
  licence: { 'zh-CN': '协商许可使用', en: 'Talks about a licence' },
  other: { 'zh-CN': '其他诉求', en: 'Other' },
} as const satisfies Record<(typeof DOMAIN_CLAIM_KINDS)[number], Words>;

/** Why a complaint does not go on. */
export const REJECTION_CAUSES = {
  materials: { 'zh-CN': '投诉材料不符合要求', en: 'The materials do not meet the requirements' },
  'not-cured': { 'zh-CN': '未在补正期限内补齐材料', en: 'The missing materials were not sent in time' },
  barred: { 'zh-CN': '投诉方受限制投诉的裁定或者认定约束', en: 'The complainant is barred from this complaint' },
  'out-of-scope': { 'zh-CN': '不属于本程序的受理范围', en: 'The matter is outside the scope of this procedure' },
} as const satisfies Record<ComplaintRejected['data']['cause'], Words>;
