import type { FoundBy, ObjectionOutcome, WatchEnding, WatchGround } from '#domain/watch/events.js';
import type { Words } from '../locale.js';

export const WATCH_GROUND_WORDS: Readonly<Record<WatchGround, Words>> = {
  'complained-of': { 'zh-CN': '已被投诉', en: 'They were complained of' },
  blocked: { 'zh-CN': '争议中已采取措施', en: 'A block stands on them in a dispute' },
  affiliated: { 'zh-CN': '系关联店铺', en: 'The shop belongs together with another whose goods are blocked' },
};

export const OBJECTION_OUTCOME_WORDS: Readonly<Record<ObjectionOutcome, Words>> = {
  kept: { 'zh-CN': '继续监测', en: 'They stay watched' },
  ended: { 'zh-CN': '停止监测', en: 'They are taken off the list' },
};

export const WATCH_ENDING_WORDS: Readonly<Record<WatchEnding | 'objection', Words>> = {
  settled: { 'zh-CN': '争议已解决', en: 'The dispute is settled' },
  authorised: { 'zh-CN': '已有授权', en: 'There is an authorisation' },
  'placed-by-mistake': { 'zh-CN': '列入有误', en: 'Placed by mistake' },
  needless: { 'zh-CN': '不再需要', en: 'Needed no longer' },
  objection: { 'zh-CN': '异议成立', en: 'The objection was right' },
};

export const FOUND_BY_WORDS: Readonly<Record<FoundBy, Words>> = {
  fingerprint: { 'zh-CN': '同一商品编号', en: 'The same number on the platform' },
  title: { 'zh-CN': '同一标题', en: 'The same title' },
  shop: { 'zh-CN': '重点监测店铺的上架信息', en: 'A listing of a watched shop' },
};
