import type { Sentence, Words } from '../locale.js';

/** What the association's people write down on a dispute for each other. */
export const DESK_NOTE_WORDS = {
  wall: { 'zh-CN': '仅本协会工作人员可见', en: 'Only the association’s staff read this' },
  wallWhy: {
    'zh-CN': '当事人、平台、调解员和专家均看不到。',
    en: 'No party, platform, mediator or expert ever does.',
  },
  write: { 'zh-CN': '写备注', en: 'Write a note' },
  text: { 'zh-CN': '备注内容', en: 'Note' },
  mention: { 'zh-CN': '提醒同事', en: 'Colleagues to be told' },
  mentionHelp: { 'zh-CN': '被提醒的同事会收到通知', en: 'They are told that there is a note' },
  mentionNone: { 'zh-CN': '不提醒', en: 'Nobody' },
  save: { 'zh-CN': '保存备注', en: 'Keep the note' },
  saved: { 'zh-CN': '备注已保存', en: 'The note is kept' },
  correct: { 'zh-CN': '更正', en: 'Correct it' },
  keepCorrection: { 'zh-CN': '保存更正', en: 'Keep the correction' },
  corrected: { 'zh-CN': '备注已更正', en: 'The note is corrected' },
  correctHelp: { 'zh-CN': '原文会保留在备注下方。', en: 'What it said before stays beside it.' },
  none: { 'zh-CN': '还没有备注', en: 'There is no note yet' },
  noneHelp: { 'zh-CN': '需要同事了解的情况，可以写在上方。', en: 'Write above what colleagues should know.' },
  erased: { 'zh-CN': '内容已删除', en: 'The words were erased' },
  erasedName: { 'zh-CN': '已删除的账号', en: 'Erased account' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  more: { 'zh-CN': '更早的备注', en: 'Earlier notes' },
} as const satisfies Record<string, Words>;

export const NOTE_CORRECTED_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}更正`,
  en: ({ at }) => `corrected ${at}`,
};
export const NOTE_EARLIER: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `更正前的内容（${count}）`,
  en: ({ count }) => `What it said before (${count})`,
};
export const NOTE_TELLS: Sentence<{ readonly names: string }> = {
  'zh-CN': ({ names }) => `提醒：${names}`,
  en: ({ names }) => `Told: ${names}`,
};
