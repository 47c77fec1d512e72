import type { AssociationCheck } from '#infrastructure/readiness/finding.js';
import type { CheckWords } from './check-words.js';

/** Of an association: for its administrators. */
export const ASSOCIATION_CHECK_WORDS = {
  'second-administrator': {
    name: { 'zh-CN': '第二名管理员', en: 'Second administrator' },
    ready: { 'zh-CN': '至少有两名管理员可以登录', en: 'Two administrators or more can sign in' },
    wrong: {
      'zh-CN': '可以登录的管理员不足两名，需要第二人复核的事项无人可办',
      en: 'Fewer than two administrators can sign in: nobody can do what takes a second person',
    },
    remedy: { 'zh-CN': '在“人员账号”中再邀请一名管理员', en: 'Invite another administrator under “People”' },
  },
  'case-managers': {
    name: { 'zh-CN': '案件经办人', en: 'Case managers' },
    ready: {
      'zh-CN': '案件经办人的人数可以满足分工和回避要求',
      en: 'Case managers suffice for all offices of a dispute',
    },
    wrong: {
      'zh-CN': '案件经办人不足，同一案件中须由不同人员承担的职责无法分开',
      en: 'There are too few case managers to keep apart what different people have to do in one dispute',
    },
    remedy: { 'zh-CN': '按下方所列职责增加案件经办人', en: 'Add case managers for the parts listed below' },
  },
  mediators: {
    name: { 'zh-CN': '调解员名册', en: 'Roster of mediators' },
    ready: { 'zh-CN': '至少有两名调解员可以指定', en: 'Two mediators or more can be asked' },
    wrong: {
      'zh-CN': '可以指定的调解员不足两名，一人需要回避时无人可以替换',
      en: 'Fewer than two mediators can be asked: nobody can take the place of one who has to step back',
    },
    remedy: {
      'zh-CN': '在“调解员、专家和审查人”中登记更多调解员',
      en: 'List more mediators under “Mediators, experts, reviewers”',
    },
  },
  experts: {
    name: { 'zh-CN': '专家名册', en: 'Roster of experts' },
    ready: { 'zh-CN': '可以参加的专家足以组成专家组', en: 'Enough experts can sit to make up a panel' },
    wrong: {
      'zh-CN': '可以参加的专家少于专家组所需的席位',
      en: 'Fewer experts can sit than a panel has seats',
    },
    remedy: {
      'zh-CN': '在“调解员、专家和审查人”中登记更多经过培训的专家',
      en: 'List more experts, trained, under “Mediators, experts, reviewers”',
    },
  },
  reviewers: {
    name: { 'zh-CN': '善意审查和申诉人员', en: 'People for reviews of good faith' },
    ready: {
      'zh-CN': '善意审查和申诉均有人员可以办理',
      en: 'There are people to find, to agree and to decide appeals',
    },
    wrong: {
      'zh-CN': '善意审查或者对其认定的申诉缺少可以办理的人员',
      en: 'People are missing to review good faith, or to decide an appeal against what was found',
    },
    remedy: {
      'zh-CN': '将案件经办人列入复核人员名册；申诉须由其他机构的人员决定',
      en: 'List case managers for reviews; appeals are decided by somebody of another organisation',
    },
  },
  'duty-covered': {
    name: { 'zh-CN': '值班安排', en: 'Duty' },
    ready: { 'zh-CN': '今后七日内始终有人值班', en: 'Somebody is on duty at every moment of the next seven days' },
    wrong: {
      'zh-CN': '今后七日内有无人值班的时段',
      en: 'Within the next seven days there is a time at which nobody is on duty',
    },
    remedy: { 'zh-CN': '在“值班和请假”中安排人员', en: 'Put somebody on the roster under “Duty and absences”' },
  },
  'calendar-known': {
    name: { 'zh-CN': '官方放假安排', en: 'Official calendar' },
    ready: {
      'zh-CN': '正在计算的期限均在已公布的放假安排之内',
      en: 'The official calendar reaches beyond the periods that run',
    },
    wrong: {
      'zh-CN': '正在计算的期限超出已录入的放假安排',
      en: 'Periods that run end beyond the official calendar that was entered',
    },
    remedy: {
      'zh-CN': '录入下一年度的放假安排通知，并由第二人确认',
      en: 'Enter the notice of the next year and have a second person confirm it',
    },
  },
  'mediation-body': {
    name: { 'zh-CN': '调解组织身份', en: 'Mediation body' },
    ready: {
      'zh-CN': '已载明协会作为调解组织的依据和所在地',
      en: 'By which law the association mediates, and where it sits, is stated',
    },
    wrong: {
      'zh-CN': '尚未载明协会作为调解组织的依据和所在地，无法确定申请司法确认的法院',
      en: 'By which law the association mediates is not stated: no court can be named for a confirmation',
    },
    remedy: { 'zh-CN': '填写调解组织信息', en: 'State the mediation body' },
  },
  'escalation-named': {
    name: { 'zh-CN': '分案和升级规则', en: 'Assignment and escalation' },
    ready: { 'zh-CN': '已设定分案规则和升级提醒的人选', en: 'How disputes are assigned, and who is called, is set' },
    wrong: {
      'zh-CN': '尚未设定分案规则，临近期限的待办由系统选人提醒',
      en: 'No rule is set: whoever has least is called to what nears its day',
    },
    remedy: { 'zh-CN': '在“团队和分案”中设定规则', en: 'Set the rule under “Teams and assignment”' },
  },
  letterhead: {
    name: { 'zh-CN': '文书信头', en: 'Letterhead' },
    ready: { 'zh-CN': '已有核准的文书信头', en: 'A letterhead was released' },
    wrong: { 'zh-CN': '文书没有协会的信头', en: 'Letters go out without a letterhead of the association' },
    remedy: {
      'zh-CN': '在“文书样式”中提出信头，并由第二名管理员核准',
      en: 'Propose one under “Letters” and have a second administrator release it',
    },
  },
  'message-provider': {
    name: { 'zh-CN': '短信服务', en: 'Text messages' },
    ready: { 'zh-CN': '已登记短信或者微信服务商', en: 'A provider of text messages is registered' },
    wrong: {
      'zh-CN': '没有短信服务商，没有账户的当事人收不到手机通知',
      en: 'There is no provider: parties without an account get nothing on their phones',
    },
    remedy: {
      'zh-CN': '登记短信服务商，并由第二名管理员同意',
      en: 'Register a provider and have a second administrator agree',
    },
  },
  'platform-contacts': {
    name: { 'zh-CN': '平台联系人', en: 'Contacts of platforms' },
    ready: { 'zh-CN': '各平台均有联系邮箱', en: 'Each platform has an address at which it is told' },
    wrong: { 'zh-CN': '有平台没有联系邮箱', en: 'A platform has no address at which it is told' },
    remedy: { 'zh-CN': '在“平台和委托”中补充联系邮箱', en: 'Set the contact under “Platforms and delegation”' },
  },
} as const satisfies Readonly<Record<AssociationCheck, CheckWords>>;
