import type { Relation } from '#domain/dispute/intake/relation/events.js';
import type { Words } from '../locale.js';

/** How two disputes stand to each other. */
export const RELATION_NAMES = {
  'same-goods': { 'zh-CN': '涉及同一商品', en: 'about the same goods' },
  repeat: { 'zh-CN': '同一权利对同一商品再次投诉', en: 'the same right against the same goods again' },
  'cross-complaint': { 'zh-CN': '双方互相投诉', en: 'the parties complain of each other' },
  consolidated: { 'zh-CN': '合并办理', en: 'handled together' },
  separated: { 'zh-CN': '分开办理', en: 'handled separately again' },
  unrelated: { 'zh-CN': '没有关联', en: 'not related' },
} as const satisfies Record<Relation, Words>;
