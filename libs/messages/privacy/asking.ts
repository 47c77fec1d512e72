import type { Keeping } from '#domain/privacy/plan-erasure.js';
import type { Words } from '../locale.js';

/** What somebody without an account is told who asks about its data; never whether anything is kept. */
export const ASKING_WORDS = {
  taken: {
    'zh-CN': '我们已向您所填的邮箱发送一封确认邮件。请在24小时内打开其中的链接并确认；未经确认的请求不予办理。',
    en: 'We have sent a mail to the address that you gave. Open its link and confirm within 24 hours; what is not confirmed is not dealt with.',
  },
  askConfirm: { 'zh-CN': '请确认是您本人提出该请求。', en: 'Please confirm that it is you who asks.' },
  confirmButton: { 'zh-CN': '确认', en: 'Confirm' },
  confirmed: {
    'zh-CN': '请求已确认。我们将先核验您的身份，再作答复；答复最迟日期：',
    en: 'Your request is confirmed. We check who you are first, and then answer, at the latest on:',
  },
  askRead: {
    'zh-CN': '答复只能查看一次，请在查看时自行保存。',
    en: 'The answer can be read once. Please keep what you read.',
  },
  readButton: { 'zh-CN': '查看答复', en: 'Read the answer' },
  outcomeDone: { 'zh-CN': '处理结果：已办理', en: 'Outcome: done' },
  outcomePartly: {
    'zh-CN': '处理结果：部分删除。以下内容因所列原因暂予保存，原因消失后删除：',
    en: 'Outcome: erased in part. What follows is kept for these reasons, and goes when they have gone:',
  },
  outcomeRefused: { 'zh-CN': '处理结果：不予办理。理由：', en: 'Outcome: refused. The reason:' },
  outcomeOpen: { 'zh-CN': '处理结果：同意，正在办理', en: 'Outcome: agreed, being carried out' },
  badLink: {
    'zh-CN': '链接无效、已使用或者已失效。',
    en: 'This link is none of ours, was used, or has ended.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why something is kept that was to be erased, as the person reads it. */
export const KEEPING_WORDS: Readonly<Record<Keeping, Words>> = {
  running: { 'zh-CN': '所涉争议仍在办理', en: 'its dispute still runs' },
  period: { 'zh-CN': '保存期限尚未届满', en: 'the period of its file has not ended' },
  court: { 'zh-CN': '已由法院处理', en: 'a court has it' },
  hold: { 'zh-CN': '依法须予保全', en: 'it must be preserved' },
  'office-held': { 'zh-CN': '仍在本组织任职', en: 'an office of the association is still held' },
};
