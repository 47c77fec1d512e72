import type { LegalKind } from '#domain/rulebook/panel-rules.js';
import type { Sentence, Words } from '../locale.js';
import { WAYS } from './ways.js';

/** What its legal kind means for whoever reads a decision. */
export const KIND_MEANS = {
  'advisory-opinion': {
    'zh-CN': '专家意见对任何一方没有约束力，由平台自行决定是否采纳。',
    en: 'An opinion binds nobody; each platform decides for itself what it makes of it.',
  },
  'contractual-decision': {
    'zh-CN': '约定处理决定约束同意接受或者依规则受其约束的各方。',
    en: 'A contractual decision binds whoever consented to it or is bound by rules on record.',
  },
  'arbitral-award': {
    'zh-CN': '仲裁裁决由登记的仲裁机构作出，在此仅作记录。',
    en: 'An award was made by a registered commission and is recorded here.',
  },
} as const satisfies Record<LegalKind, Words>;

/** A decision that is out, and what follows it, as a party reads it. */
export const DECISION_WORDS = {
  decision: WAYS.decision,
  decisions: WAYS.decisions,
  read: { 'zh-CN': '阅读专家组的结论', en: 'Read the decision of the panel' },
  kind: { 'zh-CN': '结论的性质', en: 'What it is' },
  issued: { 'zh-CN': '作出时间', en: 'Made on' },
  stage: { 'zh-CN': '进展', en: 'Where it stands' },
  ended: { 'zh-CN': '专家组未作结论', en: 'The panel decided nothing' },
  notOut: {
    'zh-CN': '结论尚未作出，作出后在此公布给各方。',
    en: 'There is no decision yet. Once it is made you can read it here.',
  },
  ofEarlier: { 'zh-CN': '本结论是对较早结论的复核。', en: 'This decision reviews an earlier one.' },
  earlier: { 'zh-CN': '阅读被复核的结论', en: 'Read the decision that it reviews' },
  results: { 'zh-CN': '各标的的结果', en: 'Result of each item' },
  findings: { 'zh-CN': '认定', en: 'Findings' },
  outcome: { 'zh-CN': '结论', en: 'Decided' },
  answer: { 'zh-CN': '平台的答复', en: 'The platform’s answer' },
  notAsked: { 'zh-CN': '未征询平台', en: 'the platform was not asked' },
  overdue: { 'zh-CN': '平台未按期答复', en: 'the platform has not answered in time' },
  why: { 'zh-CN': '平台说明的理由', en: 'Its reason' },
  performed: { 'zh-CN': '平台已履行', en: 'carried out' },
  broken: { 'zh-CN': '平台未履行', en: 'not carried out' },
  departNote: {
    'zh-CN': '平台可以不采纳，但须说明理由；是否采纳由平台自行决定。',
    en: 'A platform may depart from a decision and says why; that is for the platform alone to decide.',
  },
  reasons: { 'zh-CN': '理由', en: 'Reasons' },
  dissents: { 'zh-CN': '不同意见', en: 'Dissents' },
  corrections: { 'zh-CN': '更正', en: 'Corrections' },
  review: { 'zh-CN': '复核', en: 'Review' },
  until: { 'zh-CN': '可在此之前申请复核', en: 'A review can be asked for until' },
  othersUntil: { 'zh-CN': '其他方可在此之前申请复核', en: 'The others can ask for a review until' },
  reviewOver: { 'zh-CN': '无人申请', en: 'nobody asked for one' },
  noReview: { 'zh-CN': '本结论不能再申请复核。', en: 'This decision cannot be reviewed any more.' },
  by: { 'zh-CN': '由未参与原结论的其他专家复核。', en: 'Other experts, who had no hand in it, look at it again.' },
  asked: { 'zh-CN': '复核申请', en: 'Asked for' },
  you: { 'zh-CN': '您', en: 'you' },
  other: { 'zh-CN': '另一方', en: 'another party' },
  refused: { 'zh-CN': '申请未获准许，理由', en: 'It was refused, because' },
  underReview: { 'zh-CN': '其他专家正在复核。', en: 'Other experts are looking at it.' },
  upheld: { 'zh-CN': '复核维持了本结论。', en: 'A review left it as it is.' },
  reversed: { 'zh-CN': '复核以另一结论取代了本结论。', en: 'A review put another decision in its place.' },
  readReview: { 'zh-CN': '阅读复核结论', en: 'Read the decision of the review' },
  final: { 'zh-CN': '已成为终局', en: 'Final' },
  askReview: { 'zh-CN': '申请复核', en: 'Ask for a review' },
  ground: { 'zh-CN': '复核理由', en: 'On what ground?' },
  groundHint: { 'zh-CN': '请选择最主要的一项。', en: 'Please choose the one that weighs most.' },
  statement: { 'zh-CN': '结论有什么问题，有什么可以证明？', en: 'What is wrong with the decision, and what shows it?' },
  statementHint: { 'zh-CN': '对方会看到。', en: 'The other side reads it.' },
  requestNote: {
    'zh-CN': '每一方在期限内只能申请一次，请写全。复核期间，本结论不成为终局。',
    en: 'Each side can ask once in its time: please say everything. While it is looked at the decision is not final.',
  },
  publication: { 'zh-CN': '公示', en: 'Publication' },
  unpublished: {
    'zh-CN': '尚未公示。终局后可以脱敏形式公示，不含当事人和专家的姓名或者名称；拟公示的文本先在此处向您显示。',
    en: 'It is not published. Once final it may be, without the names of parties and experts; you can read here beforehand what would be published.',
  },
  proposed: {
    'zh-CN': '以下文本拟予公示，等待第二人同意。如果您认为从中可以辨认出您，请联系案件经办人。',
    en: 'This text would be published. It waits for a second person to agree. If you can be recognised in it, please tell the case manager.',
  },
  published: {
    'zh-CN': '以下文本已经公示，任何人都可以阅读。',
    en: 'This text is published, and everybody can read it.',
  },
  replaces: {
    'zh-CN': '结论已经更正，以下文本拟替换已公示的文本，等待第二人同意。如果您认为从中可以辨认出您，请联系案件经办人。',
    en: 'The decision was corrected, and this text would take the place of the published one. It waits for a second person to agree. If you can be recognised in it, please tell the case manager.',
  },
  publicText: { 'zh-CN': '脱敏文本', en: 'Redacted text' },
} as const satisfies Record<string, Words>;

export const ADOPTION_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `等待平台答复，期限至${at}`,
  en: ({ at }) => `awaited from the platform until ${at}`,
};
export const ENTERED_BY_ASSOCIATION: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}由协会代为登记`,
  en: ({ at }) => `entered by the association on ${at}`,
};
export const ANSWERED_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `${at}答复`,
  en: ({ at }) => `answered on ${at}`,
};
export const REVIEW_ANSWERED_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `协会应在${at}前答复是否复核。`,
  en: ({ at }) => `The association says by ${at} whether it comes to a review.`,
};
export const LATE_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `期限已过。此后才出现的情况（例如证据虚假、新的事实）仍可在${at}前提出。`,
  en: ({ at }) =>
    `Its time is over. What comes to light later, such as false evidence or new facts, can still be brought until ${at}.`,
};
