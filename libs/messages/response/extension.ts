import type { DELAY_REASONS as DOMAIN_DELAY_REASONS } from '#domain/dispute/response/extension/delay-reasons.js';
import type { Words } from '../locale.js';

/** Why a report could not come earlier (法释〔2020〕9号 art. 3). */
export const DELAY_REASONS = {
  'notarisation-abroad': { 'zh-CN': '境外公证', en: 'notarisation abroad' },
  legalisation: { 'zh-CN': '认证手续', en: 'legalisation' },
  translation: { 'zh-CN': '翻译', en: 'translation' },
  other: { 'zh-CN': '其他无法控制的客观原因', en: 'other causes beyond control' },
} as const satisfies Record<(typeof DOMAIN_DELAY_REASONS)[number], Words>;
