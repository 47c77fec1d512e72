import type { Words } from '../locale.js';

/** A reset of one’s second factors that somebody else asked for. */
export const RESET_WORDS = {
  title: { 'zh-CN': '双重验证重置', en: 'A reset of your second factors' },
  note: {
    'zh-CN': '您收到重置双重验证的通知，但并未遗失验证方式的，可以在此拒绝，重置不再进行。',
    en: 'If you were told that your second factors are to be reset, and lost nothing, refuse it here: it will not happen.',
  },
  refuse: { 'zh-CN': '未遗失，拒绝重置', en: 'I lost nothing: refuse the reset' },
  refused: { 'zh-CN': '已拒绝，重置不再进行。', en: 'It is refused: nothing is reset.' },
} as const satisfies Record<string, Words>;
