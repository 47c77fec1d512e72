import type { Words } from '../locale.js';

/** Disputes that seem to have to do with this one; a person judges. */
export const RELATION_WORDS = {
  proposed: { 'zh-CN': '可能关联的案件', en: 'Disputes that may be related' },
  help: {
    'zh-CN': '系统按相同标的、权利或者当事人提示，是否关联由您认定。',
    en: 'Found by the same item, right or parties. You judge whether they are related.',
  },
  relate: { 'zh-CN': '登记关联', en: 'Relate them' },
  item: { 'zh-CN': '标的相同', en: 'same item' },
  right: { 'zh-CN': '权利相同', en: 'same right' },
  parties: { 'zh-CN': '当事人相同', en: 'same parties' },
} as const satisfies Record<string, Words>;
