import type { ClosingReason, Stage } from '#domain/dispute/stage.js';
import type { Words } from './locale.js';

/** A stage is named for what is awaited. */
export const STAGES = {
  unfiled: { 'zh-CN': '尚未提交', en: 'Not yet filed' },
  intake: { 'zh-CN': '材料审查中', en: 'Materials being checked' },
  curing: { 'zh-CN': '等待补正材料', en: 'Awaiting missing materials' },
  'awaiting-arrival': { 'zh-CN': '等待文书到达', en: 'Awaiting arrival of a document' },
  'deemed-arrival': { 'zh-CN': '已交邮，等待到达或者视为到达', en: 'Handed over, awaiting arrival or the day on which it is deemed' },
  'awaiting-handover': { 'zh-CN': '等待人工向平台递交要求', en: 'Awaiting that the request is carried to the platform' },
  'awaiting-counter-notice': { 'zh-CN': '等待不侵权声明', en: 'Awaiting a counter-notice' },
  'counter-notice-arrival': { 'zh-CN': '等待声明到达投诉方', en: 'Awaiting the counter-notice’s arrival at the complainant' },
  'waiting-period': { 'zh-CN': '等待期内', en: 'Waiting period' },
  inquiry: { 'zh-CN': '等待平台答复询问', en: 'Awaiting the platform’s answer to the inquiry' },
  'awaiting-confirmation': { 'zh-CN': '等待平台反馈执行结果', en: 'Awaiting the platform’s report on the measures' },
  'awaiting-acceptance': { 'zh-CN': '等待受理或者立案证明', en: 'Awaiting proof that the proceeding was accepted' },
  kept: { 'zh-CN': '措施维持中', en: 'Measure kept' },
  'order-in-force': { 'zh-CN': '法院裁定有效期内', en: 'Court order in force' },
  'next-step': { 'zh-CN': '等待案件经办人决定下一步', en: 'Awaiting the case manager’s next step' },
  'awaiting-duty': { 'zh-CN': '等待值班人员接手', en: 'Awaiting the officer on duty' },
  'urgent-decision': { 'zh-CN': '等待决定是否采取紧急措施', en: 'Awaiting a decision on an urgent measure' },
  'urgent-review': { 'zh-CN': '等待复核紧急措施', en: 'Awaiting the review of an urgent measure' },
  'guarantee-in-force': { 'zh-CN': '担保有效', en: 'Guarantee in force' },
  'awaiting-restoration': { 'zh-CN': '等待答复提前恢复申请', en: 'Awaiting an answer on early restoration' },
  'awaiting-preservation': { 'zh-CN': '等待平台说明记录保存情况', en: 'Awaiting what the platform keeps' },
  'party-confirmation': { 'zh-CN': '等待当事人确认代录内容', en: 'Awaiting the party’s confirmation of what was written down' },
  'referral-decision': { 'zh-CN': '等待第二人同意移送', en: 'Awaiting a second person’s agreement to the referral' },
  referred: { 'zh-CN': '等待主管机关答复', en: 'Awaiting the authority’s answer' },
  'awaiting-result': { 'zh-CN': '等待向来案机关反馈结果', en: 'Awaiting the result to be reported back' },
  closed: { 'zh-CN': '已结束', en: 'Closed' },
} as const satisfies Record<Stage, Words>;

/** Why something came to its end here. */
export const CLOSING_REASONS = {
  answered: { 'zh-CN': '已答复', en: 'Answered' },
  defaulted: { 'zh-CN': '逾期未答复', en: 'No answer in time' },
  lifted: { 'zh-CN': '措施已解除', en: 'Measure lifted' },
  withdrawn: { 'zh-CN': '投诉已撤回', en: 'Complaint withdrawn' },
  rejected: { 'zh-CN': '不予受理', en: 'Complaint rejected' },
  restored: { 'zh-CN': '已依书面说明恢复', en: 'Restored on the respondent’s statement' },
  'taken-to-court': { 'zh-CN': '已由法院或者主管部门处理', en: 'Taken to a court or an authority' },
  arrived: { 'zh-CN': '文书已到达', en: 'Document arrived' },
  confirmed: { 'zh-CN': '平台已反馈结果', en: 'Platform has reported' },
  ended: { 'zh-CN': '程序已终结', en: 'Proceeding ended' },
  undone: { 'zh-CN': '紧急措施已撤销', en: 'Urgent measure undone' },
  released: { 'zh-CN': '担保已解除', en: 'Guarantee released' },
  claimed: { 'zh-CN': '担保已被主张', en: 'Guarantee claimed' },
  lapsed: { 'zh-CN': '未经当事人确认而失效', en: 'Lapsed without the party’s confirmation' },
} as const satisfies Record<ClosingReason, Words>;
