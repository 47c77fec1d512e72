import type { RefusalCode } from '#domain/kernel/refusal.js';
import { field, named, rights, scope, track, until } from '../refusal-facts.js';
import { notProved } from './not-proved.js';
import { lastDay, notHeld, notInForce } from './register-facts.js';
import type { Refusal } from '../refusals.js';

/** What is said where the right, the law that governs it, or the authority to act is in the way. */
export const RIGHT_REFUSALS = {
  RightDetails: {
    title: { 'zh-CN': '权利信息与权利类型不符', en: 'Details do not fit the kind of right' },
    detail: {
      'zh-CN': (facts) =>
        `${field(facts, 'zh-CN')}与所选权利类型${rights(facts, 'zh-CN')}不符：该类型必需的请补充，不属于该类型的请删除。`,
      en: (facts) =>
        `Please check ${field(facts, 'en')} against the kind of right, ${rights(facts, 'en')}: give what this kind needs, and leave out what belongs to another.`,
    },
  },
  RightNotCovered: {
    title: { 'zh-CN': '该权利类型不适用本程序', en: 'This kind of right is not covered' },
    detail: {
      'zh-CN': (facts) => `本程序适用于：${rights(facts, 'zh-CN')}。其他权利请向主管部门投诉或者向人民法院起诉。`,
      en: (facts) =>
        `This procedure covers: ${rights(facts, 'en')}. For other rights please turn to the competent authority or a court.`,
    },
  },
  TrackNotOpen: {
    title: { 'zh-CN': '该程序不适用于此项权利', en: 'This law does not govern the right' },
    detail: {
      'zh-CN': (facts) =>
        `${track(facts, 'zh-CN')}不适用于本投诉所依据的权利${named(facts, 'zh-CN')}，请选择其他程序。`,
      en: (facts) =>
        `The right relied on does not fall under ${track(facts, 'en')}${named(facts, 'en')}. Please choose another procedure.`,
    },
  },
  NoSecondNotice: {
    title: { 'zh-CN': '不得就同一内容再次通知', en: 'No second notice' },
    detail: {
      'zh-CN': (facts) =>
        `该标的${named(facts, 'zh-CN')}已依被投诉方的书面说明恢复，依法不得再次通知平台。贵方可以向人民法院起诉或者向主管部门投诉。`,
      en: (facts) =>
        `The item${named(facts, 'en')} was restored on the respondent’s statement, and the law allows no second notice on it. You may sue in court or complain to the authority.`,
    },
  },
  AuthorityExpired: {
    title: { 'zh-CN': '代理授权已到期', en: 'The authority has ended' },
    detail: {
      'zh-CN': (facts) =>
        `您代表该当事人的授权已${until(facts, 'zh-CN')}到期。请由当事人重新授权，并由协会登记后再办理。`,
      en: (facts) =>
        `Your authority to act for this party ended${until(facts, 'en')}. Please have the party renew it, have the association record it, and try again.`,
    },
  },
  AuthorityLacksScope: {
    title: { 'zh-CN': '授权范围不包括该事项', en: 'The authority does not cover this' },
    detail: {
      'zh-CN': (facts) =>
        `您的授权不包括：${scope(facts, 'zh-CN')}。请由当事人补充授权并由协会登记，或者由当事人本人办理。`,
      en: (facts) =>
        `Your authority does not cover this: ${scope(facts, 'en')}. Please have the party extend it and the association record it, or have the party act itself.`,
    },
  },
  AuthorityNotConfirmed: {
    title: { 'zh-CN': '授权尚未经当事人确认', en: 'The party has not confirmed the authority' },
    detail: {
      'zh-CN': () =>
        '当事人尚未确认该授权，目前只能查阅。请由当事人从其已核验的联系方式或者本人账号确认，或者向协会提交授权委托书原件，由两名工作人员回访核实。',
      en: () =>
        'The party has not confirmed this authority, so it gives reading alone. Please have the party confirm it from a contact that it proved or from its own account, or file the original power of attorney with the association, where two officers call the party back.',
    },
  },
  PartyChangesItself: {
    title: { 'zh-CN': '须由当事人本人变更', en: 'The party changes this itself' },
    detail: {
      'zh-CN': () =>
        '该当事人已有经核验的联系方式，变更须由其本人从该联系方式的链接或者本人账号办理。如原联系方式已失去控制，请先写明理由终止其核验，再由当事人重新核验。',
      en: () =>
        'This party has proved a contact, so it changes how it is told from a link to that contact or from its account. If it has lost that contact, please end its proof with a reason first; the party then proves another.',
    },
  },
  ContactNotProved: {
    title: { 'zh-CN': '请先核验身份', en: 'Please prove who you are first' },
    detail: {
      'zh-CN': (facts) => notProved(facts, 'zh-CN'),
      en: (facts) => notProved(facts, 'en'),
    },
  },
  RightNotInForce: {
    title: { 'zh-CN': '该权利现不在有效状态', en: 'The right is not in force' },
    detail: {
      'zh-CN': (facts) =>
        `权利登记显示：该权利${notInForce(facts, 'zh-CN')}${lastDay(facts, 'zh-CN')}，不能据以投诉。如已续展或者登记有误，请先更新权利登记并附证明。`,
      en: (facts) =>
        `By the register the right ${notInForce(facts, 'en')}${lastDay(facts, 'en')}; nothing can be based on it. If it was renewed or the register is wrong, please bring the register up to date with the proof first.`,
    },
  },
  RightNotHeld: {
    title: { 'zh-CN': '您不能以该权利人的身份投诉', en: 'You cannot complain from this right in that way' },
    detail: {
      'zh-CN': (facts) =>
        `${notHeld(facts, 'zh-CN')}${lastDay(facts, 'zh-CN')}。请由现权利人投诉，或者补充登记许可及授权后再提交。`,
      en: (facts) =>
        `${notHeld(facts, 'en')}${lastDay(facts, 'en')}. Please let its present holder complain, or have the licence and its authority recorded and try again.`,
    },
  },
  RightNotUsable: {
    title: { 'zh-CN': '该权利登记未通过核验', en: 'The right was refused after its check' },
    detail: {
      'zh-CN': () => '协会核验后未予认可该权利登记，理由见权利登记页面。请补充材料，由协会重新核验后再提交。',
      en: () =>
        'The association refused the right after checking its papers; the reasons stand in the register. Please add papers, have it checked again and try again.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, Refusal>>;
