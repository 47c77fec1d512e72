import type { Sentence, Words } from '../locale.js';

/** Letters that a platform passes on, until it has reported that they arrived. */
export const OWED_LETTERS = {
  letters: { 'zh-CN': '转送文书', en: 'Letters to pass on' },
  help: {
    'zh-CN':
      '协会请平台转送、尚未反馈送达的文书，期限在先的列在前面。文书到达受送达人后再反馈：当事人的法定期间自到达之日起算。',
    en: 'What the association asked you to pass on and you have not reported yet, what is due first before the rest. Report a letter once it has reached its addressee: the parties’ legal periods run from then.',
  },
  letter: { 'zh-CN': '文书和案号', en: 'Letter, and the number' },
  addressee: { 'zh-CN': '受送达人', en: 'To whom' },
  orderedAt: { 'zh-CN': '请求转送时间', en: 'You were asked' },
  report: { 'zh-CN': '反馈送达', en: 'Report' },
  arrived: { 'zh-CN': '已送达', en: 'It arrived' },
  arrivedAt: { 'zh-CN': '到达时间', en: 'When it arrived' },
  arrivedHelp: {
    'zh-CN': '适用于本次反馈的各件；以本平台的时钟为准，未注明时区的按北京时间。不填即以反馈时间为准。',
    en: 'For all that you report at once. By your own clock; Beijing time unless it says otherwise. Without it, the time of your report counts.',
  },
  none: { 'zh-CN': '没有待反馈的转送文书', en: 'No letter waits for your report' },
  noneHelp: {
    'zh-CN': '协会请平台转送文书后会出现在这里，反馈送达后移出。',
    en: 'A letter that you are to pass on stands here until its arrival is reported.',
  },
} as const satisfies Record<string, Words>;

export const LETTERS_ARRIVED: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `反馈${count}件已送达`,
  en: ({ count }) => `Report that ${count} arrived`,
};
