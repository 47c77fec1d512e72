import type { TaskKind } from '#domain/dispute/core/task.js';
import type { RemindedOf } from '#domain/notification/to-be-done.js';
import { TASKS } from '../core/tasks.js';
import type { Words } from '../locale.js';

/** What is to be done, and what happens otherwise. */
type Reminded = { readonly act: Words; readonly otherwise: Words };
const of = (zh: string, en: string, otherZh: string, otherEn: string): Reminded => ({
  act: { 'zh-CN': zh, en },
  otherwise: { 'zh-CN': otherZh, en: otherEn },
});

/** Of what people are reminded, but for the staff's tasks, which have their own words. No names, and no matter. */
export const REMINDED_OF: Readonly<Record<Exclude<RemindedOf, TaskKind>, Reminded>> = {
  curing: of(
    '补正投诉材料',
    'send the missing materials',
    '逾期未补正的，投诉不予受理',
    'Otherwise the complaint is not accepted',
  ),
  'awaiting-counter-notice': of(
    '提交不侵权声明或者其他答复',
    'file a counter-notice or another answer',
    '逾期未答复的，视为未声明，程序继续进行；之后仍可补交',
    'Otherwise you count as not having answered and the procedure goes on; a late answer is still taken',
  ),
  'waiting-period': of(
    '告知已向主管部门投诉或者向法院起诉，并附证明',
    'report that you have complained to an authority or brought a suit, with proof',
    '逾期未告知的，平台将及时终止所采取的措施',
    'Otherwise the platform ends the measures',
  ),
  'awaiting-acceptance': of(
    '提交主管部门受理或者法院立案的证明',
    'hand in proof that the authority or the court has accepted the matter',
    '逾期未提交的，所报告的投诉或者起诉失去效力',
    'Otherwise the report of the proceeding lapses',
  ),
  kept: of(
    '报告所提投诉或者诉讼的进展',
    'report how the proceeding stands',
    '未报告的，将通知平台措施的依据未获证明',
    'Otherwise the platform is told that the ground of the measures is unproven',
  ),
  urged: of(
    '撤回投诉或者起诉',
    'withdraw the complaint or sue',
    '逾期均未办理的，将记录在案',
    'Otherwise it is put on record that neither was done',
  ),
  'party-confirmation': of(
    '确认协会代为记录的内容',
    'confirm what the association wrote down for you',
    '逾期未确认的，该记录不发生效力',
    'Otherwise what was written down has no effect',
  ),
  'awaiting-consent': of(
    '答复是否同意协商',
    'say whether you will negotiate',
    '逾期未答复的，视为不进行协商',
    'Otherwise there is no negotiation',
  ),
  negotiation: of(
    '完成协商',
    'come to terms in the negotiation',
    '期满未达成一致的，程序继续进行',
    'Otherwise the procedure goes on',
  ),
  'awaiting-performance': of(
    '履行协议约定的事项并报告',
    'perform what was agreed, and report it',
    '逾期未履行的，将记录并由经办人跟进',
    'Otherwise it is recorded as overdue and followed up',
  ),
  'performance-check': of(
    '确认对方是否已经履行',
    'say whether the other side has performed',
    '逾期未提出异议的，视为已经履行',
    'Otherwise it counts as performed',
  ),
  'breach-hearing': of(
    '就违约异议作出答辩',
    'answer the objection that you have not performed',
    '逾期未答辩的，按现有材料认定',
    'Otherwise it is decided on what is there',
  ),
  'mediation-consent': of(
    '答复是否同意调解',
    'say whether you agree to mediation',
    '逾期未答复的，视为不同意',
    'Otherwise it counts as a refusal',
  ),
  'choosing-mediator': of(
    '选择调解员',
    'choose a mediator',
    '逾期未选择的，由协会指定',
    'Otherwise the association assigns one',
  ),
  mediation: of(
    '完成调解',
    'come to terms in the mediation',
    '期满未达成协议的，调解终止',
    'Otherwise the mediation ends',
  ),
  session: of(
    '参加会谈',
    'take part in a session',
    '不能参加的，请尽早告知调解员',
    'If you cannot come, please tell the mediator soon',
  ),
  'faith-reply': of(
    '对审查提出意见',
    'reply in the review',
    '逾期未提出的，按现有材料作出认定',
    'Otherwise it is decided on what is there',
  ),
  'faith-appeal': of(
    '对认定提出复核',
    'appeal against the finding',
    '逾期未提出的，认定生效',
    'Otherwise the finding becomes final',
  ),
  'panel-consent': of(
    '答复是否同意专家组处理',
    'say whether you agree to a panel',
    '逾期未答复的，视为不同意',
    'Otherwise it counts as a refusal',
  ),
  'draw-nonces': of(
    '提交抽签随机值',
    'contribute a value to the draw',
    '逾期未提交的，不影响抽签进行',
    'Otherwise the draw goes on without yours',
  ),
  striking: of(
    '排除和排序候选专家',
    'strike and rank the experts of the list',
    '逾期未提交的，视为对名单无异议',
    'Otherwise you count as having no objection to the list',
  ),
  nominating: of(
    '提名专家',
    'nominate an expert',
    '逾期未提名的，由协会指定',
    'Otherwise the association appoints one',
  ),
  submissions: of(
    '提交本轮意见和证据',
    'file your submission and evidence of this round',
    '逾期未提交的，按现有材料审理；不视为承认',
    'Otherwise the panel goes on with what is there; it admits nothing',
  ),
  'decision-review': of(
    '申请复核',
    'ask for a review',
    '逾期未申请的，结论成为最终结论',
    'Otherwise the decision becomes final',
  ),
  inquiry: of(
    '答复是否收到投诉或者起诉的通知',
    'answer whether a report of a complaint or suit was received',
    '逾期未答复的，等待期不因此延长',
    'Silence does not make the waiting period longer',
  ),
  'awaiting-confirmation': of(
    '反馈措施执行结果',
    'report on the measures',
    '逾期未反馈的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'awaiting-restoration': of(
    '答复提前恢复申请',
    'answer on early restoration',
    '逾期未答复的，将记录在案',
    'Otherwise it is put on record',
  ),
  'awaiting-preservation': of(
    '说明记录保存情况',
    'say what was preserved',
    '逾期未说明的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'awaiting-adoption': of(
    '逐项答复是否采纳结论',
    'answer item by item whether you adopt the decision',
    '逾期未答复的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'take-mediation': of(
    '答复是否接受担任调解员',
    'say whether you take the mediation',
    '逾期未答复的，将另请他人',
    'Otherwise somebody else is asked',
  ),
  'sign-agreement': of(
    '签署调解协议',
    'sign the agreement',
    '未签署的，协议不生效',
    'Without it the agreement has no effect',
  ),
  'take-seat': of(
    '作出声明并答复是否接受',
    'declare your ties and say whether you take the seat',
    '逾期未答复的，将另请他人',
    'Otherwise somebody else is asked',
  ),
  'read-file': of(
    '阅看案卷',
    'read the file',
    '逾期的，即进入提交意见阶段',
    'After that the parties make their submissions',
  ),
  'list-issues': of(
    '列出需要回答的问题',
    'list the questions to be answered',
    '逾期未作出结论的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'read-submissions': of(
    '阅看各方意见',
    'read what was submitted',
    '逾期未作出结论的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  deliberate: of(
    '完成合议',
    'deliberate and decide',
    '逾期未作出结论的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'cast-ballot': of(
    '投票',
    'cast your ballot',
    '逾期未作出结论的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'sign-decision': of(
    '签署结论草稿',
    'sign the draft of the decision',
    '逾期未作出结论的，由经办人跟进',
    'Otherwise a case manager follows it up',
  ),
  'late-counter-notice': of(
    '补交不侵权声明',
    'file a late counter-notice',
    '在措施终止前仍可提交',
    'It is taken as long as the measures stand',
  ),
  'overdue-performance': of(
    '履行协议约定的事项并报告',
    'perform what was agreed, and report it',
    '经办人正在跟进',
    'A case manager is following it up',
  ),
  'overdue-decision': of('作出结论', 'decide', '经办人正在跟进', 'A case manager is following it up'),
  'overdue-adoption': of(
    '逐项答复是否采纳结论',
    'answer item by item whether you adopt the decision',
    '经办人正在跟进',
    'A case manager is following it up',
  ),
};

/** A word that was in use once may stand in a table; it is told as something that is awaited. */
const SOMETHING = of('办理等待您的事项', 'do what is awaited from you', '详情请打开页面查看', 'Please see the page');

export const remindedOf = (what: string): Reminded => {
  if (Object.hasOwn(REMINDED_OF, what)) return REMINDED_OF[what as keyof typeof REMINDED_OF];
  if (!Object.hasOwn(TASKS, what)) return SOMETHING;
  return {
    act: TASKS[what as TaskKind],
    otherwise: { 'zh-CN': '到期后显示为逾期', en: 'After that it shows as overdue' },
  };
};

type Facts = {
  readonly number: string;
  readonly what: string;
  readonly moment: string;
  /** As people read it. */
  readonly until: string;
  /** Working days that are left after today. */
  readonly left: number;
};

const leftZh = ({ moment, left }: Facts): string =>
  moment.startsWith('after') ? '已经届满' : left === 0 ? '今天是最后一天' : `还有${left}个工作日`;
const leftEn = ({ moment, left }: Facts): string => {
  if (moment.startsWith('after')) return 'the time is over';
  return left === 0 ? 'today is the last day' : `${left} working ${left === 1 ? 'day' : 'days'} left`;
};

/** Says what, by when, what is left, and what happens otherwise. */
export const reminderSentence = (facts: Facts): Words => {
  const { act, otherwise } = remindedOf(facts.what);
  if (facts.what === 'session')
    return {
      'zh-CN': `争议${facts.number}：请于${facts.until}${act['zh-CN']}，地点或者接入方式见页面。${otherwise['zh-CN']}。`,
      en: `Dispute ${facts.number}: ${act.en}, ${facts.until}; the page says where. ${otherwise.en}.`,
    };
  return {
    'zh-CN': `争议${facts.number}：${act['zh-CN']}，期限至${facts.until}（${leftZh(facts)}）。${otherwise['zh-CN']}。`,
    en: `Dispute ${facts.number}: ${act.en}, by ${facts.until} (${leftEn(facts)}). ${otherwise.en}.`,
  };
};
