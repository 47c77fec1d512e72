import type { Words } from '../locale.js';

/** For what is processed that concerns whoever learns, or about whom a preventive measure is taken. */
export const TRAINING_PURPOSE = {
  code: 'training',
  purpose: {
    'zh-CN': '组织培训、发放证书、提醒应完成的课程；依据会员接受的规则采取预防措施或者向平台提出建议',
    en: 'Training, certificates and reminders; preventive measures by the rules that a member accepted, and recommendations to platforms',
  },
  data: {
    'zh-CN': '指定的课程、测试次数和得分、证书；预防措施的依据、答复、决定、异议（不保存答题内容）',
    en: 'Courses asked for, tries and marks, certificates; grounds, replies, decisions and objections of measures (answers to questions are not kept)',
  },
  ground: {
    'zh-CN': '为履行会员管理规则和名册任期要求所必需；他人查看学习情况以学员同意为限',
    en: 'Needed under member rules and terms on the roster; a party that asked sees how it goes only with the learner’s consent',
  },
  receivers: {
    'zh-CN': '本人、本会工作人员；学员同意的，为指定其学习的当事人；规则写明或者提出建议的，为相关平台',
    en: 'Whom it concerns and the association’s staff; with the learner’s consent the party that asked; platforms, where the rules say so or something is recommended to them',
  },
  kept: {
    'zh-CN': '学习记录保存至账号信息被删除；预防措施的文字保存至当事人的身份信息被删除',
    en: 'What was learnt until the account is erased; words of measures until what says who the party is is erased',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
