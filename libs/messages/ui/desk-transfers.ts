import type { Words } from '../locale.js';

/** Transfers of the accounts of all parties. */
export const TRANSFER_WORDS = {
  ground: { 'zh-CN': '申请情形', en: 'Why' },
  'asked-by-holder': { 'zh-CN': '原账号持有人申请', en: 'Its holder asked' },
  'holder-gone': { 'zh-CN': '原账号持有人已离任', en: 'Its holder is gone' },
  noneHelp: {
    'zh-CN': '当事人更换账号持有人的申请会列在这里，由第二人确认。',
    en: 'When a party’s account is to become another person’s, it stands here for a second person to confirm.',
  },
} as const satisfies Record<string, Words>;
