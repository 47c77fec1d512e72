import type { Sentence, Words } from '../locale.js';

/** The form of a counter-notice, step by step. */
export const COUNTER_NOTICE_WORDS = {
  itemsTitle: { 'zh-CN': '您要就哪些标的作出声明？', en: 'For which items do you declare?' },
  itemsHint: {
    'zh-CN': '未选择的标的视为尚未答复，您之后仍可答复。',
    en: 'Items that you leave out stay unanswered; you can answer for them later.',
  },
  unlistedTitle: { 'zh-CN': '通知中没有列出的标的', en: 'Items that the notice does not list' },
  unlistedHint: {
    'zh-CN': '如有其他链接也被下架，请逐项说明，由案件经办人核对。',
    en: 'If other links of yours were taken down too, say which; a case manager matches them.',
  },
  unlistedOne: { 'zh-CN': '是哪个标的', en: 'Which item is it' },
  addUnlisted: { 'zh-CN': '添加未列标的', en: 'Add an unlisted item' },
  reasonsTitle: { 'zh-CN': '为什么不侵权？', en: 'Why do they not infringe?' },
  grounds: { 'zh-CN': '理由（可多选）', en: 'It rests on (choose any)' },
  statement: { 'zh-CN': '说明（会转送对方）', en: 'Statement (the other side gets it)' },
  statementHint: {
    'zh-CN': '请勿在此填写进货价、供货商或者数量。',
    en: 'Do not write prices, suppliers or quantities here.',
  },
  confidential: { 'zh-CN': '保密说明（对方看不到）', en: 'Confidential part (the other side does not get it)' },
  confidentialHint: {
    'zh-CN': '供货商、价格、数量写在这里，只有协会工作人员和中立人员能看到。',
    en: 'Suppliers, prices and quantities belong here: the association’s staff and neutrals alone read it.',
  },
  filesTitle: { 'zh-CN': '证据', en: 'Evidence' },
  filesHint: {
    'zh-CN': '照片、截图、PDF、视频或者表格。每个文件请选择对方是否可以看到。',
    en: 'Photos, screenshots, PDF, video or tables. Say for each whether the other side gets it.',
  },
  addFiles: { 'zh-CN': '选择文件', en: 'Choose files' },
  shows: { 'zh-CN': '这个文件说明什么', en: 'What this file shows' },
  whoSees: { 'zh-CN': '谁可以看到', en: 'Who sees it' },
  copyOf: { 'zh-CN': '这是哪个保密文件的遮盖副本？', en: 'Of which confidential file is it a redacted copy?' },
  noCopy: { 'zh-CN': '不是副本', en: 'Of none' },
  hashing: { 'zh-CN': '正在读取文件……', en: 'Reading the file …' },
  cannotRead: { 'zh-CN': '无法读取该文件，请重新选择。', en: 'The file cannot be read; please choose it again.' },
  previewTitle: { 'zh-CN': '对方将收到的内容', en: 'What the other side will get' },
  previewHint: {
    'zh-CN': '请核对。以下就是投诉方将收到的全文，没有别的；其中的时间以实际提交时为准。',
    en: 'Please check it. This is the whole of what the complainant will get, and nothing else; its times will be those of the filing.',
  },
  previewNone: {
    'zh-CN': '您只指明了未列标的。案件经办人核对之后，声明才会转送对方。',
    en: 'You named unlisted items alone. The declaration is forwarded once a case manager has matched them.',
  },
  keptBack: { 'zh-CN': '对方不会收到', en: 'What the other side will not get' },
  keptStatement: { 'zh-CN': '您的保密说明', en: 'Your confidential part' },
  nothingKept: { 'zh-CN': '没有保密内容。', en: 'Nothing is confidential.' },
  declaration: { 'zh-CN': '真实性保证', en: 'Guarantee of truth' },
  accept: { 'zh-CN': '我已阅读并作出上述保证', en: 'I have read this guarantee and give it' },
  acceptFirst: { 'zh-CN': '提交前请作出保证。', en: 'Please give the guarantee before you send.' },
  submit: { 'zh-CN': '提交不侵权声明', en: 'Send the counter-notice' },
  receiptTitle: { 'zh-CN': '声明已提交', en: 'Your counter-notice is filed' },
  reference: { 'zh-CN': '声明编号', en: 'Reference' },
  filedAt: { 'zh-CN': '提交时间', en: 'Filed at' },
  forItems: { 'zh-CN': '标的', en: 'Items' },
  fingerprint: { 'zh-CN': '文件指纹（SHA-256）', en: 'Fingerprint (SHA-256)' },
  whatNext: {
    'zh-CN': '协会将把声明转送投诉方。转送到达后，等待期开始计算；您可以随时从短信链接回到本页查看。',
    en: 'The association forwards it to the complainant. With its arrival the waiting period begins; you can come back here from your message at any time.',
  },
  toDispute: { 'zh-CN': '查看案件', en: 'See the dispute' },
  uploading: { 'zh-CN': '文件上传', en: 'Sending the files' },
  uploadLater: {
    'zh-CN': '提交的内容已经登记，文件可以随后上传。上传完成前请不要关闭本页。',
    en: 'What you filed is on record; its files may follow. Please keep this page open until they have been sent.',
  },
  chooseAgain: { 'zh-CN': '请重新选择这个文件', en: 'Please choose this file again' },
  notSame: {
    'zh-CN': '这不是之前登记的那个文件（指纹不一致）。',
    en: 'This is not the file that was named: its fingerprint differs.',
  },
  uploaded: { 'zh-CN': '已上传', en: 'sent' },
  allUploaded: { 'zh-CN': '所有文件均已上传。', en: 'All files have been sent.' },
} as const satisfies Record<string, Words>;

export const STEP_OF: Sentence<{ readonly step: number; readonly of: number }> = {
  'zh-CN': ({ step, of }) => `第${step}步，共${of}步`,
  en: ({ step, of }) => `Step ${step} of ${of}`,
};
export const UPLOADED_PART: Sentence<{ readonly name: string; readonly percent: number }> = {
  'zh-CN': ({ name, percent }) => `${name}：已上传${percent}%`,
  en: ({ name, percent }) => `${name}: ${percent}% sent`,
};
