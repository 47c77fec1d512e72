import type { Confidence } from '#domain/rulebook/ruled.js';
import type { Words } from '../locale.js';

/** How a rule came to be known, as its reader is told. */
export const CONFIDENCES = {
  law: { 'zh-CN': '法律规定，已核对', en: 'law, read in its text' },
  'house-rule': { 'zh-CN': '协会自定规则', en: 'a rule of the association’s own' },
  practice: { 'zh-CN': '行业通行做法', en: 'usual practice' },
  'to-be-verified': { 'zh-CN': '尚待核实', en: 'still to be verified' },
} as const satisfies Record<Confidence, Words>;
