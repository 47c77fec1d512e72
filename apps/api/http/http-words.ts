import type { HttpProblemCode } from './http-problem.js';
import type { Locale } from './locale.js';
import type { Words } from './problem-words.js';

/** What HTTP refuses, in words. `detail` says the remedy. */
export const HTTP_WORDS: { readonly [C in HttpProblemCode]: { readonly [L in Locale]: Words } } = {
  InvalidRequest: {
    'zh-CN': { title: '请求内容不符合要求', detail: '请按 errors 中列出的字段修改后重新提交。' },
    en: { title: 'The request is not as described', detail: 'Correct the fields listed in errors and send it again.' },
  },
  Unauthenticated: {
    'zh-CN': { title: '请先登录', detail: '请在 Authorization 请求头中提供有效的登录令牌或 API 密钥。' },
    en: { title: 'Please sign in', detail: 'Send a valid session token or API key in the Authorization header.' },
  },
  Forbidden: { 'zh-CN': { title: '您无权进行此操作' }, en: { title: 'You may not do this' } },
  NotInProduction: {
    'zh-CN': { title: '正式环境中不能进行此操作', detail: '只有演示和测试环境可以调整时钟。' },
    en: { title: 'Not possible in production', detail: 'Only demonstrations and tests may set a clock.' },
  },
  MethodNotAllowed: {
    'zh-CN': { title: '此地址不支持该方法', detail: '可用的方法见 Allow 响应头。' },
    en: { title: 'This method is not possible here', detail: 'The Allow header lists the methods that are.' },
  },
  NotAcceptable: { 'zh-CN': { title: '无法以所要求的格式答复' }, en: { title: 'There is no answer in the wanted form' } },
  Taken: { 'zh-CN': { title: '该登录名已被使用' }, en: { title: 'This login is taken' } },
  PreconditionFailed: {
    'zh-CN': { title: '内容已发生变化', detail: '请重新读取后再试。' },
    en: { title: 'It has changed meanwhile', detail: 'Read it again and try once more.' },
  },
  BodyTooLarge: { 'zh-CN': { title: '请求内容过大' }, en: { title: 'The request is too large' } },
  UnsupportedMediaType: {
    'zh-CN': { title: '不支持该内容类型', detail: '请发送未压缩的 UTF-8 编码 application/json。' },
    en: { title: 'This content type is not understood', detail: 'Send application/json in UTF-8, uncompressed.' },
  },
  ClockBackwards: { 'zh-CN': { title: '法定时间只能向前调整' }, en: { title: 'Legal time only goes forward' } },
  TooManyAttempts: {
    'zh-CN': { title: '尝试次数过多，请稍后再试' },
    en: { title: 'Too many attempts; please wait' },
  },
  WrongCredentials: { 'zh-CN': { title: '登录名或密码不正确' }, en: { title: 'Login or password is wrong' } },
  Busy: {
    'zh-CN': { title: '系统繁忙，请稍后重试', detail: '请使用同一 Idempotency-Key 重试。' },
    en: { title: 'Busy; please try again in a moment', detail: 'Try again with the same Idempotency-Key.' },
  },
  Internal: {
    'zh-CN': { title: '系统内部错误', detail: '请将 requestId 告知管理员。' },
    en: { title: 'Something went wrong here', detail: 'Tell the administrator the requestId.' },
  },
};
