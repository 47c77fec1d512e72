import { AID_HELPERS, AID_HELPS, type AidHelp, type AidOutcome } from '#domain/consultation/aid.js';
import type { Words } from '../locale.js';

/** Legal aid asked for and answered (guideline 4.1, 4.2.2); of who asks and of the staff. */
export const LEGAL_AID_WORDS = {
  place: { 'zh-CN': '法律援助', en: 'Legal aid' },
  own: { 'zh-CN': '我的法律援助申请', en: 'My requests for legal aid' },
  one: { 'zh-CN': '法律援助申请', en: 'Request for legal aid' },
  ask: { 'zh-CN': '申请法律援助', en: 'Ask for legal aid' },
  noDays: {
    'zh-CN': '申请法律援助不会使任何期限中止、延长或者改变：该答复的，请仍按原期限答复。',
    en: 'Asking for legal aid stops, lengthens and changes no deadline: what you have to answer, answer in its time.',
  },
  closed: {
    'zh-CN':
      '只有您和协会工作人员能看到您提出过申请；对方、平台、调解员和专家都看不到，争议的时间线和导出文件中也没有。',
    en: 'You and the association’s staff alone see that you asked. The other side, platforms, mediators and experts do not, and no timeline or export of a dispute has it.',
  },
  decided: {
    'zh-CN': '协会可以直接答复，也可以转交给律师、法律援助机构或者保护工作站，由其决定是否受理；不同意的，会说明理由。',
    en: 'The association answers itself, or hands it to a lawyer, a legal aid body or a protection station, who decides whether they give it; where it refuses, it says why.',
  },
  about: { 'zh-CN': '事项和需要的帮助', en: 'What it is about, and what you need' },
  aboutHelp: {
    'zh-CN': '写明发生了什么、您要在什么时候之前做什么。',
    en: 'What happened, and what you have to do by when.',
  },
  situation: { 'zh-CN': '您的情况', en: 'Your situation' },
  situationHelp: {
    'zh-CN': '如经营规模、收入、能否负担费用；由您自行说明，协会不在此核实。',
    en: 'How large you are, what you earn, what you can pay, in your own words; it is not checked here.',
  },
  helps: { 'zh-CN': '需要哪种帮助', en: 'Help asked for' },
  theirSituation: { 'zh-CN': '申请人陈述的情况', en: 'Situation, as they state it' },
  theirHelps: { 'zh-CN': '申请的帮助', en: 'Help asked for' },
  helperSays: { 'zh-CN': '接收机构的答复', en: 'What they say' },
  noDaysOfficer: {
    'zh-CN': '申请法律援助不会使争议的任何期限中止、延长或者改变。',
    en: 'No deadline of the dispute stops, lengthens or changes by it.',
  },
  missing: { 'zh-CN': '请填写', en: 'Please fill this in' },
  noHelp: { 'zh-CN': '请至少选择一种帮助', en: 'Please choose at least one kind of help' },
  send: { 'zh-CN': '提交申请', en: 'Send the request' },
  asker: { 'zh-CN': '申请人', en: 'Asked by' },
  byLink: { 'zh-CN': '通过链接提出，没有账号', en: 'From a link, without an account' },
  dispute: { 'zh-CN': '所在争议', en: 'In the dispute' },
  before: { 'zh-CN': '尚无争议', en: 'No dispute yet' },
  toDispute: { 'zh-CN': '查看争议', en: 'Open the dispute' },
  handedTo: { 'zh-CN': '转交给', en: 'Handed to' },
  waiting: { 'zh-CN': '待答复是否受理', en: 'Has not answered yet' },
  none: { 'zh-CN': '还没有法律援助申请', en: 'No requests for legal aid yet' },
  noneOwnHelp: {
    'zh-CN': '您提出的申请和处理情况会列在这里。',
    en: 'What you ask for, and what becomes of it, will stand here.',
  },
  noneHelp: {
    'zh-CN': '当事人在争议中或者争议前申请的法律援助会列在这里。',
    en: 'Legal aid that parties ask for, in a dispute or before one, will stand here.',
  },
  withdraw: { 'zh-CN': '撤回申请', en: 'Take the request back' },
  withdrawn: { 'zh-CN': '申请人已撤回', en: 'Taken back by who asked' },
  hand: { 'zh-CN': '转交', en: 'Hand it on' },
  handHelp: {
    'zh-CN': '系统只记录转交，不会向对方发送任何内容；请您另行联系，或者请申请人自行联系。',
    en: 'This records it and sends nothing: get in touch yourself, or have who asked do so.',
  },
  entry: { 'zh-CN': '转交给谁', en: 'To whom' },
  noEntries: {
    'zh-CN': '帮助目录中还没有律师、法律援助机构、保护工作站或者鉴定机构，请先在帮助目录中添加。',
    en: 'The help directory has no lawyer, legal aid, protection station or appraiser yet; enter one there first.',
  },
  toDirectory: { 'zh-CN': '打开帮助目录', en: 'Open the help directory' },
  handAgain: { 'zh-CN': '另行转交', en: 'Hand it to somebody else' },
  word: { 'zh-CN': '告知申请人', en: 'What you tell who asked' },
  record: { 'zh-CN': '登记接收机构的答复', en: 'Write down what they say' },
  accepted: { 'zh-CN': '登记为受理', en: 'They give it' },
  declined: { 'zh-CN': '登记为不受理', en: 'They decline' },
  replyHelp: {
    'zh-CN': '申请人可以看到答复全文；不要写入其他案件的信息。',
    en: 'Whoever asked reads all of it. Nothing of another dispute belongs here.',
  },
  refuse: { 'zh-CN': '不予同意', en: 'Refuse' },
  figures: { 'zh-CN': '近十二个月', en: 'The last twelve months' },
  asked: { 'zh-CN': '申请', en: 'Asked' },
  turn: { 'zh-CN': '提出申请', en: 'Asked' },
  askMore: { 'zh-CN': '另行申请', en: 'Ask for something else' },
  ended: { 'zh-CN': '已有结果', en: 'Something came of' },
  granted: { 'zh-CN': '获得援助', en: 'Granted' },
  tooFew: { 'zh-CN': '数量过少，不计比例', en: 'Too few for a rate' },
  tell: { 'zh-CN': '补充情况', en: 'Tell more' },
  more: { 'zh-CN': '想补充的情况', en: 'What you add' },
} as const satisfies Record<string, Words>;

export const AID_HELPS_NAMED = {
  advice: { 'zh-CN': '法律咨询', en: 'Advice' },
  drafting: { 'zh-CN': '代写文书', en: 'Drafting a paper' },
  representation: { 'zh-CN': '代理', en: 'Representation' },
  'appraisal-cost': { 'zh-CN': '鉴定费用', en: 'The cost of an appraiser' },
} as const satisfies Record<AidHelp, Words>;

export const AID_OUTCOMES_NAMED = {
  accepted: { 'zh-CN': '已受理', en: 'Gives it' },
  declined: { 'zh-CN': '未受理', en: 'Declined' },
} as const satisfies Record<AidOutcome, Words>;

/** In the order in which they are offered. */
export const HELPS_OFFERED: readonly AidHelp[] = AID_HELPS;
/** Kinds of entries of the help directory that a request can be handed to. */
export const HANDED_TO: ReadonlySet<string> = new Set(AID_HELPERS);
