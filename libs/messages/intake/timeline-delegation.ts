import type { DelegationEventOfDispute } from '#domain/dispute/delegation/events.js';
import { DELEGATION_ENTRIES_NAMED } from '../delegation/words.js';
import { formatDeadline, formatInstant, formatList } from '../format.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';
import { DECLINE_REASONS_NAMED, RESULT_ANSWERS_NAMED, RESULT_MEASURES } from './delegation.js';

export const delegationSentences: Sentences<DelegationEventOfDispute> = {
  ComplaintDelegated: {
    'zh-CN': ({ reference, entry, imported, answerDue }) =>
      `平台依据委托协议移交了有争议的投诉（平台编号${reference}，平台于${formatInstant(imported.filedAt, 'zh-CN')}收到投诉），拟进入${DELEGATION_ENTRIES_NAMED[entry]['zh-CN']}；协会应在${formatDeadline(answerDue, 'zh-CN')}前答复是否接受。平台已送达的通知不再重复送达。`,
    en: ({ reference, entry, imported, answerDue }) =>
      `The platform handed over a contested complaint under its agreement (its number ${reference}, filed with it on ${formatInstant(imported.filedAt, 'en')}), to enter ${DELEGATION_ENTRIES_NAMED[entry].en}; the association answers by ${formatDeadline(answerDue, 'en')}. What the platform served is not served again.`,
  },
  DelegatedComplaintAccepted: {
    'zh-CN': ({ resultDue }) =>
      `协会接受了平台移交的投诉${resultDue ? `，应在${formatDeadline(resultDue, 'zh-CN')}前返回结果` : '，返回结果的期限由平台管理'}。`,
    en: ({ resultDue }) =>
      `The association took the complaint that the platform handed over; ${resultDue ? `its result is due ${formatDeadline(resultDue, 'en')}` : 'the platform keeps the time of its result'}.`,
  },
  DelegatedComplaintDeclined: {
    'zh-CN': ({ reasons }) =>
      `协会没有接受平台移交的投诉：${formatList(
        reasons.map(({ code }) => DECLINE_REASONS_NAMED[code]['zh-CN']),
        'zh-CN',
      )}。`,
    en: ({ reasons }) =>
      `The association did not take the complaint that the platform handed over: ${formatList(
        reasons.map(({ code }) => DECLINE_REASONS_NAMED[code].en),
        'en',
      )}.`,
  },
  DelegatedComplaintTakenBack: {
    'zh-CN': ({ effectiveAt }) => `平台于${formatInstant(effectiveAt, 'zh-CN')}收回了移交的投诉，协会的程序结束。`,
    en: ({ effectiveAt }) =>
      `The platform took the complaint back on ${formatInstant(effectiveAt, 'en')}; what ran here is over.`,
  },
  DelegatedComplaintReturned: {
    'zh-CN': ({ agreementEndedAt, effectiveAt }) =>
      `委托协议已于${formatInstant(agreementEndedAt, 'zh-CN')}终止，移交的投诉于${formatInstant(effectiveAt, 'zh-CN')}退回平台，协会的程序结束。`,
    en: ({ agreementEndedAt, effectiveAt }) =>
      `The delegation agreement ended on ${formatInstant(agreementEndedAt, 'en')}; the complaint went back to the platform on ${formatInstant(effectiveAt, 'en')}, and what ran here is over.`,
  },
  HandedOverErased: {
    'zh-CN': ({ keptUntil, erasedAt }) =>
      `约定的保存期已于${formatInstant(keptUntil, 'zh-CN')}届满，移交的信息及当事人在本案中提交的文字和文件已于${formatInstant(erasedAt, 'zh-CN')}删除，无法再读取。`,
    en: ({ keptUntil, erasedAt }) =>
      `The agreed time of keeping ended on ${formatInstant(keptUntil, 'en')}; what was handed over, and the parties’ words and files in this dispute, were erased on ${formatInstant(erasedAt, 'en')} and can be read by nobody.`,
  },
  DelegatorTold: {
    'zh-CN': ({ toldAt }) => `平台的系统于${formatInstant(toldAt, 'zh-CN')}收下了协会的消息。`,
    en: ({ toldAt }) => `The platform’s system took the association’s message on ${formatInstant(toldAt, 'en')}.`,
  },
  DelegatedResultGiven: {
    says: [],
    'zh-CN': ({ items, answerDue, late }, names) =>
      `协会向平台返回结果${late ? '（逾期）' : ''}：${items.map(({ pair, measure }) => `${pairNames([pair], names, 'zh-CN')}${RESULT_MEASURES[measure]['zh-CN']}`).join('；')}${answerDue ? `；平台应在${formatDeadline(answerDue, 'zh-CN')}前答复` : ''}。`,
    en: ({ items, answerDue, late }, names) =>
      `The result went back to the platform${late ? ', late' : ''}: ${items.map(({ pair, measure }) => `${pairNames([pair], names, 'en')}: ${RESULT_MEASURES[measure].en}`).join('; ')}.${answerDue ? ` The platform answers by ${formatDeadline(answerDue, 'en')}.` : ''}`,
  },
  DelegatedResultArrived: {
    'zh-CN': ({ arrivedAt }) => `平台确认于${formatInstant(arrivedAt, 'zh-CN')}收到结果。`,
    en: ({ arrivedAt }) => `The platform confirmed that the result arrived on ${formatInstant(arrivedAt, 'en')}.`,
  },
  DelegatedResultAnswered: {
    'zh-CN': ({ answers, late }, names) =>
      `平台答复结果：${answers.map(({ pair, answer }) => `${pairNames([pair], names, 'zh-CN')}${RESULT_ANSWERS_NAMED[answer]['zh-CN']}`).join('；')}${late ? '（逾期）' : ''}。`,
    en: ({ answers, late }, names) =>
      `The platform answered the result: ${answers.map(({ pair, answer }) => `${pairNames([pair], names, 'en')}: ${RESULT_ANSWERS_NAMED[answer].en}`).join('; ')}${late ? ' (late)' : ''}.`,
  },
};
