import type { RefusalCode } from '#domain/refusal.js';
import type { Sentence, Words } from './locale.js';
import { named, track, scope, until, type RefusalFacts } from './refusal-facts.js';

/** What legal tracks and the authority of agents are refused with. */
export const TRACK_REFUSALS = {
  TrackNotOpen: {
    title: { 'zh-CN': '该程序不适用于此项权利', en: 'This law does not govern the right' },
    detail: {
      'zh-CN': (facts) => `${track(facts, 'zh-CN')}不适用于本投诉所依据的权利${named(facts, 'zh-CN')}，请选择其他程序。`,
      en: (facts) => `The right relied on does not fall under ${track(facts, 'en')}${named(facts, 'en')}. Please choose another procedure.`,
    },
  },
  NoSecondNotice: {
    title: { 'zh-CN': '不得就同一内容再次通知', en: 'No second notice' },
    detail: {
      'zh-CN': (facts) => `该标的${named(facts, 'zh-CN')}已依被投诉方的书面说明恢复，依法不得再次通知平台。贵方可以向人民法院起诉或者向主管部门投诉。`,
      en: (facts) =>
        `The item${named(facts, 'en')} was restored on the respondent’s statement, and the law allows no second notice on it. You may sue in court or complain to the authority.`,
    },
  },
  AuthorityExpired: {
    title: { 'zh-CN': '代理授权已到期', en: 'The authority has ended' },
    detail: {
      'zh-CN': (facts) => `您代表该当事人的授权已${until(facts, 'zh-CN')}到期。请由当事人重新授权，并由协会登记后再办理。`,
      en: (facts) =>
        `Your authority to act for this party ended${until(facts, 'en')}. Please have the party renew it, have the association record it, and try again.`,
    },
  },
  AuthorityLacksScope: {
    title: { 'zh-CN': '授权范围不包括该事项', en: 'The authority does not cover this' },
    detail: {
      'zh-CN': (facts) => `您的授权不包括：${scope(facts, 'zh-CN')}。请由当事人补充授权并由协会登记，或者由当事人本人办理。`,
      en: (facts) =>
        `Your authority does not cover this: ${scope(facts, 'en')}. Please have the party extend it and the association record it, or have the party act itself.`,
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> } };
