import type { Sentence, Words } from '../locale.js';

/** What the association wants of a platform, and what it answers to results. */
export const OWED_WORDS = {
  measures: { 'zh-CN': '措施', en: 'Measures' },
  measuresHelp: {
    'zh-CN': '勾选已办理的各行，一次反馈；同一案件的各行一并提交，逐行显示结果。',
    en: 'Choose the rows that are dealt with and report them together; each dispute is told by itself, and each row says what came of it.',
  },
  seller: { 'zh-CN': '店铺', en: 'Seller' },
  wanted: { 'zh-CN': '要求', en: 'Wanted' },
  lift: { 'zh-CN': '解除措施', en: 'Lift the measure' },
  block: { 'zh-CN': '删除、屏蔽或者断开链接', en: 'Remove, block or disconnect' },
  heldElsewhere: { 'zh-CN': '另案仍要求保留措施', en: 'Another dispute still holds it' },
  ground: { 'zh-CN': '依据', en: 'Why' },
  state: { 'zh-CN': '状态', en: 'State' },
  open: { 'zh-CN': '待反馈', en: 'Open' },
  refusedBefore: { 'zh-CN': '曾反馈未执行', en: 'Refused before' },
  noMeasures: { 'zh-CN': '没有待反馈的措施', en: 'No measure waits for you' },
  noMeasuresHelp: {
    'zh-CN': '协会请求采取或者解除措施时会出现在这里。',
    en: 'What is to be taken down or put back will stand here.',
  },
  cut: {
    'zh-CN': '待办案件较多，这里先列出期限最早的；办理后其余的会出现。',
    en: 'There is more than fits: what is due first stands here, and the rest follows as you answer.',
  },
  outcome: { 'zh-CN': '执行情况', en: 'What became of them' },
  confirmed: { 'zh-CN': '已执行', en: 'Carried out' },
  refused: { 'zh-CN': '未执行', en: 'Not carried out' },
  carriedOutAt: { 'zh-CN': '执行时间', en: 'When it was carried out' },
  carriedOutHelp: {
    'zh-CN': '以本平台的时钟为准；未注明时区的按北京时间。',
    en: 'By your own clock; Beijing time unless it says otherwise.',
  },
  badTime: { 'zh-CN': '时间写法无法识别', en: 'This time cannot be read' },
  reasonCode: { 'zh-CN': '未执行的原因', en: 'Why not' },
  reasonFirst: { 'zh-CN': '请选择原因', en: 'Please say why not' },
  reason: { 'zh-CN': '说明', en: 'In words' },
  chooseFirst: { 'zh-CN': '请先勾选要答复的行', en: 'Please choose the rows to answer first' },
  results: { 'zh-CN': '提交结果', en: 'What came of it' },
  answered: { 'zh-CN': '已记录', en: 'Recorded' },
  inquiries: { 'zh-CN': '询问', en: 'Inquiries' },
  inquiriesHelp: {
    'zh-CN': '等待期届满前，协会询问平台收到了哪些起诉或者行政投诉的通知。没有收到的可以一并答复，收到的逐件说明。',
    en: 'As a waiting period ends, the association asks which reports of suits or authority complaints you have received. “None” can be said for many at once; what you have is told one by one.',
  },
  noInquiries: { 'zh-CN': '没有待答复的询问', en: 'No inquiry waits for you' },
  noInquiriesHelp: {
    'zh-CN': '等待期届满时的询问会出现在这里。',
    en: 'What is asked as a waiting period ends will stand here.',
  },
  withReports: { 'zh-CN': '收到通知的', en: 'If you have any' },
  tellReports: { 'zh-CN': '逐件说明', en: 'Tell them' },
  resultsHelp: {
    'zh-CN': '逐项写明如何处理；勾选多行可以一次填写，同一结果的各项都填好后才能提交。',
    en: 'Say of each item what you do with it; choose rows to say it of many. A result goes out once each of its items is answered.',
  },
  item: { 'zh-CN': '标的', en: 'Item' },
  outcomeOf: { 'zh-CN': '结论', en: 'What it says' },
  keep: { 'zh-CN': '维持措施', en: 'Keep the measure' },
  liftIt: { 'zh-CN': '解除措施', en: 'Lift the measure' },
  yourAnswer: { 'zh-CN': '本平台的答复', en: 'Our answer' },
  notYet: { 'zh-CN': '未填写', en: 'Not said yet' },
  adopt: { 'zh-CN': '采纳', en: 'Adopt' },
  partly: { 'zh-CN': '部分采纳', en: 'Adopt in part' },
  depart: { 'zh-CN': '不采纳', en: 'Depart' },
  whyNot: { 'zh-CN': '理由（将告知当事人）', en: 'Why; the parties are told' },
  whyFirst: { 'zh-CN': '请说明理由', en: 'Please say why' },
  noResults: { 'zh-CN': '没有待答复的结果', en: 'No result waits for your answer' },
  noResultsHelp: {
    'zh-CN': '移交的投诉有了结果、专家组作出结论时会出现在这里。',
    en: 'What came of complaints that you handed over, and what panels decided, will stand here.',
  },
  incomplete: {
    'zh-CN': '还没有一件结果的各项都已填写',
    en: 'No result has an answer for each of its items yet',
  },
} as const satisfies Record<string, Words>;

export const REPORT_CHOSEN: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `反馈所选${count}项`,
  en: ({ count }) => `Report the ${count} chosen`,
};
export const NO_REPORTS_FOR: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `所选${count}件均未收到通知`,
  en: ({ count }) => `No report received for the ${count} chosen`,
};
export const SAY_OF_CHOSEN: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `填入所选${count}项`,
  en: ({ count }) => `Say it of the ${count} chosen`,
};
export const SEND_ANSWERS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `提交${count}件答复`,
  en: ({ count }) => `Send ${count} ${count === 1 ? 'answer' : 'answers'}`,
};
