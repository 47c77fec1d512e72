import type { PreservedPart } from '#domain/rulebook/expedited.js';
import type { Words } from '../locale.js';
import type {
  ObjectBack,
  PlatformActed,
  PreservedResult,
  ObjectEnded,
} from '#domain/dispute/measures/preservation/events.js';

export const PRESERVED_PARTS_NAMED = {
  replay: { 'zh-CN': '直播回放', en: 'replay' },
  'product-cards': { 'zh-CN': '商品卡', en: 'product cards' },
  comments: { 'zh-CN': '评论', en: 'comments' },
  'order-counts': { 'zh-CN': '订单数量', en: 'order counts' },
} as const satisfies Record<PreservedPart, Words>;

export const PRESERVED_OUTCOMES = {
  kept: { 'zh-CN': '已保存', en: 'kept' },
  refused: { 'zh-CN': '不予保存', en: 'refused' },
  missing: { 'zh-CN': '已不存在', en: 'missing' },
} as const satisfies Record<PreservedResult['outcome'], Words>;

/** Why an item has ended. */
export const END_REASONS = {
  'stream-over': { 'zh-CN': '直播已结束', en: 'the stream is over' },
  'taken-off-by-seller': { 'zh-CN': '卖家自行下架', en: 'the seller took it off' },
  'sold-out': { 'zh-CN': '已售罄', en: 'it is sold out' },
  'account-closed': { 'zh-CN': '账号已注销', en: 'the account is closed' },
} as const satisfies Record<ObjectEnded['data']['reason'], Words>;

/** Why an item no longer counts as ended. */
export const BACK_REASONS = {
  'recorded-in-error': { 'zh-CN': '此前登记有误', en: 'it had been recorded in error' },
  'open-again': { 'zh-CN': '同一直播间或者链接重新开放', en: 'the same room or link is open again' },
} as const satisfies Record<ObjectBack['data']['because'], Words>;

/** What a platform acted on by itself, and what it did. */
export const PLATFORM_TARGETS_NAMED = {
  item: { 'zh-CN': '标的', en: 'the item' },
  shop: { 'zh-CN': '店铺', en: 'the shop' },
  account: { 'zh-CN': '账号', en: 'the account' },
} as const satisfies Record<PlatformActed['data']['target'], Words>;
export const PLATFORM_DEEDS_NAMED = {
  blocked: { 'zh-CN': '屏蔽或者下架', en: 'blocked' },
  restored: { 'zh-CN': '恢复', en: 'restored' },
  restricted: { 'zh-CN': '限制', en: 'restricted' },
  released: { 'zh-CN': '解除限制', en: 'released' },
} as const satisfies Record<PlatformActed['data']['what'], Words>;
