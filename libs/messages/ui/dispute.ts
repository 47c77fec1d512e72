import type { Sentence, Words } from '../locale.js';

/** A dispute as one party sees it. */
export const DISPUTE_WORDS = {
  about: { 'zh-CN': '投诉方认为以下标的侵犯其权利', en: 'The complainant says that these items infringe its right' },
  whatYouCanDo: { 'zh-CN': '您可以办理', en: 'What you can do' },
  nothingToDo: { 'zh-CN': '目前没有需要您办理的事项。', en: 'There is nothing for you to do at present.' },
  elsewhere: { 'zh-CN': '请联系案件经办人办理', en: 'Please ask the case manager for it' },
  items: { 'zh-CN': '投诉标的', en: 'Items' },
  right: { 'zh-CN': '权利', en: 'Right' },
  stage: { 'zh-CN': '进展', en: 'Where it stands' },
  measure: { 'zh-CN': '平台措施', en: 'Measure on the platform' },
  asked: { 'zh-CN': '已要求平台执行', en: 'asked of the platform' },
  confirmed: { 'zh-CN': '平台已执行', en: 'carried out by the platform' },
  refused: { 'zh-CN': '平台未执行', en: 'not carried out by the platform' },
  moot: { 'zh-CN': '标的已结束，无须再采取措施', en: 'the item has ended; nothing is wanted any more' },
  noMeasure: { 'zh-CN': '无', en: 'none' },
  deadline: { 'zh-CN': '期限', en: 'Deadline' },
  howCounted: { 'zh-CN': '这个日期是怎么算的？', en: 'How was this date counted?' },
  answerBy: { 'zh-CN': '请在此之前答复', en: 'Please answer by' },
  afterwards: {
    'zh-CN': '逾期仍可提交声明，只要平台措施仍在；但其他程序可能已继续进行。',
    en: 'A counter-notice is still taken later, as long as the measure stands; but other steps may have gone on by then.',
  },
  timeline: { 'zh-CN': '案件时间线', en: 'Timeline' },
  documents: { 'zh-CN': '文书', en: 'Documents' },
  acknowledge: { 'zh-CN': '确认收到', en: 'Confirm receipt' },
  notArrived: { 'zh-CN': '尚未确认收到', en: 'not yet confirmed' },
  yourAnswers: { 'zh-CN': '您的声明', en: 'Your counter-notices' },
  answers: { 'zh-CN': '不侵权声明', en: 'Counter-notices' },
  evidence: { 'zh-CN': '证据', en: 'Evidence' },
  papers: { 'zh-CN': '待签文书', en: 'Papers to sign' },
  files: { 'zh-CN': '证据文件', en: 'Files' },
  filesMissing: { 'zh-CN': '还有文件尚未上传', en: 'Files are still to be sent' },
  sendFiles: { 'zh-CN': '上传文件', en: 'Send the files' },
  askPdf: { 'zh-CN': '生成PDF文件', en: 'Make it a PDF' },
  makingPdf: { 'zh-CN': '正在生成PDF……', en: 'The PDF is being made …' },
  takePdf: { 'zh-CN': '下载PDF', en: 'Take the PDF' },
  openItem: { 'zh-CN': '打开链接', en: 'Open the link' },
} as const satisfies Record<string, Words>;

export const READ_DOCUMENT: Sentence<{ readonly title: string }> = {
  'zh-CN': ({ title }) => `阅读《${title}》全文`,
  en: ({ title }) => `Read the document: ${title}`,
};
export const ARRIVED_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}到达`,
  en: ({ at }) => `arrived on ${at}`,
};
export const FILED_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}提交`,
  en: ({ at }) => `filed on ${at}`,
};
