import type { Sentence, Words } from '../locale.js';

/** What waits for a second person, the page on which a decision is looked at again, and what was done so. */
export const SECOND_WORDS = {
  waiting: { 'zh-CN': '等待复核的草稿和事项', en: 'Waiting for a second person' },
  noWaiting: { 'zh-CN': '目前没有等待复核的事项', en: 'Nothing waits for a second person' },
  noWaitingHelp: {
    'zh-CN': '同事提出需要第二人复核的事项后，会按期限列在这里。',
    en: 'What a colleague puts up for a second person stands here, by when it is due.',
  },
  number: { 'zh-CN': '争议编号', en: 'Dispute' },
  what: { 'zh-CN': '事项', en: 'What' },
  due: { 'zh-CN': '期限', en: 'Due' },
  open: { 'zh-CN': '打开复核', en: 'Look at it' },
  own: { 'zh-CN': '我已复核的', en: 'What I looked at' },
  noOwn: { 'zh-CN': '您还没有复核过', en: 'You have looked at nothing yet' },
  done: { 'zh-CN': '处理', en: 'What I did' },
  at: { 'zh-CN': '时间', en: 'When' },
  decision: { 'zh-CN': '复核决定草稿', en: 'The draft of a decision' },
  gone: { 'zh-CN': '这份草稿已经处理', en: 'This draft was dealt with' },
  goneHelp: { 'zh-CN': '决定已发出，或者已退回专家组重新评议。', en: 'It has gone out, or is with the panel again.' },
  returnedBefore: { 'zh-CN': '此前已退回一次', en: 'It was sent back once before' },
  compared: { 'zh-CN': '逐字对照退回前的文本', en: 'Compared word by word with what was sent back' },
  plain: { 'zh-CN': '只看现在的文本', en: 'The text as it is now' },
  issues: { 'zh-CN': '各争议焦点', en: 'Issue by issue' },
  comment: { 'zh-CN': '对这一焦点的意见', en: 'What you have to say on this issue' },
  commentHelp: {
    'zh-CN': '保存在本页，退回时一并写入理由；同意发出时不会送出。',
    en: 'Kept on this page. It goes into the reason when you send it back, and nowhere when you let it go out.',
  },
  dissent: { 'zh-CN': '不同意见', en: 'Dissent' },
  decide: { 'zh-CN': '处理', en: 'What becomes of it' },
  general: { 'zh-CN': '总的意见', en: 'In all' },
  onceOnly: {
    'zh-CN': '只能退回一次；退回后由专家组自行决定是否修改。',
    en: 'It can be sent back once. What the panel says then is its own.',
  },
  reasonFirst: { 'zh-CN': '请先写明意见再退回。', en: 'Say something first, then send it back.' },
  notYours: {
    'zh-CN': '您不能复核这份草稿：您参与过本案，或者它已经处理。',
    en: 'You cannot decide on this draft: you had a part in the matter, or it was dealt with.',
  },
} as const satisfies Record<string, Words>;

export const ON_ISSUE: Sentence<{ readonly number: number; readonly text: string }> = {
  'zh-CN': ({ number, text }) => `争议焦点${number}：${text}`,
  en: ({ number, text }) => `Issue ${number}: ${text}`,
};

/** What was found on a complaint about somebody’s conduct in office, first and as another person. */
export const GRIEVANCE_OPINIONS = {
  DecideGrievance: { 'zh-CN': '对履职投诉作出结论', en: 'Found on a complaint about conduct' },
  ReviewGrievance: { 'zh-CN': '复核履职投诉的结论', en: 'Reviewed what was found on a complaint about conduct' },
} as const satisfies Record<string, Words>;
