import type { Topic } from '#domain/notification/preferences.js';
import type { Sentence, Words } from '../locale.js';

/** What an act would come to, before it is done. */
export const PREVIEW_WORDS = {
  look: { 'zh-CN': '预览：将通知谁、期限如何变化', en: 'Who will be told, and what follows' },
  again: { 'zh-CN': '重新预览', en: 'Look again' },
  title: { 'zh-CN': '提交后', en: 'What follows' },
  onlyLooked: {
    'zh-CN': '以下仅为按案件现状所作的预览，尚未记录，也未发出任何文书。',
    en: 'This is how it would be as the dispute stands now. Nothing is recorded and nothing has gone out.',
  },
  stale: { 'zh-CN': '表单已有改动，以下预览可能不再准确。', en: 'The form has changed since; look again.' },
  untold: { 'zh-CN': '这项操作无法预览。', en: 'What this comes to cannot be told beforehand.' },
  recorded: { 'zh-CN': '将记录', en: 'What is recorded' },
  letters: { 'zh-CN': '将送达的文书', en: 'Letters that go out' },
  noLetters: { 'zh-CN': '不发送文书。', en: 'No letter goes out.' },
  readLetter: { 'zh-CN': '阅读全文', en: 'Read it' },
  measures: { 'zh-CN': '将要求平台', en: 'What platforms are asked for' },
  block: { 'zh-CN': '采取措施', en: 'a measure' },
  lift: { 'zh-CN': '解除措施', en: 'to lift the measure' },
  started: { 'zh-CN': '将开始的期限', en: 'Times that begin' },
  ended: { 'zh-CN': '将结束的期限', en: 'Times that end' },
  sameTimes: { 'zh-CN': '期限不变。', en: 'No time begins or ends.' },
  tasks: { 'zh-CN': '将产生的待办', en: 'Tasks that arise' },
  told: { 'zh-CN': '将收到提示的人', en: 'Who gets a short message' },
} as const satisfies Record<string, Words>;

/** Of what the short message tells; the letter itself it never holds. */
export const TOLD_OF = {
  act: { 'zh-CN': '有事项待其办理', en: 'something is awaited of them' },
  news: { 'zh-CN': '案件有新进展', en: 'there is news' },
  room: { 'zh-CN': '会谈室有新内容', en: 'there is something in a room' },
  task: { 'zh-CN': '有新的待办', en: 'there is a task' },
  reminder: { 'zh-CN': '期限提醒', en: 'a day comes near' },
} as const satisfies Record<Topic, Words>;

export const LETTER_LANGUAGE = {
  'zh-CN': ({ language }) => (language === 'en' ? '以英文送达' : '以中文送达'),
  en: ({ language }) => (language === 'en' ? 'in English' : 'in Chinese'),
} satisfies Sentence<{ readonly language: string }>;
