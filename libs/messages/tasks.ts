import type { TaskKind } from '#domain/dispute/task.js';
import type { Words } from './locale.js';

/** What a case manager has to do. */
export const TASKS = {
  'check-materials': { 'zh-CN': '审查投诉材料', en: 'Check the materials of the complaint' },
  'repair-service': { 'zh-CN': '以其他方式送达文书，或者登记到达', en: 'Bring the document another way, or record its arrival' },
  'chase-platform': { 'zh-CN': '联系平台跟进措施', en: 'Follow up the measures with the platform' },
  'next-step': { 'zh-CN': '决定争议的下一步', en: 'Decide how the dispute goes on' },
  'resume-effect': { 'zh-CN': '排查自动处理失败的原因并重试', en: 'Find out why an automatic step failed and have it tried again' },
  'take-urgent': { 'zh-CN': '接手紧急请求', en: 'Take the urgent wish in hand' },
  'second-measure': { 'zh-CN': '由第二人复核拟采取的措施', en: 'Agree, as a second person, to a measure or not' },
  'call-respondent': { 'zh-CN': '立即致电被投诉方', en: 'Call the respondent at once' },
  'review-urgent': { 'zh-CN': '复核紧急措施', en: 'Review the urgent measure' },
  'answer-restoration': { 'zh-CN': '答复提前恢复申请', en: 'Answer the request for early restoration' },
  'chase-preservation': { 'zh-CN': '联系平台跟进记录保存', en: 'Follow up with the platform what it keeps' },
  'match-unlisted': {
    'zh-CN': '对应通知未列的标的，或者答复非本案标的',
    en: 'Match items that the notice does not list, or answer that they are not of this dispute',
  },
  'check-round': { 'zh-CN': '审查投诉方再次提出的新事实', en: 'Look at the new facts of a second round' },
  'chase-side-effects': { 'zh-CN': '跟进平台撤销附带处理', en: 'Follow up what the platform is to undo beside the measure' },
  'examine-delay': { 'zh-CN': '审查迟延事由及其证明', en: 'Examine cause and proof of a claimed delay' },
  'chase-undertaking': { 'zh-CN': '跟进逾期未履行的约定事项', en: 'Follow up what was promised and not reported as done' },
  'decide-breach': { 'zh-CN': '认定是否违反和解协议', en: 'Find whether the settlement was broken' },
  'review-ground': { 'zh-CN': '复核措施的维持依据', en: 'Review whether kept measures still have a ground' },
  'serve-by-hand': { 'zh-CN': '平台未接入接口，请人工递交文书并登记回执', en: 'The platform has no interface: hand the document over and record its receipt' },
  'ask-by-hand': {
    'zh-CN': '平台未接入接口，请人工提出措施要求并登记结果',
    en: 'The platform has no interface: carry the request for measures over and record the outcome',
  },
  'assign-mediator': { 'zh-CN': '指定调解员', en: 'Assign a mediator' },
  'decide-objection': { 'zh-CN': '处理对调解员的异议', en: 'Decide on the objection to the mediator' },
  'seal-agreement': { 'zh-CN': '为调解协议加盖调解组织印章', en: 'Put the body’s seal to the settlement agreement' },
  'chase-account-clause': { 'zh-CN': '跟进平台对账号归属条款的答复', en: 'Ask the platform again about the account clause' },
  'chase-appraisal': { 'zh-CN': '跟进鉴定进展', en: 'Ask how far the appraisal has got' },
  'hand-in-confirmation': { 'zh-CN': '向人民法院提交司法确认申请并登记', en: 'Hand the application for confirmation in at the court and record it' },
  'chase-confirmation': { 'zh-CN': '跟进人民法院的司法确认结果', en: 'Ask the court what became of the confirmation' },
  'have-confirmed': { 'zh-CN': '请当事人确认代录内容', en: 'Have the party confirm what was written down' },
  'agree-referral': { 'zh-CN': '由第二人决定是否同意移送', en: 'Agree, as a second person, to a referral or not' },
  'chase-referral': { 'zh-CN': '跟进主管机关的答复', en: 'Ask the authority for its answer' },
} as const satisfies Record<TaskKind, Words>;
