import type { ReturnManner } from '#domain/access/copies-returned.js';
import type { GrantPurpose } from '#domain/deposit-grant/purposes.js';
import type { Sentence, Words } from '../locale.js';

/** What is opened to somebody in confidence, read by it, and given back or destroyed at the end. */
export const SECRET_WORDS = {
  // of the depositor
  access: { 'zh-CN': '授权查阅', en: 'Who may read it' },
  accessHelp: {
    'zh-CN':
      '仅向名单中的人开放。查阅前须签署保密承诺书，查阅画面带有姓名和时间水印，每次查阅均有记录；期限届满或者撤回后须返还或者销毁复制件。',
    en: 'Open to those on this list alone. They undertake to keep it secret first, their name and the time stand across it, every opening is recorded, and at the end they give back or destroy copies.',
  },
  receiverId: { 'zh-CN': '查阅人编号', en: 'Their number for reading' },
  receiverHelp: {
    'zh-CN': '由查阅人提供，在其“保密查阅”页面可以复制',
    en: 'They tell it to you: it stands on their page “Read in confidence”',
  },
  purpose: { 'zh-CN': '用途', en: 'What for' },
  until: { 'zh-CN': '查阅期限至', en: 'Can be read until' },
  grant: { 'zh-CN': '开放查阅', en: 'Open it to them' },
  noneOpen: { 'zh-CN': '尚未向任何人开放', en: 'Open to nobody' },
  withdraw: { 'zh-CN': '撤回', en: 'Withdraw' },
  nobodyRead: { 'zh-CN': '无人签署或者查阅', en: 'Nobody has signed or read yet' },
  signedAt: { 'zh-CN': '签署', en: 'Signed' },
  readAt: { 'zh-CN': '查阅', en: 'Read' },
  notSigned: { 'zh-CN': '未签署', en: 'not signed' },
  forgotten: { 'zh-CN': '已注销账号', en: 'An account that is gone' },
  // how it stands
  open: { 'zh-CN': '可查阅', en: 'Open' },
  ended: { 'zh-CN': '已到期', en: 'Over' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Withdrawn' },
  owes: { 'zh-CN': '待确认返还或者销毁', en: 'Copies to be accounted for' },
  overdue: { 'zh-CN': '逾期未确认', en: 'Copies overdue' },
  // of the receiver
  title: { 'zh-CN': '保密查阅', en: 'Read in confidence' },
  lead: {
    'zh-CN': '他人向您开放的保密材料，以及查阅结束后应当返还或者销毁的复制件。',
    en: 'What others opened to you in confidence, and copies that you give back or destroy once it is over.',
  },
  ownNumber: { 'zh-CN': '您的查阅人编号', en: 'Your numbers for reading' },
  ownNumberHelp: {
    'zh-CN': '需要查阅他人存证的，将编号告知存证人，由其向您本人或者您代表的当事人开放。',
    en: 'Who wants to open a deposit to you, or to the party that you act for, needs one of these.',
  },
  yourself: { 'zh-CN': '本人', en: 'You yourself' },
  returns: { 'zh-CN': '应返还或者销毁', en: 'To be given back or destroyed' },
  received: { 'zh-CN': '向您开放的存证', en: 'Deposits opened to you' },
  noneReceived: { 'zh-CN': '没有向您开放的存证', en: 'Nothing is open to you' },
  noneReceivedHelp: {
    'zh-CN': '将上方编号告知存证人，由其开放后显示在这里。',
    en: 'Tell a depositor one of the numbers above; what it opens then stands here.',
  },
  noneOwed: { 'zh-CN': '没有应返还或者销毁的材料', en: 'Nothing to give back or destroy' },
  from: { 'zh-CN': '存证人', en: 'Depositor' },
  number: { 'zh-CN': '编号', en: 'Number' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  forWhom: { 'zh-CN': '查阅人', en: 'Open to' },
  state: { 'zh-CN': '状态', en: 'Where it stands' },
  sign: { 'zh-CN': '签署保密承诺书', en: 'Sign the undertaking' },
  signFirst: {
    'zh-CN': '这份存证保密。签署保密承诺书后方可查阅，签署与每次查阅均有记录，存证人可以看到。',
    en: 'This is confidential. Sign the undertaking first; signing and every opening are recorded, and the depositor sees them.',
  },
  read: { 'zh-CN': '查阅', en: 'Read it' },
  readHelp: {
    'zh-CN': '每次查阅在读取文件之前记录，一次可以查阅15分钟。',
    en: 'Each opening is recorded before the first byte is read, and lasts 15 minutes.',
  },
  playedHelp: {
    'zh-CN': '水印叠加在播放器上方，不写入文件本身。播放时分段读取；查阅时间届满后继续播放的，另行记录一次查阅。',
    en: 'The watermark lies over the player and is not part of the file. It is read part by part as it plays; going on after the time of a viewing is recorded as another.',
  },
  closed: { 'zh-CN': '查阅已经结束', en: 'It is open no longer' },
  // what becomes of copies
  confirm: { 'zh-CN': '确认返还或者销毁', en: 'Confirm what became of copies' },
  confirmHelp: {
    'zh-CN': '请填写全部复制件的数量、处理方式和日期。确认记入日志，材料的提交方和协会可以看到。',
    en: 'Say how many copies there were, what became of them and when. It is recorded, and seen by whoever disclosed it and by the association.',
  },
  manner: { 'zh-CN': '处理方式', en: 'What became of them' },
  papers: { 'zh-CN': '纸质复制件（份）', en: 'Copies on paper' },
  files: { 'zh-CN': '电子文件（个）', en: 'Files' },
  doneOn: { 'zh-CN': '处理日期', en: 'Done on' },
  noDay: { 'zh-CN': '请填写处理日期', en: 'Give the day' },
  send: { 'zh-CN': '确认', en: 'Confirm' },
  confirmed: { 'zh-CN': '已确认', en: 'Confirmed' },
  // of the association
  staffTitle: { 'zh-CN': '保密材料返还', en: 'Copies read in confidence' },
  staffLead: {
    'zh-CN': '案件结束后尚未确认返还或者销毁复制件的人，以及存证查阅结束后逾期未确认的人。不显示材料的名称和内容。',
    en: 'Who has still to say what became of copies: of disputes that are over all, of deposits those who are late. Neither titles nor contents stand here.',
  },
  staffNone: { 'zh-CN': '没有待确认的返还', en: 'Nobody owes copies' },
  staffNoneHelp: {
    'zh-CN': '案件结束或者查阅到期后，系统自动通知查阅人，并在到期前后提醒。',
    en: 'Readers are written to by themselves once a dispute or an access is over, and before and after the day.',
  },
  what: { 'zh-CN': '材料', en: 'Of what' },
  who: { 'zh-CN': '查阅人', en: 'Who' },
  endedOn: { 'zh-CN': '结束日', en: 'Ended' },
  dueOn: { 'zh-CN': '期限', en: 'Due' },
  deposit: { 'zh-CN': '存证', en: 'Deposit' },
  dispute: { 'zh-CN': '案件', en: 'Dispute' },
} as const satisfies Readonly<Record<string, Words>>;

export const GRANT_PURPOSES_NAMED: Readonly<Record<GrantPurpose, Words>> = {
  negotiation: { 'zh-CN': '磋商', en: 'Negotiation' },
  cooperation: { 'zh-CN': '合作评估', en: 'Weighing a cooperation' },
  production: { 'zh-CN': '生产加工', en: 'Production' },
  'live-stream': { 'zh-CN': '直播准备', en: 'Preparing a live stream' },
  'quality-check': { 'zh-CN': '品控审核', en: 'Quality control' },
  'legal-advice': { 'zh-CN': '法律咨询', en: 'Legal advice' },
  audit: { 'zh-CN': '审计', en: 'Audit' },
};

export const RETURN_MANNERS_NAMED: Readonly<Record<ReturnManner, Words>> = {
  returned: { 'zh-CN': '已返还', en: 'Given back' },
  destroyed: { 'zh-CN': '已销毁', en: 'Destroyed' },
  'none-kept': { 'zh-CN': '没有留存复制件', en: 'None were kept' },
};

type Copies = { readonly manner: string; readonly papers: number; readonly files: number; readonly day: string };
export const COPIES_RETURNED: Sentence<Copies> = {
  'zh-CN': ({ manner, papers, files, day }) => `${manner}：纸质${papers}份、电子文件${files}个，${day}`,
  en: ({ manner, papers, files, day }) => `${manner}: ${papers} on paper, ${files} files, ${day}`,
};
export const RETURN_DUE: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `请在${day}前返还或者销毁全部复制件并确认`,
  en: ({ day }) => `Give back or destroy every copy, and confirm it, by ${day}`,
};
