import type { RefusalCode } from '#domain/kernel/refusal.js';
import { DICTATION_REFUSALS } from './intake/dictation-refusals.js';
import { LANE_REFUSALS } from './measures/expedited-refusals.js';
import { FILE_REFUSALS } from './service/evidence-refusals.js';
import type { Locale, Sentence, Words } from './locale.js';
import { CHARGE_REFUSALS } from './intake/charge-refusals.js';
import { BAR_REFUSALS } from './intake/bar-refusals.js';
import { RESPONSE_REFUSALS } from './response/refusals.js';
import { RELATION_REFUSALS } from './intake/relation-refusals.js';
import { between, due, field, materials, named, stage, version, type RefusalFacts } from './refusal-facts.js';
import { MEDIATION_REFUSALS } from './talks/mediation-refusals.js';
import { PAPER_REFUSALS } from './talks/agreement-refusals.js';
import { GOOD_FAITH_REFUSALS } from './conduct/refusals.js';
import { DELEGATION_REFUSALS } from './delegation/refusals.js';
import { BULLETIN_REFUSALS } from './bulletin/refusals.js';
import { CALENDAR_REFUSALS } from './calendar/refusals.js';
import { QUALIFICATION_REFUSALS } from './qualification/refusals.js';
import { RATING_REFUSALS } from './rating/refusals.js';
import { IDENTIFIER_REFUSALS } from './shop-identifier/refusals.js';
import { OFFICIAL_REFUSALS } from './official-request/refusals.js';
import { REWARD_REFUSALS } from './reward/refusals.js';
import { RULE_MAKING_REFUSALS } from './rule-making/refusals.js';
import { AFTER_DECISION_REFUSALS } from './panel/after-decision-refusals.js';
import { PANEL_REFUSALS } from './panel/refusals.js';
import { AUTHORITY_REFUSALS } from './party/authority-refusals.js';
import { ROOM_REFUSALS } from './room/refusals.js';
import { RIGHT_REFUSALS } from './right/refusals.js';

export type Refusal = { readonly title: Words; readonly detail: Sentence<RefusalFacts> };

/** What each refusal says, and what to do then. Facts are those of `refuse`; any of them may be absent. */
export const REFUSALS = {
  NotFound: {
    title: { 'zh-CN': '未找到', en: 'Not found' },
    detail: {
      'zh-CN': () => '未找到您要查看的内容。请核对编号，并确认您是以正确的当事人身份登录。',
      en: () =>
        'There is nothing here that you can see. Please check the number, and for which party you are signed in.',
    },
  },
  NotYourPart: {
    title: { 'zh-CN': '该步骤应由其他人办理', en: 'This step belongs to somebody else' },
    detail: {
      'zh-CN': () => '这一步骤不由您办理。您可以办理的事项见案件页面。',
      en: () => 'This step is not yours to take. The dispute’s page lists what you can do.',
    },
  },
  NothingNamed: {
    title: { 'zh-CN': '没有指明办理对象', en: 'Nothing was named' },
    detail: {
      'zh-CN': (facts) => `请至少填写一项${field(facts, 'zh-CN', '办理对象')}。`,
      en: (facts) => `Please name at least one entry (${field(facts, 'en', 'what to act on')}).`,
    },
  },
  NamedTwice: {
    title: { 'zh-CN': '重复填写', en: 'Named twice' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}中有内容重复${named(facts, 'zh-CN')}，请保留一项后重新提交。`,
      en: (facts) =>
        `The same entry stands twice under ${field(facts, 'en')}${named(facts, 'en')}. Please keep one and send it again.`,
    },
  },
  NoSuchSubject: {
    title: { 'zh-CN': '案件中没有该对象', en: 'No such part of the dispute' },
    detail: {
      'zh-CN': () => '本案中没有您指明的被投诉方、标的、文书或者程序。请刷新案件页面后重新选择。',
      en: () =>
        'The dispute has no such respondent, item, document or proceeding. Please reload the page and choose again.',
    },
  },
  WrongStage: {
    title: { 'zh-CN': '当前阶段不能办理', en: 'Not possible at this stage' },
    detail: {
      'zh-CN': (facts) => `目前${stage(facts, 'zh-CN')}，不能办理该事项。请刷新案件页面，查看现在可以办理的事项。`,
      en: (facts) => `This cannot be done now${stage(facts, 'en')}. Please reload the page to see what can be done.`,
    },
  },
  DeadlinePassed: {
    title: { 'zh-CN': '期限已过', en: 'The deadline has passed' },
    detail: {
      'zh-CN': (facts) => `办理期限已${due(facts, 'zh-CN')}届满。如对期限有疑问，请联系案件经办人。`,
      en: (facts) =>
        `The time for this ended${due(facts, 'en')}. If you think that is wrong, please ask the case manager.`,
    },
  },
  WithdrawnAlready: {
    title: { 'zh-CN': '已经撤回', en: 'Taken back already' },
    detail: {
      'zh-CN': () => '对所列标的的投诉此前已经撤回，本次没有新的记录；请只列出尚未撤回的标的。',
      en: () =>
        'The complaint has been taken back for what you name, and nothing more is recorded. Name only what is still complained of.',
    },
  },
  DeadlineNotReached: {
    title: { 'zh-CN': '期限尚未届满', en: 'The deadline has not been reached' },
    detail: {
      'zh-CN': () => '期限尚未届满，请等待期限届满后再办理。',
      en: () => 'The time has not yet run out. Please wait until it has.',
    },
  },
  KeyReused: {
    title: { 'zh-CN': '请求标识已用于其他请求', en: 'The key came with another request' },
    detail: {
      'zh-CN': () => '该请求标识此前已用于另一项内容不同的请求。请更换标识后重新提交。',
      en: () => 'This Idempotency-Key was used for a different request before. Please send this one with a new key.',
    },
  },
  TooMany: {
    title: { 'zh-CN': '数量超过上限', en: 'Too many' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}一次最多可以提交${facts['most'] ?? '规定的'}项，请分次提交。`,
      en: (facts) =>
        `At most ${facts['most'] ?? 'the number set'} ${field(facts, 'en')} can be filed at once. Please split the complaint.`,
    },
  },
  UnknownReference: {
    title: { 'zh-CN': '引用的内容不存在', en: 'Unknown reference' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}引用了不存在的内容${named(facts, 'zh-CN')}，请核对后重新提交。`,
      en: (facts) =>
        `There is nothing like what was sent as ${field(facts, 'en')}${named(facts, 'en')}. Please check it and send it again.`,
    },
  },
  DeclarationMissing: {
    title: { 'zh-CN': '缺少真实性书面保证', en: 'Declaration of truth missing' },
    detail: {
      'zh-CN': (facts) => `请阅读并确认现行的真实性书面保证${version(facts, 'zh-CN')}后再提交。`,
      en: (facts) =>
        `Please read and accept the declaration of truth now in force${version(facts, 'en')} and send it again.`,
    },
  },
  MaterialsMissing: {
    title: { 'zh-CN': '必要材料尚不齐全', en: 'Required materials are missing' },
    detail: {
      'zh-CN': (facts) => `尚缺：${materials(facts, 'zh-CN')}。请先通知投诉方补正。`,
      en: (facts) => `Still missing: ${materials(facts, 'en')}. Please ask the complainant for them first.`,
    },
  },
  DefectsLeftOut: {
    title: { 'zh-CN': '材料缺陷应当一次性告知', en: 'All defects must be told at once' },
    detail: {
      'zh-CN': (facts) => `补正通知遗漏了：${materials(facts, 'zh-CN')}。请一并列明。`,
      en: (facts) => `The request leaves out: ${materials(facts, 'en')}. Please add them.`,
    },
  },
  InstantImplausible: {
    title: { 'zh-CN': '时间不合理', en: 'Implausible time' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}${between(facts, 'zh-CN')}，请核对后重新填写。`,
      en: (facts) => `The ${field(facts, 'en')} ${between(facts, 'en')}. Please check it.`,
    },
  },
  MeasureNotStanding: {
    title: { 'zh-CN': '该标的上没有措施', en: 'No measure stands' },
    detail: {
      'zh-CN': () => '该标的上目前没有正在执行的措施。请刷新案件页面查看最新状态。',
      en: () => 'No measure stands on this item now. Please reload the page to see how it is.',
    },
  },
  NotAddressed: {
    title: { 'zh-CN': '该文书的收件人不是您', en: 'Addressed to somebody else' },
    detail: {
      'zh-CN': () => '该文书的收件人不是您所代表的当事人。请核对您登录时选择的当事人。',
      en: () => 'This document went to another addressee. Please check for which party you are signed in.',
    },
  },
  SelfComplaint: {
    title: { 'zh-CN': '不能投诉自己', en: 'Complaint against oneself' },
    detail: {
      'zh-CN': () => '投诉方与被投诉方为同一当事人。请核对被投诉方的信息。',
      en: () => 'Complainant and respondent are the same party. Please check the respondent.',
    },
  },
  ...BAR_REFUSALS,
  ...RESPONSE_REFUSALS,
  ...LANE_REFUSALS,
  ...ROOM_REFUSALS,
  ...GOOD_FAITH_REFUSALS,
  ...DICTATION_REFUSALS,
  ...CHARGE_REFUSALS,
  ...RELATION_REFUSALS,
  NotByHand: {
    title: { 'zh-CN': '不属于人工办理事项', en: 'Nothing to be done by hand' },
    detail: {
      'zh-CN': () => '该平台已接入接口，或者目前没有需要人工递交的内容。请刷新案件页面查看待办事项。',
      en: () =>
        'This platform has an interface, or nothing is waiting to be carried there. Please reload the page to see what is to be done.',
    },
  },
  NoCaseManager: {
    title: { 'zh-CN': '协会暂无案件经办人', en: 'No case manager yet' },
    detail: {
      'zh-CN': () => '协会尚未指定案件经办人，暂时无法受理投诉。请联系协会后再提交。',
      en: () =>
        'The association has named no case manager yet, so it cannot take complaints. Please tell the association, then file again.',
    },
  },
  ...RIGHT_REFUSALS,
  ...AUTHORITY_REFUSALS,
  ...MEDIATION_REFUSALS,
  ...PAPER_REFUSALS,
  ...CALENDAR_REFUSALS,
  ...RATING_REFUSALS,
  ...QUALIFICATION_REFUSALS,
  ...RULE_MAKING_REFUSALS,
  ...REWARD_REFUSALS,
  ...IDENTIFIER_REFUSALS,
  ...OFFICIAL_REFUSALS,
  ...BULLETIN_REFUSALS,
  ...PANEL_REFUSALS,
  ...AFTER_DECISION_REFUSALS,
  ...DELEGATION_REFUSALS,
  ...FILE_REFUSALS,
} as const satisfies Record<RefusalCode, Refusal>;

/** Title and detail of a refusal for its reader. */
export const refusalWords = (
  code: RefusalCode,
  facts: RefusalFacts,
  locale: Locale,
): { readonly title: string; readonly detail: string } => ({
  title: REFUSALS[code].title[locale],
  detail: REFUSALS[code].detail[locale](facts),
});
