import type { Words } from '../locale.js';

/** All that a push notice says: it may stand on a locked phone. */
export const PUSH_SAID: Words = {
  'zh-CN': '您的案件有新内容，请打开查看。',
  en: 'There is something new in your matter. Open it to see what.',
};
