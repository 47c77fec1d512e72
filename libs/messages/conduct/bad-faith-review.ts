import type { AppealOutcome } from '#domain/dispute/conduct/bad-faith-review/appeal-events.js';
import type {
  ConsequenceKind,
  Finding,
  OrdinaryCondition,
  OrdinaryRule,
  ReviewCondition,
  ReviewRule,
  ReviewSide,
} from '#domain/rulebook/bad-faith-rules.js';
import type { Words } from '../locale.js';

export const REVIEW_SIDES = {
  complaint: { 'zh-CN': '投诉', en: 'the complaint' },
  declaration: { 'zh-CN': '不侵权声明', en: 'the counter-notice' },
} as const satisfies Record<ReviewSide, Words>;

/** What people find. Facts only: what they cost whom, a court says. */
export const FINDINGS = {
  founded: { 'zh-CN': '有依据', en: 'founded' },
  'unfounded-in-good-faith': { 'zh-CN': '依据不足，但属善意', en: 'unfounded, in good faith' },
  'unfounded-and-negligent': { 'zh-CN': '依据不足，未尽合理注意', en: 'unfounded, and negligent' },
  malicious: { 'zh-CN': '恶意', en: 'malicious' },
} as const satisfies Record<Finding, Words>;

/** What the association does in its own services. */
export const CONSEQUENCES = {
  warning: { 'zh-CN': '书面警示', en: 'a written warning' },
  'proof-burden': { 'zh-CN': '提交投诉时须补充提供规定的证明材料', en: 'more papers are asked of each filing' },
  'pre-review': {
    'zh-CN': '协会核查之前不要求平台采取措施',
    en: 'no measure is asked of a platform before the association has looked',
  },
  guarantee: {
    'zh-CN': '未提供担保前不要求平台采取措施',
    en: 'no measure is asked of a platform before a guarantee is given',
  },
  suspension: { 'zh-CN': '暂停使用本协会的投诉服务', en: 'the association’s complaint service is suspended' },
  'agent-ban': {
    'zh-CN': '暂停该代理账号在本协会代理投诉',
    en: 'the representative’s account may file no complaints here',
  },
} as const satisfies Record<ConsequenceKind, Words>;

export const APPEAL_OUTCOMES = {
  upheld: { 'zh-CN': '维持', en: 'upheld' },
  varied: { 'zh-CN': '变更', en: 'made milder' },
  reversed: { 'zh-CN': '撤销', en: 'reversed' },
} as const satisfies Record<AppealOutcome, Words>;

/** Published conditions on which a request for a review is taken up. */
export const REVIEW_CONDITIONS = {
  'party-affected': {
    'zh-CN': '申请人是受该投诉或者声明影响的当事人',
    en: 'Whoever asks is a party that the complaint or counter-notice affects',
  },
  'facts-named': {
    'zh-CN': '说明了具体事实，不以投诉数量或者同业竞争关系为唯一理由',
    en: 'Facts are named; many complaints, or competing with somebody, are none by themselves',
  },
  'not-decided-before': {
    'zh-CN': '同一事实未经本程序作出最终认定',
    en: 'The same facts have not been finally found before',
  },
  'within-time': { 'zh-CN': '在争议办结后一年内提出', en: 'It is asked for within a year from the end of the dispute' },
  'own-services': {
    'zh-CN': '申请事项属于协会自身服务的范围，不涉及赔偿数额',
    en: 'It is about the association’s own services, not about damages',
  },
} as const satisfies Record<ReviewCondition, Words>;

/** Published conditions on which the ordinary procedure takes a complaint up. */
export const ORDINARY_CONDITIONS = {
  'right-covered': { 'zh-CN': '所依据的权利属于本规则的适用范围', en: 'The right is of a kind that the rules cover' },
  'party-named': {
    'zh-CN': '投诉方身份明确，代理人有授权',
    en: 'The complainant is known, and whoever acts for it has its authority',
  },
  'item-located': { 'zh-CN': '投诉标的可以准确定位', en: 'Each item can be found exactly' },
  'materials-complete': { 'zh-CN': '材料清单要求的材料齐备', en: 'The papers of the checklist are there' },
  'truth-declared': { 'zh-CN': '作出真实性书面保证', en: 'The truth of the complaint is guaranteed in writing' },
  'not-barred': { 'zh-CN': '未被法院裁定或者协会限制提交', en: 'No court and no finding bars the filing' },
  'new-facts': {
    'zh-CN': '曾终结的同一标的，有新的事实',
    en: 'There are new facts where the same item has come to its end before',
  },
} as const satisfies Record<OrdinaryCondition, Words>;

export const ORDINARY_RULES = {
  'defects-at-once': {
    'zh-CN': '材料缺陷一次性告知，并给予补正期限',
    en: 'All defects are told at once, with a time to cure them',
  },
  'notice-and-measure': {
    'zh-CN': '受理后依法通知平台，并转送被投诉方',
    en: 'On acceptance the platform is notified, and the respondent gets the notice',
  },
  'answer-any-time': {
    'zh-CN': '措施存续期间，可以随时提交不侵权声明',
    en: 'A counter-notice is taken as long as a measure stands',
  },
  'waiting-period': {
    'zh-CN': '声明到达投诉方后起算等待期，届满未收到起诉或者投诉通知的，解除措施',
    en: 'From the arrival of the counter-notice a waiting period runs; without a report of a suit or complaint the measure is lifted',
  },
  'default-decides-nothing': { 'zh-CN': '逾期未答复不等于承认侵权', en: 'Not answering is no admission' },
  'withdrawal-lifts': {
    'zh-CN': '撤回投诉的，措施立即解除，并须说明是否收取款项',
    en: 'A withdrawal lifts the measure at once, and says whether money was given',
  },
} as const satisfies Record<OrdinaryRule, Words>;

export const REVIEW_RULES = {
  'signals-decide-nothing': {
    'zh-CN': '系统提示只用于排序和启动审查，不作为认定结论',
    en: 'Signals order the work and may open a review; they decide nothing',
  },
  'warning-first': {
    'zh-CN': '作出认定前，书面告知事实、可能的后果和申辩期限',
    en: 'Before a finding the party is told in writing the facts, what may follow, and until when it can reply',
  },
  'reply-in-time': {
    'zh-CN': '当事人有权申辩和提交证据；未申辩不等于承认',
    en: 'The party can reply with evidence; silence is no admission',
  },
  'people-find': {
    'zh-CN': '由人作出认定并说明理由，不由系统自动作出',
    en: 'People find, with reasons; no machine does',
  },
  'second-person': {
    'zh-CN': '认定恶意或者附加后果的，须经第二人同意',
    en: 'A finding of malice, or anything that follows, needs a second person',
  },
  'no-competitor': {
    'zh-CN': '当事人及其竞争者不得参与审查',
    en: 'No party and no competitor of one sits on the review',
  },
  'withdrawal-ends-nothing': {
    'zh-CN': '撤回投诉不终止已经启动的审查',
    en: 'A withdrawal does not end a review that was opened',
  },
  'consequence-ends': {
    'zh-CN': '后果限于本协会自身的服务，分级适用并有截止日期',
    en: 'What follows is graduated, has an end date, and touches the association’s own services alone',
  },
  'appeal-to-others': {
    'zh-CN': '可以申诉，由未参与原认定且不属于同一机构的人员决定',
    en: 'An appeal is decided by people who had no part in the finding and work for no organisation that had',
  },
  'no-multiplier': {
    'zh-CN': '只认定事实，不认定赔偿数额或者倍数',
    en: 'Facts are found, never damages or a multiple of them',
  },
  'no-boycott': {
    'zh-CN': '不要求任何会员拒绝交易，平台自行决定',
    en: 'No member is asked to refuse dealing; each platform decides alone',
  },
} as const satisfies Record<ReviewRule, Words>;

/** Why somebody may not sit. */
export const BARRED_REASONS = {
  'not-listed': { 'zh-CN': '未列入审查人员名单', en: 'not on the list of those who sit on reviews' },
  party: { 'zh-CN': '其所在机构是本案当事人', en: 'works for a party of the dispute' },
  competitor: { 'zh-CN': '与本案当事人存在竞争关系', en: 'competes with a party of the dispute' },
  'took-part': { 'zh-CN': '参与过原认定', en: 'had a part in the first decision' },
  'same-organisation': {
    'zh-CN': '与参与原认定的人员属于同一机构',
    en: 'works for an organisation that had a part in the first decision',
  },
  'holds-office': {
    'zh-CN': '在本案或者相关案件中担任其他职务',
    en: 'holds another office in this dispute or one joined with it',
  },
  'not-assigned': { 'zh-CN': '该申诉由他人决定', en: 'the appeal was assigned to somebody else' },
} as const satisfies Readonly<Record<string, Words>>;
