import type { DeclineReason } from '#domain/dispute/talks/mediation/events.js';
import type { SeatDeclineReason } from '#domain/dispute/panel/panel/seat-events.js';
import type { Sentence, Words } from '../locale.js';

/** What a mediator or an expert is asked, when it opens the address in its mail. */
export const NEUTRAL_WORDS = {
  asked: { 'zh-CN': '请您答复', en: 'You are asked' },
  seat: { 'zh-CN': '请您担任专家组成员', en: 'To sit on the panel of experts' },
  mediation: { 'zh-CN': '请您担任调解员', en: 'To mediate' },
  between: { 'zh-CN': '争议各方', en: 'The parties' },
  noTies: {
    'zh-CN': '我声明：与本争议各方没有近亲属关系、利害关系或者其他可能影响公正的关系',
    en: 'I declare that I am kin of nobody here, have no interest in it and no other tie that may affect impartiality',
  },
  noTiesNote: {
    'zh-CN': '作出声明并接受后，案卷向您开放。有任何关系的，请不要接受。',
    en: 'The file opens to you when you have declared this and accepted. If anything ties you to anybody here, please decline.',
  },
  declareFirst: {
    'zh-CN': '接受前请作出声明；不能作出的，请选择不接受。',
    en: 'Please declare this before you accept, or decline if you cannot.',
  },
  disclosure: { 'zh-CN': '各方仍应知道的情况', en: 'What the parties should know all the same' },
  accept: { 'zh-CN': '接受', en: 'Accept' },
  decline: { 'zh-CN': '不接受', en: 'Decline' },
  cause: { 'zh-CN': '原因', en: 'Why?' },
  more: { 'zh-CN': '补充说明', en: 'More of it' },
  nothing: { 'zh-CN': '这里没有等待您答复的事项。', en: 'Nothing here waits for your answer.' },
  elsewhere: {
    'zh-CN': '阅卷、合议、表决、签名和会谈请在协会为您提供的工作系统中办理。',
    en: 'The file, deliberation, votes, signatures and sessions are in the working system that your association gave you.',
  },
  noParty: {
    'zh-CN': '您的账号不代表任何一方。调解员和专家请打开来信中的地址；其他人请联系协会。',
    en: 'Your account acts for no party. Mediators and experts open the address in their mail; everybody else please asks the association.',
  },
} as const satisfies Record<string, Words>;

/** Why somebody declines, in its own words. */
export const DECLINE_CAUSES = {
  tie: { 'zh-CN': '有利害关系', en: 'something ties me to somebody here' },
  'no-time': { 'zh-CN': '时间不允许', en: 'I have no time' },
  'not-my-field': { 'zh-CN': '不属于本人专业', en: 'it is not my field' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<DeclineReason | SeatDeclineReason, Words>;

export const ANSWER_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `请在${at}前答复。`,
  en: ({ at }) => `Please answer by ${at}.`,
};
