import type { LossFigure } from '#domain/dispute/measures/loss/events.js';
import type { Words } from '../locale.js';

export const LOSS_FIGURES = {
  'hours-down': { 'zh-CN': '下架时长（小时）', en: 'Hours down' },
  'same-weekday-sales': {
    'zh-CN': '此前每周同一天的销售额（对照）',
    en: 'Sales on the same weekday before, as a baseline',
  },
  sales: { 'zh-CN': '措施期间的销售额', en: 'Sales while the measure stood' },
  advertising: { 'zh-CN': '已投放的广告费用', en: 'Advertising already paid' },
  stock: { 'zh-CN': '积压库存', en: 'Stock left over' },
  'ranking-before': { 'zh-CN': '下架前的搜索排名', en: 'Ranking before' },
  'ranking-after': { 'zh-CN': '恢复后的搜索排名', en: 'Ranking after' },
  sessions: { 'zh-CN': '取消的直播场次', en: 'Booked sessions that were cancelled' },
  refunds: { 'zh-CN': '由此产生的退款', en: 'Refunds that followed' },
} as const satisfies Record<LossFigure, Words>;
