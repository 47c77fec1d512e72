import type { AfterEvent } from '#domain/dispute/panel/decision/evolve-after.js';
import {
  ADOPTIONS_NAMED,
  CLARIFICATION_WISHES_NAMED,
  FINAL_BY_NAMED,
  PANEL_ENDINGS_NAMED,
  REVIEW_GROUNDS_NAMED,
} from './decision.js';
import { formatDeadline, formatDue, formatList } from '../format.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

/** What follows a decision that went out. */
export const afterSentences: Sentences<AfterEvent> = {
  AdoptionAsked: {
    'zh-CN': ({ platformId, items, binding, due }, names) =>
      `已请${names.platform(platformId)}就${items.length}项标的答复是否采纳${binding ? '（其受约束）' : ''}${due ? `，期限至${formatDeadline(due, 'zh-CN')}` : '，依其与协会的协议不设期限'}。`,
    en: ({ platformId, items, binding, due }, names) =>
      `${names.platform(platformId)} has the result for ${items.length} items${binding ? ', by which it is bound,' : ''} and ${due ? `answers each by ${formatDeadline(due, 'en')}` : 'by its agreement owes no answer by a day'}.`,
  },
  AdoptionAnswered: {
    'zh-CN': ({ platformId, answers }, names) =>
      `${names.platform(platformId)}已逐项答复：${formatList([...new Set(answers.map(({ answer }) => ADOPTIONS_NAMED[answer]['zh-CN']))], 'zh-CN')}。`,
    en: ({ platformId, answers }, names) =>
      `${names.platform(platformId)} answered for each item: it ${formatList([...new Set(answers.map(({ answer }) => ADOPTIONS_NAMED[answer].en))], 'en')}.`,
  },
  AdoptionOverdue: {
    'zh-CN': ({ platformId, chaseDue }, names) =>
      `${names.platform(platformId)}逾期未答复是否采纳，协会将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
    en: ({ platformId, chaseDue }, names) =>
      `${names.platform(platformId)} did not answer in time; somebody follows it up by ${formatDeadline(chaseDue, 'en')}.`,
  },
  DecisionPerformed: {
    'zh-CN': ({ platformId, pairs }, names) =>
      `${names.platform(platformId)}已就${pairNames(pairs, names, 'zh-CN')}履行结论。`,
    en: ({ platformId, pairs }, names) =>
      `${names.platform(platformId)} did as decided for ${pairNames(pairs, names, 'en')}.`,
  },
  DecisionBroken: {
    'zh-CN': ({ platformId, pairs, how }, names) =>
      `${names.platform(platformId)}就${pairNames(pairs, names, 'zh-CN')}${how === 'silent' ? '逾期未履行结论' : '未按结论处理'}。`,
    en: ({ platformId, pairs, how }, names) =>
      `${names.platform(platformId)} ${how === 'silent' ? 'did nothing in time' : 'did otherwise'} for ${pairNames(pairs, names, 'en')}, though it is bound.`,
  },
  ClarificationRequested: {
    'zh-CN': ({ partyId, wish, answerDue }, names) =>
      `${names.party(partyId)}申请${CLARIFICATION_WISHES_NAMED[wish]['zh-CN']}，应在${formatDeadline(answerDue, 'zh-CN')}前答复。`,
    en: ({ partyId, wish, answerDue }, names) =>
      `${names.party(partyId)} asked: ${CLARIFICATION_WISHES_NAMED[wish].en}. It is answered by ${formatDeadline(answerDue, 'en')}.`,
  },
  DecisionClarified: {
    'zh-CN': () => '专家组对结论作出说明，已告知各方；结论内容不变。',
    en: () =>
      'The panel made clear what its decision means, and the parties are told; nothing that was decided changes.',
  },
  ClarificationRefused: {
    'zh-CN': () => '结论不予更正、说明，理由已告知各方。',
    en: () => 'The decision is neither corrected nor clarified; the parties are told why.',
  },
  ReviewRequested: {
    'zh-CN': ({ partyId, ground, answerDue }, names) =>
      `${names.party(partyId)}申请复核（${REVIEW_GROUNDS_NAMED[ground]['zh-CN']}），协会应在${formatDeadline(answerDue, 'zh-CN')}前答复。`,
    en: ({ partyId, ground, answerDue }, names) =>
      `${names.party(partyId)} asked for a review (${REVIEW_GROUNDS_NAMED[ground].en}); the association answers by ${formatDeadline(answerDue, 'en')}.`,
  },
  ReviewRefused: {
    'zh-CN': () => '复核申请未获准许，理由已告知。',
    en: () => 'The review was refused, with reasons.',
  },
  DecisionBecameFinal: {
    'zh-CN': ({ by, effectiveAt }) =>
      `结论已于${formatDue(effectiveAt, 'zh-CN')}成为最终结论：${FINAL_BY_NAMED[by]['zh-CN']}。`,
    en: ({ by, effectiveAt }) =>
      `The decision is final since ${formatDue(effectiveAt, 'en')}: ${FINAL_BY_NAMED[by].en}.`,
  },
  DecisionUpheld: {
    'zh-CN': () => '复核维持了结论。',
    en: () => 'The review upheld the decision.',
  },
  DecisionReversed: {
    'zh-CN': ({ effectiveAt }) => `复核于${formatDue(effectiveAt, 'zh-CN')}以新的结论取代了原结论。`,
    en: ({ effectiveAt }) => `A review put another decision in its place on ${formatDue(effectiveAt, 'en')}.`,
  },
  PanelCaseEnded: {
    'zh-CN': ({ reason }) => `专家组未作结论，审议终止：${PANEL_ENDINGS_NAMED[reason]['zh-CN']}。`,
    en: ({ reason }) => `The panel decides nothing: ${PANEL_ENDINGS_NAMED[reason].en}.`,
  },
  PublicationProposed: {
    'zh-CN': ({ approveDue }) => `拟公开结论的脱敏文本，须由第二人在${formatDeadline(approveDue, 'zh-CN')}前同意。`,
    en: ({ approveDue }) =>
      `A redacted text is proposed for publication; a second person agrees by ${formatDeadline(approveDue, 'en')}.`,
  },
  DecisionPublished: {
    'zh-CN': ({ publishedAt, replaces }) =>
      replaces === undefined
        ? `结论的脱敏文本已于${formatDue(publishedAt, 'zh-CN')}公开。`
        : `更正后的结论脱敏文本已于${formatDue(publishedAt, 'zh-CN')}公开，替换此前公开的文本。`,
    en: ({ publishedAt, replaces }) =>
      replaces === undefined
        ? `The decision was published in redacted form on ${formatDue(publishedAt, 'en')}.`
        : `The corrected decision was published in redacted form on ${formatDue(publishedAt, 'en')}, in the place of the text before.`,
  },
  PublicationRefused: {
    'zh-CN': () => '第二人不同意公开该文本。',
    en: () => 'A second person did not agree to the publication.',
  },
};
