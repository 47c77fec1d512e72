import type { Sentence, Words } from '../locale.js';

/** The reading of a room of which two persons of the association agreed that one of them may read it. */
export const READING_WORDS = {
  read: { 'zh-CN': '查阅会谈内容', en: 'Read what was said' },
  recorded: {
    'zh-CN': '查阅经第二人同意，会谈室成员均已收到告知；申请、同意均记入案件记录，一日后自动失效。',
    en: 'A second person allowed it and every member of the room was told; both are in the record, and it ends after a day.',
  },
  notOpen: {
    'zh-CN': '您不能查阅该会谈室。须先说明理由申请，并经第二人同意。',
    en: 'The room is not open to you. Ask first, with a reason; a second person decides.',
  },
  allow: { 'zh-CN': '审查该申请', en: 'Decide as a second person' },
  ask: { 'zh-CN': '申请查阅', en: 'Ask to read it' },
  neutral: { 'zh-CN': '主持人', en: 'Its neutral' },
  erased: { 'zh-CN': '内容已删除', en: 'Erased' },
  none: { 'zh-CN': '尚无发言。', en: 'Nothing was said.' },
} as const satisfies Record<string, Words>;

export const READING_ASKED: Sentence<{ readonly who: string }> = {
  'zh-CN': ({ who }) => `${who}申请查阅该会谈室，须经第二人同意。理由：`,
  en: ({ who }) => `${who} asks to read this room; a second person decides. The reason:`,
};
