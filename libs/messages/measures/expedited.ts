import type { GuaranteeKind, PreservedPart } from '#domain/rulebook/expedited.js';
import type { Restoration } from '#domain/dispute/measures/guarantee/events.js';
import type { ObjectEnded, PreservedResult } from '#domain/dispute/measures/preservation/events.js';
import type { RespondentCalled, UrgentGround } from '#domain/dispute/measures/urgent/events.js';
import type { Words } from '../locale.js';

/** Why somebody may ask that it be done at once. */
export const URGENT_GROUNDS_NAMED = {
  'running-room': { 'zh-CN': '直播正在进行', en: 'a room is running' },
  festival: { 'zh-CN': '已公告的促销期间', en: 'a declared festival window' },
} as const satisfies Record<UrgentGround, Words>;

export const CALL_OUTCOMES = {
  reached: { 'zh-CN': '已接通', en: 'reached' },
  'not-reached': { 'zh-CN': '未接通', en: 'not reached' },
  'no-number': { 'zh-CN': '没有电话号码', en: 'no number is known' },
} as const satisfies Record<RespondentCalled['data']['outcome'], Words>;

export const GUARANTEE_KINDS_NAMED = {
  'deposit-at-platform': { 'zh-CN': '平台保证金', en: 'deposit at the platform' },
  'bank-letter': { 'zh-CN': '银行保函', en: 'bank letter' },
  insurance: { 'zh-CN': '保险', en: 'insurance' },
} as const satisfies Record<GuaranteeKind, Words>;

export const RESTORATIONS = {
  restore: { 'zh-CN': '恢复链接或者服务', en: 'restore the item' },
  'label-and-escrow': { 'zh-CN': '加注争议标识并留存货款', en: 'sell on with label and escrow' },
} as const satisfies Record<Restoration, Words>;

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
