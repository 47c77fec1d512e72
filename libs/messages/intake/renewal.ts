import type { SideEffectKind, UNDOING_ENDS } from '#domain/dispute/intake/renewal/events.js';
import type { Words } from '../locale.js';

/** What a platform did beside a measure. */
export const SIDE_EFFECTS = {
  demotion: { 'zh-CN': '降低搜索或者推荐权重', en: 'demotion in search' },
  'penalty-points': { 'zh-CN': '店铺扣分', en: 'penalty points' },
  'deposit-held': { 'zh-CN': '冻结保证金', en: 'a deposit held' },
  label: { 'zh-CN': '加注标签', en: 'a label' },
  other: { 'zh-CN': '其他处理', en: 'something else' },
} as const satisfies Record<SideEffectKind, Words>;

/** Why nobody follows a side effect up any more. */
export const UNDOING_ENDS_NAMED = {
  'never-was': { 'zh-CN': '经核实不存在该处理', en: 'it turned out that there was no such thing' },
  'another-ground': {
    'zh-CN': '该处理另有依据，与本案措施无关',
    en: 'it has another ground than the measure of this dispute',
  },
  'platform-declines': { 'zh-CN': '平台不予撤销', en: 'the platform declines to undo it' },
} as const satisfies Record<(typeof UNDOING_ENDS)[number], Words>;
