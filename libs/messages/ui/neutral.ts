import type { DeclineReason } from '#domain/dispute/talks/mediation/events.js';
import type { SeatDeclineReason } from '#domain/dispute/panel/panel/seat-events.js';
import type { Words } from '../locale.js';

/** What a mediator or an expert is asked. */
export const NEUTRAL_WORDS = {
  seat: { 'zh-CN': '请您担任专家组成员', en: 'To sit on the panel of experts' },
  between: { 'zh-CN': '争议各方', en: 'The parties' },
  noTies: {
    'zh-CN': '我声明：与本争议各方没有近亲属关系、利害关系或者其他可能影响公正的关系',
    en: 'I declare that I am kin of nobody here, have no interest in it and no other tie that may affect impartiality',
  },
  disclosure: { 'zh-CN': '各方仍应知道的情况', en: 'What the parties should know all the same' },
  decline: { 'zh-CN': '不接受', en: 'Decline' },
  cause: { 'zh-CN': '原因', en: 'Why?' },
  more: { 'zh-CN': '补充说明', en: 'More of it' },
  noParty: {
    'zh-CN':
      '您的账号不代表任何一方，不能在这里提交投诉。调解员和专家请在工作台办理自己的案件；需要代表当事人的，请联系协会。',
    en: 'Your account acts for no party, so no complaint can be filed with it. Mediators and experts find their disputes at their desk; to act for a party, please ask the association.',
  },
} as const satisfies Record<string, Words>;

/** Why somebody declines, in its own words. */
export const DECLINE_CAUSES = {
  tie: { 'zh-CN': '有利害关系', en: 'something ties me to somebody here' },
  'no-time': { 'zh-CN': '时间不允许', en: 'I have no time' },
  'not-my-field': { 'zh-CN': '不属于本人专业', en: 'it is not my field' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<DeclineReason | SeatDeclineReason, Words>;
