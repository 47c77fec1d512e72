import type { Waiter } from '#domain/dispute/waits-for.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Sentence, Words } from '../locale.js';
import { LOOKED_AT } from './looked-at.js';

/** The tabs of a dispute at the desk. */
export const TAB_NAMES = {
  overview: { 'zh-CN': '概览', en: 'Overview' },
  replay: { 'zh-CN': '回放', en: 'Replay' },
  materials: { 'zh-CN': '材料审查', en: 'Materials' },
  evidence: { 'zh-CN': '证据', en: 'Evidence' },
  documents: { 'zh-CN': '文书', en: 'Documents' },
  timeline: { 'zh-CN': '时间线', en: 'Timeline' },
  talks: { 'zh-CN': '会谈', en: 'Talks' },
  mediation: { 'zh-CN': '调解', en: 'Mediation' },
  work: { 'zh-CN': '审议', en: 'Panel work' },
  panel: { 'zh-CN': '专家组', en: 'Panel' },
  related: { 'zh-CN': '关联', en: 'Related' },
  exports: { 'zh-CN': '导出', en: 'Export' },
  notes: { 'zh-CN': '备注', en: 'Notes' },
  access: { 'zh-CN': '查阅', en: 'Access' },
} as const satisfies Record<string, Words>;

/** The way of a dispute, part by part. */
export const STEP_NAMES = {
  filed: { 'zh-CN': '受理', en: 'Intake' },
  notified: { 'zh-CN': '通知', en: 'Notice' },
  answered: { 'zh-CN': '声明与等待期', en: 'Answer' },
  talks: { 'zh-CN': '协商调解', en: 'Talks' },
  panel: { 'zh-CN': '专家组', en: 'Panel' },
  closed: { 'zh-CN': '结案', en: 'Closed' },
} as const satisfies Record<string, Words>;

/** One dispute at the desk of the association's people. */
export const DESK_DISPUTE = {
  disputes: { 'zh-CN': '案件', en: 'Disputes' },
  file: { 'zh-CN': '案卷', en: 'File' },
  progress: { 'zh-CN': '办理进度', en: 'Progress' },
  whoAndWhat: { 'zh-CN': '标的与当事人', en: 'Items and parties' },
  now: { 'zh-CN': '办理与期限', en: 'Acts and deadlines' },
  platform: { 'zh-CN': '平台', en: 'on' },
  goods: { 'zh-CN': '投诉标的', en: 'Items' },
  parties: { 'zh-CN': '当事人', en: 'Parties' },
  checks: { 'zh-CN': '身份与授权', en: 'Identity' },
  identity: { 'zh-CN': '身份核验', en: 'Identity checks' },
  notChecked: { 'zh-CN': '尚未核验身份', en: 'Nobody has checked who it is' },
  whoActs: { 'zh-CN': '谁可以代表', en: 'Who may act for it' },
  nobodyActs: { 'zh-CN': '没有登记的代表人员', en: 'Nobody is on record' },
  pending: { 'zh-CN': '待确认', en: 'Unconfirmed' },
  member: { 'zh-CN': '本单位人员', en: 'its own people' },
  representative: { 'zh-CN': '受托代理人', en: 'representative' },
  everything: { 'zh-CN': '全部事项', en: 'in everything' },
  neutrals: { 'zh-CN': '调解员与专家组', en: 'Mediator and panel' },
  nobodySits: { 'zh-CN': '专家尚未产生。', en: 'No expert sits yet.' },
  waitsForUs: { 'zh-CN': '待协会办理', en: 'Waits for the association' },
  canDo: { 'zh-CN': '现在可以办理', en: 'What can be done now' },
  deadlines: { 'zh-CN': '全部期限', en: 'All deadlines' },
  noDeadline: { 'zh-CN': '没有正在计算的期限。', en: 'No period runs.' },
  eachFile: { 'zh-CN': '逐件显示', en: 'File by file' },
  lanes: { 'zh-CN': '紧急、担保、诉讼等事项', en: 'What runs beside it' },
  laneCourse: { 'zh-CN': '查看经过', en: 'Its course' },
  about: { 'zh-CN': '案由', en: 'What it is about' },
  right: { 'zh-CN': '权利', en: 'Right' },
  inForce: { 'zh-CN': '有效', en: 'In force' },
  notInForce: { 'zh-CN': '权利登记显示该权利目前不可依据', en: 'By the register the right cannot be relied on now' },
  rightChanged: { 'zh-CN': '投诉之后权利登记有变动', en: 'The register has changed since the complaint' },
  filedAs: { 'zh-CN': '投诉身份', en: 'Filed as' },
  claims: { 'zh-CN': '诉求', en: 'Asked for' },
  filedAt: { 'zh-CN': '提交时间', en: 'Filed' },
  rulebook: { 'zh-CN': '适用规则', en: 'Rulebook' },
  noStatement: { 'zh-CN': '没有陈述，或者已删除。', en: 'It said nothing, or its words were erased.' },
  counterNotices: { 'zh-CN': '不侵权声明', en: 'Counter-notices' },
  noCounterNotice: { 'zh-CN': '被投诉方尚未提交声明。', en: 'No respondent has answered yet.' },
  materials: { 'zh-CN': '投诉材料', en: 'Materials' },
  noMaterials: { 'zh-CN': '没有提交材料', en: 'No paper was filed' },
  received: { 'zh-CN': '已收到', en: 'Received' },
  missing: { 'zh-CN': '未提交', en: 'Missing' },
  signals: { 'zh-CN': '善意提示', en: 'Signals' },
  noSignal: { 'zh-CN': '没有需要留意的提示。', en: 'Nothing calls for attention.' },
  record: { 'zh-CN': '投诉方的其他投诉', en: 'The complainant’s other complaints' },
  noRecord: { 'zh-CN': '该投诉方在本会没有其他投诉。', en: 'It has no other complaint here.' },
  recordRunning: { 'zh-CN': '在办', en: 'Running' },
  recordAll: { 'zh-CN': '查看该当事人的案件', en: 'See the disputes of this party' },
  related: { 'zh-CN': '关联案件', en: 'Related disputes' },
  noRelation: { 'zh-CN': '没有登记的关联案件。', en: 'No related dispute is on record.' },
  lead: { 'zh-CN': '主案', en: 'Lead' },
  more: { 'zh-CN': '查看', en: 'See' },
  proceedings: { 'zh-CN': '诉讼与行政投诉', en: 'Suits and authority complaints' },
  noProceeding: { 'zh-CN': '没有报告过诉讼或者行政投诉。', en: 'None was reported.' },
  referrals: { 'zh-CN': '移送与来案', en: 'Referrals' },
  noReferral: { 'zh-CN': '没有移送，也不是来案。', en: 'Nothing was referred.' },
  bars: { 'zh-CN': '限制投诉', en: 'What bars the complainant' },
  evidence: { 'zh-CN': '证据', en: 'Evidence' },
  noEvidence: LOOKED_AT.noneYet,
  noneOfThese: { 'zh-CN': '没有符合筛选条件的内容', en: 'Nothing fits the filters' },
  whose: { 'zh-CN': '提交方', en: 'Whose' },
  purpose: { 'zh-CN': '查阅目的', en: 'Purpose of looking' },
  everyLook: LOOKED_AT.everyLook,
  look: { 'zh-CN': '查看', en: 'Look at' },
  looks: { 'zh-CN': '查阅记录', en: 'Looks' },
  nobodyLooked: { 'zh-CN': '尚无人查阅', en: 'Nobody has looked' },
  asSent: { 'zh-CN': '原始文件', en: 'as it was sent' },
  confidential: { 'zh-CN': '保密', en: 'Confidential' },
  forwarded: { 'zh-CN': '对方可见', en: 'Seen by both' },
  redacted: { 'zh-CN': '遮盖副本', en: 'Redacted' },
  bytesAwaited: { 'zh-CN': '文件待上传', en: 'File awaited' },
  documents: { 'zh-CN': '文书', en: 'Documents' },
  document: { 'zh-CN': '文书', en: 'Document' },
  noDocument: { 'zh-CN': '尚无文书', en: 'No document was served yet' },
  addressee: { 'zh-CN': '收件人', en: 'Addressee' },
  state: { 'zh-CN': '送达状态', en: 'Service' },
  all: { 'zh-CN': '全部', en: 'All' },
  failedWay: { 'zh-CN': '未送达', en: 'failed' },
  course: { 'zh-CN': '经过', en: 'Course' },
  nothingYet: { 'zh-CN': '尚无记录。', en: 'Nothing yet.' },
  packet: { 'zh-CN': '人工递交用文本', en: 'To be taken along by hand' },
  read: { 'zh-CN': '阅读', en: 'Read' },
  heading: { 'zh-CN': '标题', en: 'Heading' },
  notTaken: { 'zh-CN': '暂时无法获取，请稍后重试', en: 'It could not be had now; please try again' },
  timeline: { 'zh-CN': '时间线', en: 'Timeline' },
  stage: { 'zh-CN': '阶段', en: 'Stage' },
  byWhom: { 'zh-CN': '由谁', en: 'By whom' },
  inText: { 'zh-CN': '内容包含', en: 'In its words' },
  showMore: { 'zh-CN': '显示更多', en: 'Show more' },
  noTalks: { 'zh-CN': '尚无协商或者会谈', en: 'There are no talks' },
  rooms: { 'zh-CN': '会谈室', en: 'Rooms' },
  roomWall: { 'zh-CN': '仅会谈室成员可以阅读', en: 'Only its members read what is said in a room' },
  roomWhy: {
    'zh-CN': '协会工作人员只能看到会谈室是否存在。确需查阅的，须申请并经第二人同意，各方会收到告知。',
    en: 'The association sees that a room exists and no more. To read it, ask; a second person decides, and its parties are told.',
  },
  roomOpen: { 'zh-CN': '开放', en: 'Open' },
  roomClosed: { 'zh-CN': '已关闭', en: 'Closed' },
  negotiations: { 'zh-CN': '协商', en: 'Negotiations' },
  settlements: { 'zh-CN': '和解与履行', en: 'Settlements' },
  deskRoom: { 'zh-CN': '当事人咨询', en: 'Asked of the association' },
  deskWall: {
    'zh-CN': '仅该当事人和协会工作人员可以阅读',
    en: 'Only this party and the association’s people read here',
  },
  mediation: { 'zh-CN': '调解', en: 'Mediation' },
  noMediation: { 'zh-CN': '没有进行过调解', en: 'There was no mediation' },
  objection: { 'zh-CN': '对调解员的异议待处理', en: 'An objection to the mediator waits' },
  invitedAt: { 'zh-CN': '邀请时间', en: 'Invited' },
  proposed: { 'zh-CN': '推荐名单', en: 'Proposed' },
  extension: { 'zh-CN': '申请延长', en: 'More time asked for' },
  consents: { 'zh-CN': '是否同意调解', en: 'Consent' },
  consented: { 'zh-CN': '已同意', en: 'Consents' },
  notConsented: { 'zh-CN': '未答复', en: 'No answer' },
  callFirst: { 'zh-CN': '希望先电话联系', en: 'wants a call first' },
  sessions: { 'zh-CN': '会谈', en: 'Sessions' },
  cancelled: { 'zh-CN': '已取消', en: 'Cancelled' },
  notHeld: { 'zh-CN': '不再举行', en: 'Not held any more' },
  toCome: { 'zh-CN': '待举行', en: 'To come' },
  held: { 'zh-CN': '已举行', en: 'Held' },
  noPanel: { 'zh-CN': '没有组成过专家组', en: 'There was no panel' },
  requested: { 'zh-CN': '提出申请', en: 'Requested' },
  reserve: { 'zh-CN': '候补', en: 'Reserve' },
  draw: { 'zh-CN': '抽取及其验证数据', en: 'The draw, and what proves it' },
  notIndependent: {
    'zh-CN': '没有任何一方或者公开数值参与抽取',
    en: 'Neither a side nor a public value had a part in the draw',
  },
  commitment: { 'zh-CN': '密值承诺', en: 'Commitment' },
  listHash: { 'zh-CN': '名单哈希', en: 'Hash of the list' },
  nonces: { 'zh-CN': '各方随机数', en: 'Added by the sides' },
  publicValue: { 'zh-CN': '公开数值', en: 'Public value' },
  seed: { 'zh-CN': '种子', en: 'Seed' },
  challenge: { 'zh-CN': '回避申请', en: 'Challenge' },
  decisionDue: { 'zh-CN': '作出期限', en: 'Due' },
  published: { 'zh-CN': '已公示', en: 'Published' },
  unpublished: { 'zh-CN': '未公示', en: 'Not published' },
  looksAtFiles: { 'zh-CN': '证据文件的查阅', en: 'Looks at files' },
  roomsRead: { 'zh-CN': '会谈室的查阅', en: 'Rooms that were read' },
  noRoomRead: { 'zh-CN': '没有人申请查阅会谈室。', en: 'Nobody has asked to read a room.' },
} as const satisfies Record<string, Words>;

export const MARKS = {
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
  guarantee: { 'zh-CN': '有担保', en: 'Guarantee' },
  order: { 'zh-CN': '法院裁定', en: 'Court order' },
  review: { 'zh-CN': '善意审查中', en: 'Bad-faith review' },
  stay: { 'zh-CN': '待同意顺延', en: 'Stay proposed' },
  barred: { 'zh-CN': '投诉受限', en: 'Barred' },
} as const satisfies Record<string, Words>;

/** How a measure stands, in a tag. */
export const MEASURE_STATES = {
  'block-asked': { 'zh-CN': '待平台执行', en: 'Block asked' },
  'block-confirmed': { 'zh-CN': '已采取措施', en: 'Blocked' },
  'block-refused': { 'zh-CN': '平台未执行', en: 'Not blocked' },
  'lift-asked': { 'zh-CN': '待平台解除', en: 'Lifting asked' },
  'lift-confirmed': { 'zh-CN': '已解除', en: 'Lifted' },
  'lift-refused': { 'zh-CN': '平台未解除', en: 'Not lifted' },
  moot: { 'zh-CN': '标的已结束', en: 'Item ended' },
} as const satisfies Record<string, Words>;

export const FILED_AS = {
  'right-holder': { 'zh-CN': '权利人', en: 'Right holder' },
  licensee: { 'zh-CN': '被许可人', en: 'Licensee' },
  agent: { 'zh-CN': '代理人', en: 'Agent' },
} as const satisfies Record<string, Words>;

/** By what somebody made sure who a party is. */
export const CHECK_PROOFS = {
  'identity-document': { 'zh-CN': '身份证件', en: 'Identity document' },
  'business-licence': { 'zh-CN': '营业执照', en: 'Business licence' },
  'in-person': { 'zh-CN': '当面核验', en: 'In person' },
  'authority-register': { 'zh-CN': '主管部门登记', en: 'Register of an authority' },
  'platform-real-name': { 'zh-CN': '平台实名认证', en: 'Real name at the platform' },
} as const satisfies Record<string, Words>;
export const CHECK_STATES = {
  counts: { 'zh-CN': '有效', en: 'Counts' },
  expired: { 'zh-CN': '已到期', en: 'Expired' },
  replaced: { 'zh-CN': '已替换', en: 'Replaced' },
  ended: { 'zh-CN': '已终止', en: 'Ended' },
} as const satisfies Record<string, Words>;

/** Why somebody looks at a file. */
export const PURPOSES = {
  'check-materials': { 'zh-CN': '审查材料', en: 'checking materials' },
  verify: { 'zh-CN': '核实', en: 'verifying' },
  decide: { 'zh-CN': '作出决定', en: 'deciding' },
  'carry-out-measures': { 'zh-CN': '执行措施', en: 'carrying out measures' },
  'prepare-filing': { 'zh-CN': '准备投诉', en: 'preparing a filing' },
  'prepare-answer': { 'zh-CN': '准备答复', en: 'preparing an answer' },
  other: { 'zh-CN': '其他', en: 'something else' },
} as const satisfies Record<string, Words>;

export const EXHIBIT_KINDS = {
  picture: { 'zh-CN': '图片', en: 'Picture' },
  pdf: { 'zh-CN': 'PDF', en: 'PDF' },
  video: { 'zh-CN': '视频', en: 'Video' },
  sound: { 'zh-CN': '录音', en: 'Sound' },
  text: { 'zh-CN': '文本', en: 'Text' },
  other: { 'zh-CN': '文件', en: 'File' },
} as const satisfies Record<string, Words>;

export const SIDES = {
  all: { 'zh-CN': '全部', en: 'All' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondents: { 'zh-CN': '被投诉方', en: 'Respondents' },
  confidential: { 'zh-CN': '保密材料', en: 'Confidential' },
} as const satisfies Record<string, Words>;

export const SERVICE_STATES = {
  arrived: { 'zh-CN': '已到达', en: 'Arrived' },
  underway: { 'zh-CN': '在途', en: 'Under way' },
  waiting: { 'zh-CN': '待送达', en: 'To be sent' },
  failed: { 'zh-CN': '送达失败', en: 'Failed' },
} as const satisfies Record<string, Words>;

/** Who did something, in the timeline. */
export const ACTORS = {
  person: { 'zh-CN': '人员', en: 'a person' },
  platform: { 'zh-CN': '平台', en: 'a platform' },
  clock: { 'zh-CN': '期限届满', en: 'a deadline' },
  engine: { 'zh-CN': '系统', en: 'the system' },
} as const satisfies Record<Actor['kind'], Words>;

export const REQUESTED_BY = {
  party: { 'zh-CN': '当事人', en: 'by a party' },
  platform: { 'zh-CN': '平台', en: 'by a platform' },
  association: { 'zh-CN': '协会', en: 'by the association' },
} as const satisfies Record<string, Words>;

export const REASONS = {
  facts: { 'zh-CN': '认定的事实', en: 'Facts found' },
  rule: { 'zh-CN': '适用的规则', en: 'Rule' },
  evidence: { 'zh-CN': '证据的审查', en: 'Evidence' },
  conclusion: { 'zh-CN': '结论', en: 'Conclusion' },
} as const satisfies Record<string, Words>;

type Count = { readonly count: number };
type Name = { readonly name: string };
const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Whose turn it is, as it stands in a sentence. */
export const TURNS = {
  association: { 'zh-CN': '协会', en: 'the association' },
  complainant: { 'zh-CN': '投诉方', en: 'the complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'the respondent' },
  parties: { 'zh-CN': '各方', en: 'the parties' },
  platform: { 'zh-CN': '平台', en: 'the platform' },
  mediator: { 'zh-CN': '调解员', en: 'the mediator' },
  panel: { 'zh-CN': '专家组', en: 'the panel' },
  authority: { 'zh-CN': '法院或者主管部门', en: 'a court or an authority' },
  nobody: { 'zh-CN': '期限届满自动处理', en: 'nobody: time has to pass' },
} as const satisfies Record<Waiter, Words>;

export const TURN_OF: Sentence<{ readonly who: Words }> = {
  'zh-CN': ({ who }) => `等待：${who['zh-CN']}`,
  en: ({ who }) => `Waits for ${who.en}`,
};
export const STEP_OF: Sentence<{ readonly name: Words; readonly at: number; readonly of: number }> = {
  'zh-CN': ({ name, at, of }) => `办理进度：${name['zh-CN']}（第${at}步，共${of}步）`,
  en: ({ name, at, of }) => `Step ${at} of ${of}: ${name.en}`,
};
export const GOODS_MORE: Sentence<Count & { readonly title: string }> = {
  'zh-CN': ({ title, count }) => `${title}${count > 1 ? ` 等${count}件` : ''}`,
  en: ({ title, count }) => `${title}${count > 1 ? ` and ${some(count - 1, 'other')}` : ''}`,
};
type Charge = {
  readonly name: string | undefined;
  readonly teams: string;
  readonly deputy: string | undefined;
};
export const IN_CHARGE: Sentence<Charge> = {
  'zh-CN': ({ name, teams, deputy }) =>
    name === undefined
      ? '待分派'
      : `经办人 ${name}${teams === '' ? '' : `（${teams}）`}${deputy === undefined ? '' : `，${deputy}代`}`,
  en: ({ name, teams, deputy }) =>
    name === undefined
      ? 'in the queue'
      : `in the hands of ${name}${teams === '' ? '' : ` (${teams})`}${deputy === undefined ? '' : `, ${deputy} stands in`}`,
};
export const FOR_WHOM: Sentence<Name> = {
  'zh-CN': ({ name }) => `代${name}办理`,
  en: ({ name }) => `for ${name}`,
};
export const DELEGATED_BY: Sentence<Name> = {
  'zh-CN': ({ name }) => `${name}移交`,
  en: ({ name }) => `from ${name}`,
};
export const ACTS_NOW: Sentence<Count> = {
  'zh-CN': ({ count }) => `现在可以办理（${count}）`,
  en: ({ count }) => `What can be done (${count})`,
};
export const ACTS_MORE: Sentence<Count> = {
  'zh-CN': ({ count }) => `另外${count}项`,
  en: ({ count }) => `${count} more`,
};
export const ITEMS_AND_RESPONDENTS: Sentence<{ readonly items: number; readonly respondents: number }> = {
  'zh-CN': ({ items, respondents }) => `${items}件 · ${respondents}方`,
  en: ({ items, respondents }) => `${some(items, 'item')} · ${some(respondents, 'respondent')}`,
};
export const ITEMS_COUNTED: Sentence<Count> = {
  'zh-CN': ({ count }) => `${count}件`,
  en: ({ count }) => some(count, 'item'),
};
export const LACKS: Sentence<{ readonly list: string }> = {
  'zh-CN': ({ list }) => `缺少：${list}`,
  en: ({ list }) => `It lacks: ${list}`,
};
export const SIGNAL_EVENTS: Sentence<Count> = {
  'zh-CN': ({ count }) => `所依据的${count}条记录`,
  en: ({ count }) => `Rests on ${some(count, 'recorded event')}`,
};
export const ELSEWHERE: Sentence<Count> = {
  'zh-CN': ({ count }) => `另见${count}案`,
  en: ({ count }) => `In ${some(count, 'other dispute')}`,
};
export const UNTIL_DAY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => ` · 至${at}`,
  en: ({ at }) => ` · until ${at}`,
};
export const EVENTS_OF: Sentence<Count & { readonly total: number }> = {
  'zh-CN': ({ count, total }) => (count === total ? `共${total}条` : `${count}条，共${total}条`),
  en: ({ count, total }) => (count === total ? some(total, 'event') : `${count} of ${some(total, 'event')}`),
};
export const FILES_RECEIVED: Sentence<Count> = {
  'zh-CN': ({ count }) => `收到${count}件证据文件，校验值均与提交时所载一致。`,
  en: ({ count }) => `${some(count, 'file')} of evidence were received; they are the ones that were named.`,
};
export const BETWEEN: Sentence<{ readonly one: string; readonly other: string }> = {
  'zh-CN': ({ one, other }) => `${one}与${other}`,
  en: ({ one, other }) => `${one} and ${other}`,
};
export const DAYS_MORE: Sentence<Count> = {
  'zh-CN': ({ count }) => `${count}日`,
  en: ({ count }) => some(count, 'day'),
};
export const NONCES_COUNTED: Sentence<Count> = {
  'zh-CN': ({ count }) => `${count}方提交`,
  en: ({ count }) => `by ${some(count, 'side')}`,
};
export const CANDIDATES: Sentence<{ readonly free: number; readonly all: number }> = {
  'zh-CN': ({ free, all }) => `名册${all}人，可以担任${free}人`,
  en: ({ free, all }) => `${free} of ${all} on the roster could sit`,
};
