import type { Sentence, Words } from '../locale.js';

/** The questions before a dispute, and what comes of them. */
export const OPEN_GUIDE_WORDS = {
  title: { 'zh-CN': '维权途径', en: 'What can I do?' },
  lead: {
    'zh-CN':
      '回答几个问题，看看可以怎么做、依据是什么、需要准备什么。无需账户；回答只留在您的浏览器里，不发送，也不保存。',
    en: 'Answer a few questions and see what can be done, on what ground, and what to have ready. No account is needed; your answers stay in this browser and are sent nowhere.',
  },
  next: { 'zh-CN': '下一步', en: 'Next' },
  choose: { 'zh-CN': '请选择一项', en: 'Please choose one' },
  answered: { 'zh-CN': '您的回答', en: 'What you answered' },
  again: { 'zh-CN': '重新作答', en: 'Begin again' },
  result: { 'zh-CN': '您可以怎么做', en: 'What you can do' },
  noAdvice: {
    'zh-CN': '以下是根据您的回答列出的一般途径，最合适的在前。这不是法律意见，不预测结果；每条后面写明依据和核对情况。',
    en: 'These are general avenues that fit your answers, the most fitting first. It is no legal advice and foretells nothing; each line says on what it rests and how that was checked.',
  },
  goodFaith: { 'zh-CN': '请先注意', en: 'Before you go on' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  grounds: { 'zh-CN': '依据', en: 'Rests on' },
  ready: { 'zh-CN': '需要准备', en: 'Have ready' },
  times: { 'zh-CN': '时间', en: 'Time' },
  limits: { 'zh-CN': '不能做什么', en: 'What it does not do' },
  more: { 'zh-CN': '依据、准备、时间和限度', en: 'Ground, papers, time and limits' },
  write: { 'zh-CN': '准备函件', en: 'Prepare the letter' },
  file: { 'zh-CN': '登录后投诉', en: 'Sign in and complain' },
  answer: { 'zh-CN': '登录后提交声明', en: 'Sign in and answer' },
  conditions: { 'zh-CN': '受理条件和处理规则', en: 'Conditions and rules' },
  tell: { 'zh-CN': '反映线索', en: 'Tell what you saw' },
  askMediation: {
    'zh-CN': '尚无案件的，登录后直接申请，或者与协会联系；已有案件的，在案件页面申请。',
    en: 'Without a dispute, sign in and ask directly, or call the association; in a dispute, ask on its page.',
  },
  toMediation: { 'zh-CN': '登录后申请调解', en: 'Sign in and ask for mediation' },
  consult: {
    'zh-CN': '也可以登录后向协会咨询：不立案，不通知他人；上面的回答可以一并告知，也可以不告知。',
    en: 'You can also sign in and ask: nothing is opened, nobody else is told, and your answers above go along if you want.',
  },
  toConsultation: { 'zh-CN': '向协会咨询', en: 'Ask the association' },
  byLink: {
    'zh-CN': '打开短信或者邮件中的链接即可答复。有账户的，也可以登录办理。',
    en: 'Open the link in the message to answer. With an account you can also sign in.',
  },
  unsure: { 'zh-CN': '仍不确定？请与协会联系', en: 'Not sure? Ask the association' },
  version: { 'zh-CN': '问答版本', en: 'Version' },
  asOf: { 'zh-CN': '法律文本日期', en: 'Law as of' },
  // letters
  letters: { 'zh-CN': '准备函件', en: 'A letter of your own' },
  lettersLead: {
    'zh-CN': '填写后即成文本，可以复制或者打印，由您自行寄送。内容只留在本页：不发送、不保存，刷新即清空。',
    en: 'Fill in, copy or print it, and send it yourself. What you type stays on this page: nothing is sent or kept, and a reload empties it.',
  },
  text: { 'zh-CN': '函件文本', en: 'The letter' },
  copy: { 'zh-CN': '复制全文', en: 'Copy all of it' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  notCopied: { 'zh-CN': '无法复制，请选中文本后复制', en: 'It could not be copied; please select the text' },
  noLetter: { 'zh-CN': '没有这种函件', en: 'There is no such letter' },
} as const satisfies Record<string, Words>;

export const QUESTION_NUMBER: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `第${count}问`,
  en: ({ count }) => `Question ${count}`,
};
export const CHANGE_ANSWER: Sentence<{ readonly question: string }> = {
  'zh-CN': ({ question }) => `更改：${question}`,
  en: ({ question }) => `Change: ${question}`,
};
