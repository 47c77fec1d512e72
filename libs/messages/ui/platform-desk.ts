import type { Sentence, Words } from '../locale.js';

/** What a platform's people have at the desk: what it handed over, its agreement and counts, its interface. */
export const PLATFORM_DESK = {
  askForScope: {
    'zh-CN': '请联系本平台管理人员的同事为您增加该权限。',
    en: 'Ask whoever manages your platform’s people to give it to you.',
  },
  handOver: { 'zh-CN': '移交投诉', en: 'Hand complaints over' },
  handed: { 'zh-CN': '移交案件', en: 'Handed over' },
  handedHint: { 'zh-CN': '平台编号或者案号', en: 'Your reference, or the number' },
  references: { 'zh-CN': '平台编号和案号', en: 'Your reference, and the number' },
  theirDay: { 'zh-CN': '协会的期限', en: 'The association’s day' },
  ourDay: { 'zh-CN': '本平台的期限', en: 'Our day' },
  noHanded: { 'zh-CN': '本平台还没有移交过投诉', en: 'Nothing was handed over yet' },
  noHandedHelp: {
    'zh-CN': '委托协议生效后，可以将双方有争议的投诉移交协会。',
    en: 'Once an agreement is in force, complaints that both sides contest can go to the association.',
  },
  terms: { 'zh-CN': '协议要点', en: 'The agreement’s terms' },
  allTerms: { 'zh-CN': '查看全部条款', en: 'All terms' },
  noAgreement: { 'zh-CN': '尚未与协会订立委托协议', en: 'Nothing is agreed with the association' },
  noAgreementHelp: {
    'zh-CN': '协会提出协议后会显示在这里，由本平台同意或者不同意。',
    en: 'What the association offers will stand here, to be agreed to or declined.',
  },
  agree: { 'zh-CN': '同意', en: 'Agree' },
  decline: { 'zh-CN': '不同意', en: 'Decline' },
  declineReason: { 'zh-CN': '不同意的理由', en: 'Why not, if you decline' },
  agreeHelp: {
    'zh-CN': '同意后立即生效，取代之前的版本；办理中的案件仍按移交时的版本。',
    en: 'It is in force at once and replaces what was before; what runs goes on under the version it came by.',
  },
  counts: { 'zh-CN': '月度核对', en: 'Monthly counts' },
  countsHelp: {
    'zh-CN': '填写本平台统计的数量，与协会的统计逐项比较；不一致的由双方留存。',
    en: 'Give what your side counted of a month: it stands beside what the association did, and both keep where they differ.',
  },
  month: { 'zh-CN': '月份', en: 'Month' },
  counted: { 'zh-CN': '事项', en: 'What' },
  ours: { 'zh-CN': '本平台', en: 'Us' },
  theirs: { 'zh-CN': '协会', en: 'The association' },
  compared: { 'zh-CN': '比较', en: 'Compared' },
  same: { 'zh-CN': '一致', en: 'The same' },
  different: { 'zh-CN': '不一致', en: 'Different' },
  compare: { 'zh-CN': '核对', en: 'Compare' },
  allSame: { 'zh-CN': '各项数量一致', en: 'Both sides count the same' },
  keys: { 'zh-CN': '接口密钥', en: 'Keys' },
  people: { 'zh-CN': '平台人员', en: 'People' },
  check: { 'zh-CN': '接口检测', en: 'Conformance check' },
  checkHelp: {
    'zh-CN': '同样的检测可以由本平台的工程师在自己的机器上运行，适用于尚未登记的接收地址。密钥不应填写在网页上。',
    en: 'Your engineers can run the same steps on a machine of theirs, against an address that is not registered yet. The secret belongs on no page.',
  },
  checkCommand: { 'zh-CN': '命令', en: 'Command' },
  checkListen: {
    'zh-CN': '加上“--listen 主机:端口”，还会检查本平台对结果的逐项答复。',
    en: 'With “--listen host:port” it checks, too, what your side answers to a result, item by item.',
  },
  told: { 'zh-CN': '消息与补取', en: 'What is told, and how to catch up' },
  toldHelp: {
    'zh-CN':
      '消息只含编号和地址，未送达的会自动重发。错过的内容不会丢失：以下清单随时可以从接口重新读取，重复读取没有任何后果。',
    en: 'A message holds ids and addresses alone, and is sent again until it is taken. What was missed is not lost: these lists can be read again at any time, and nothing follows from reading twice.',
  },
  read: { 'zh-CN': '从接口读取', en: 'Read through the API' },
  here: { 'zh-CN': '在本页面查看', en: 'Here' },
  message: { 'zh-CN': '消息', en: 'Message' },
  means: { 'zh-CN': '含义', en: 'What it tells' },
  sellers: { 'zh-CN': '卖家核实', en: 'Is this your seller?' },
  sellersHelp: {
    'zh-CN': '协会询问注册人是否为本平台某店铺的经营者；本平台只就自己核验过的事项作出证明。',
    en: 'The association asks whether somebody who registered is the seller behind a shop of yours; vouch for what you have checked yourselves.',
  },
  seller: { 'zh-CN': '注册人', en: 'Who registered' },
  shop: { 'zh-CN': '店铺', en: 'Shop' },
  askedAt: { 'zh-CN': '询问时间', en: 'Asked' },
  answered: { 'zh-CN': '答复', en: 'Answer' },
  noSellers: { 'zh-CN': '没有需要核实的卖家', en: 'Nobody is asked about' },
  noSellersHelp: {
    'zh-CN': '有人以本平台店铺注册时，协会的询问会出现在这里。',
    en: 'When somebody registers as a seller of yours, the question will stand here.',
  },
} as const satisfies Record<string, Words>;

export const COUNTED_WORDS = {
  'handed-over': { 'zh-CN': '移交', en: 'Handed over' },
  accepted: { 'zh-CN': '协会接受', en: 'Accepted' },
  declined: { 'zh-CN': '协会未接受', en: 'Declined' },
  withdrawn: { 'zh-CN': '本平台撤回', en: 'Taken back' },
  returned: { 'zh-CN': '反馈结果', en: 'Results returned' },
  answered: { 'zh-CN': '已答复结果', en: 'Results answered' },
} as const satisfies Record<string, Words>;

export const OWN_STATES = {
  waiting: { 'zh-CN': '待协会答复', en: 'Waits for their answer' },
  running: { 'zh-CN': '办理中', en: 'Under way' },
  returned: { 'zh-CN': '已退回', en: 'Returned' },
  declined: { 'zh-CN': '协会未接受', en: 'Not taken' },
  'taken-back': { 'zh-CN': '本平台已撤回', en: 'Taken back' },
  ended: { 'zh-CN': '已有结果', en: 'Ended' },
} as const satisfies Record<string, Words>;

export const OWN_LATE_SIDES = {
  association: { 'zh-CN': '协会', en: 'The association' },
  platform: { 'zh-CN': '本平台', en: 'Us' },
} as const satisfies Record<string, Words>;

export const SELLER_STATES = {
  asked: { 'zh-CN': '待答复', en: 'To be answered' },
  confirmed: { 'zh-CN': '已证明', en: 'Vouched for' },
  denied: { 'zh-CN': '不予证明', en: 'Not vouched for' },
  expired: { 'zh-CN': '已失效', en: 'Expired' },
} as const satisfies Record<string, Words>;

/** What each message to a platform tells, and what it reads after it. */
export const WEBHOOKS_TOLD = {
  'service.ordered': { 'zh-CN': '有文书需要向店铺送达', en: 'A document has to reach a seller' },
  'measures.wanted': { 'zh-CN': '请求采取或者解除措施', en: 'Measures are to be taken or lifted' },
  'inquiry.asked': { 'zh-CN': '询问收到了哪些起诉、投诉通知', en: 'Which reports of suits you have received' },
  'adoption.asked': { 'zh-CN': '询问是否采纳专家组的结论', en: 'Whether you adopt what a panel decided' },
  'delegation.answered': { 'zh-CN': '协会答复移交的投诉', en: 'Whether the association takes what you handed over' },
  'result.returned': { 'zh-CN': '移交的投诉有了结果', en: 'A complaint that you handed over has a result' },
  'recommendation.withdrawn': { 'zh-CN': '协会撤回一项建议', en: 'The association took a recommendation back' },
  'recommendation.made': { 'zh-CN': '协会就一家商家提出建议', en: 'The association recommends something about a shop' },
} as const satisfies Record<string, Words>;

export const NEEDS_SCOPE: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `您没有“${name}”权限`,
  en: ({ name }) => `You may not do this: “${name}” is not among what you may do`,
};
export const AGREE_TO: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `协会提出了第${version}版协议，请答复`,
  en: ({ version }) => `The association offers version ${version}: please answer`,
};
export const DIFFERENT_COUNTS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}项数量不一致`,
  en: ({ count }) => `${count} ${count === 1 ? 'count differs' : 'counts differ'}`,
};
