import type { Sentence, Words } from '../locale.js';

/** Large files on their way: they pause, and go on after a dropped line or a page that was opened anew. */
export const UPLOAD_WORDS = {
  title: { 'zh-CN': '待上传的文件', en: 'Files still to be sent' },
  keepOpen: {
    'zh-CN': '内容已经登记。上传可以暂停；连接中断或者关闭页面后，重新选择同一文件即可从中断处继续，三天内有效。',
    en: 'What you filed is on record. You can pause; after a dropped line or a closed page choose the same file again within three days, and it goes on from where it stopped.',
  },
  pause: { 'zh-CN': '暂停', en: 'Pause' },
  goOn: { 'zh-CN': '继续', en: 'Go on' },
  paused: { 'zh-CN': '已暂停', en: 'Paused' },
  dropped: { 'zh-CN': '连接中断，恢复后自动继续', en: 'The line dropped; it goes on by itself' },
  checking: { 'zh-CN': '正在核对文件', en: 'Checking the file' },
  recording: { 'zh-CN': '已传完，正在核验并登记', en: 'All sent; it is being checked and recorded' },
} as const satisfies Record<string, Words>;

export const CHOOSE_FILE: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `选择文件：${name}`,
  en: ({ name }) => `Choose the file: ${name}`,
};
