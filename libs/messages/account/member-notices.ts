import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string; readonly day: string };

/** What a member is told of its membership and its rating, and never a word of it: what is said is read on its page. */
export const MEMBER_NOTICES = {
  'membership-answered': {
    subject: { 'zh-CN': '入会申请已有答复', en: 'Your application for membership was answered' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已答复您所代表的单位或者个人的入会申请。请登录“会员资格”查看结果；未获同意的，可以查看理由，补正后再次申请。`,
      en: ({ association }) =>
        `${association} answered the application for membership of whom you act for. Sign in and read the result under “Membership”; where it was refused, the reason stands there, and it may apply again.`,
    },
  },
  'membership-breach': {
    subject: {
      'zh-CN': '拟认定违反会员管理规则，请陈述意见',
      en: 'A breach of the member rules is alleged: please be heard',
    },
    text: {
      'zh-CN': ({ association, day }) =>
        `${association}拟认定您所代表的会员违反会员管理规则。请登录“会员资格”查看所涉条款和事实，并在${day}前（含当日）提交陈述和证据。决定由另一名工作人员作出；逾期未陈述的，协会可以径行决定，所适用的后果以该会员接受的规则为限。`,
      en: ({ association, day }) =>
        `${association} says that the member that you act for broke its member rules. Sign in, read under “Membership” which article and what is said, and be heard there until ${day}, that day included, with your evidence. Another officer decides; after that day it may decide without having heard you. Nothing follows but what the rules name that the member accepted.`,
    },
  },
  'membership-decided': {
    subject: { 'zh-CN': '是否违反会员管理规则，已有决定', en: 'It was decided whether the member rules were broken' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已就您所代表的会员是否违反会员管理规则作出决定。请登录“会员资格”查看结果、理由、后果及其告知范围。`,
      en: ({ association }) =>
        `${association} decided whether the member that you act for broke its member rules. Sign in and read the result under “Membership”, with the reasons, what follows and who is told of it.`,
    },
  },
  'grade-noticed': {
    subject: { 'zh-CN': '拟调整评价等级，请查看', en: 'Another grade is proposed: please read it' },
    text: {
      'zh-CN': ({ association, day }) =>
        `${association}拟调整您本人或者您所代表的会员的评价等级。请登录“诚信等级”查看拟定等级和所依据的事实；认为事实有误或者与己无关的，可以在${day}前（含当日）对该事实提出异议，由未参与该案的人员决定。逾期未提出的，拟定等级可以确认。`,
      en: ({ association, day }) =>
        `${association} proposes another grade for you, or for the member that you act for. Sign in and read the grade and the facts on which it rests under “Grade”. If one of them is wrong, or is not yours, object to it until ${day}, that day included: somebody who had no hand in that dispute decides. After that day the grade may be confirmed.`,
    },
  },
  'grade-decided': {
    subject: { 'zh-CN': '评价等级已有决定', en: 'A grade was decided' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已就您本人或者您所代表的会员的评价等级作出决定：予以确认，或者撤回此前告知的拟定等级。请登录“诚信等级”查看。`,
      en: ({ association }) =>
        `${association} decided on a grade of yours, or of the member that you act for: it was confirmed, or what you had been told was taken back. Sign in and read it under “Grade”.`,
    },
  },
  'rating-answered': {
    subject: { 'zh-CN': '评价异议或者修复申请已有决定', en: 'An objection or a repair was decided' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已就您本人或者您所代表的会员提出的评价异议或者修复申请作出决定。请登录“诚信等级”查看结果和理由。`,
      en: ({ association }) =>
        `${association} decided on an objection or a repair that you asked for, or the member that you act for. Sign in and read the result and the reasons under “Grade”.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
