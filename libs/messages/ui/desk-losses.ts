import type { Sentence, Words } from '../locale.js';

/** The worksheet in which a merchant says what a wrong notice cost it. */
export const LOSS_WORDS = {
  title: { 'zh-CN': '损失清单', en: 'Loss worksheets' },
  confidential: { 'zh-CN': '保密', en: 'Confidential' },
  secret: {
    'zh-CN': '商业秘密：只有填写人和协会可以查看，每次打开均有记录。',
    en: 'Business secrets: its merchant and the association alone see it, and each opening is recorded.',
  },
  open: { 'zh-CN': '打开清单', en: 'Open the worksheet' },
  file: { 'zh-CN': '损失清单', en: 'Loss worksheet' },
  csv: { 'zh-CN': '下载表格', en: 'Download as a table' },
  print: { 'zh-CN': '打印', en: 'Print' },
  notTaken: { 'zh-CN': '未能下载，请稍后再试。', en: 'It could not be taken. Please try again later.' },
  noFigures: { 'zh-CN': '内容已依法删除。', en: 'Its content was erased.' },
  dates: { 'zh-CN': '案件记录中的停售时间', en: 'How long each item was down, by the record' },
  figures: { 'zh-CN': '填写的数额和来源', en: 'Figures stated, with their sources' },
  figure: { 'zh-CN': '项目', en: 'What' },
  value: { 'zh-CN': '数额', en: 'How much' },
  period: { 'zh-CN': '期间', en: 'Days' },
  source: { 'zh-CN': '来源', en: 'Source' },
  item: { 'zh-CN': '标的', en: 'Item' },
  down: { 'zh-CN': '停售时长', en: 'Down' },
  allDown: { 'zh-CN': '合计', en: 'Together' },
  pieces: { 'zh-CN': '件', en: 'pieces' },
  rank: { 'zh-CN': '名', en: 'place' },
  sessions: { 'zh-CN': '场', en: 'sessions' },
  hours: { 'zh-CN': '小时', en: 'hours' },
} as const satisfies Record<string, Words>;

export const MINUTES_DOWN: Sentence<{ readonly minutes: number }> = {
  'zh-CN': ({ minutes }) => `${Math.floor(minutes / 60)}小时${minutes % 60}分钟`,
  en: ({ minutes }) => `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
};
