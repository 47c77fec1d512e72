import type { Sentence, Words } from '../locale.js';
import { SEAT_PLACES } from './seat-places.js';

/** A mediation from its mediator’s chair, and what the mediator’s own page tells. */
export const CHAIR_WORDS = {
  asked: { 'zh-CN': '请您担任本案调解员', en: 'You are asked to mediate' },
  askedHelp: {
    'zh-CN':
      '请先看清各方和争议内容，再声明：您与各方没有亲属关系，与结果没有利害关系，也没有其他可能影响公正的关系。有关系的请不要接受，并说明理由。',
    en: 'Look first at who the parties are and what it is about. By accepting you declare that you are kin of nobody here, have no interest in the outcome and no other tie. Where there is one, decline and say why.',
  },
  accept: { 'zh-CN': '声明并接受', en: 'Declare and accept' },
  decline: { 'zh-CN': '不接受', en: 'Decline' },
  tie: { 'zh-CN': '披露新出现的关系并退出', en: 'Disclose a tie and leave' },
  rooms: { 'zh-CN': '进入会谈室', en: 'Go to the rooms' },
  sessions: { 'zh-CN': '会谈', en: 'Sessions' },
  noSessions: { 'zh-CN': '还没有约定会谈', en: 'No session was fixed yet' },
  schedule: { 'zh-CN': '约定会谈', en: 'Fix a session' },
  record: { 'zh-CN': '记录会谈', en: 'Record a session' },
  move: { 'zh-CN': '变更时间或者地点', en: 'Change time or place' },
  cancel: { 'zh-CN': '取消会谈', en: 'Call a session off' },
  told: {
    'zh-CN': '约定、变更或者取消后，只有参加人会收到通知，会谈前再收到提醒。地点和链接也只有参加人和您能看到。',
    en: 'Those asked to it, and nobody else, are told at once when it is fixed, changed or called off, and reminded before it. Where it is, they and you alone see.',
  },
  place: { 'zh-CN': '地点或者接入方式', en: 'Where' },
  came: { 'zh-CN': '到场', en: 'Came' },
  invited: { 'zh-CN': '通知参加', en: 'Asked to it' },
  minutes: { 'zh-CN': '会谈记录', en: 'Minutes' },
  took: { 'zh-CN': '会谈用时', en: 'Took' },
  prepared: { 'zh-CN': '准备用时', en: 'Prepared' },
  objected: { 'zh-CN': '对记录有异议', en: 'Objected to the minutes' },
  confirmed: { 'zh-CN': '已确认记录', en: 'Confirmed the minutes' },
  unconfirmed: { 'zh-CN': '待确认记录', en: 'Minutes not confirmed yet' },
  startAppraisal: { 'zh-CN': '开始鉴定（期限暂停）', en: 'Begin an appraisal; time stands still' },
  endAppraisal: { 'zh-CN': '鉴定结束（期限恢复）', en: 'The appraisal is there; time runs on' },
  facts: { 'zh-CN': '无争议事实', en: 'Agreed facts' },
  noFacts: { 'zh-CN': '还没有整理无争议事实', en: 'No facts were drawn up yet' },
  drawFacts: { 'zh-CN': '整理无争议事实', en: 'Draw the facts up' },
  redrawFacts: { 'zh-CN': '起草新的一稿', en: 'Draw up a new version' },
  leftWord: { 'zh-CN': '各方已同意在调解之外使用', en: 'All have let it leave the mediation' },
  agreement: { 'zh-CN': '调解协议', en: 'Settlement agreement' },
  noAgreement: { 'zh-CN': '还没有起草调解协议', en: 'No agreement was drawn up yet' },
  drawAgreement: { 'zh-CN': '起草调解协议', en: 'Draw the agreement up' },
  redraw: { 'zh-CN': '起草新的一稿（已有签署作废）', en: 'Draw up a new version; signatures under this one are void' },
  sign: { 'zh-CN': '签署', en: 'Sign it' },
  signed: { 'zh-CN': '已签署', en: 'Signed' },
  notSigned: { 'zh-CN': '待签署', en: 'Not signed yet' },
  you: { 'zh-CN': '调解员（您）', en: 'The mediator (you)' },
  inForce: { 'zh-CN': '已生效', en: 'In force' },
  toSign: { 'zh-CN': '签署中', en: 'Out to be signed' },
  sealed: { 'zh-CN': '协会盖章', en: 'Sealed by the association' },
  notSealed: { 'zh-CN': '待盖章', en: 'Not sealed yet' },
  compare: { 'zh-CN': '与以前的稿比较', en: 'Compare with an earlier version' },
  outcome: { 'zh-CN': '结束调解', en: 'End the mediation' },
  work: SEAT_PLACES.ownWork,
  load: { 'zh-CN': '正在调解', en: 'Mediations running' },
  notListed: { 'zh-CN': '您不在调解员名册中', en: 'You are not on the roster of mediators' },
  notListedHelp: { 'zh-CN': '请联系协会列入名册后再接受案件。', en: 'Please ask the association to list you.' },
  roster: { 'zh-CN': '名册信息', en: 'What the roster says of you' },
  can: { 'zh-CN': '可以接案', en: 'You can be asked' },
  cannot: { 'zh-CN': '目前不会请您接案', en: 'You are not asked now' },
  term: { 'zh-CN': '任期至', en: 'On the roster until' },
  languages: { 'zh-CN': '语言', en: 'Languages' },
  fields: { 'zh-CN': '熟悉的权利', en: 'Rights that you know' },
  allFields: { 'zh-CN': '各类', en: 'all kinds' },
  training: { 'zh-CN': '最近一次培训（小时）', en: 'Hours of your newest training' },
  absences: { 'zh-CN': '不能接案的时间', en: 'When you are away' },
  endAbsence: { 'zh-CN': '撤销或者提前结束', en: 'Take back, or end now' },
  noAbsences: { 'zh-CN': '没有登记', en: 'None said' },
  from: { 'zh-CN': '自（含）', en: 'From, that day included' },
  until: { 'zh-CN': '至（含）', en: 'Until, that day included' },
  note: { 'zh-CN': '登记', en: 'Say it' },
  noteHelp: {
    'zh-CN': '这段时间内不会请您担任新案的调解员；已接的案件不受影响。',
    en: 'No new mediation is asked of you then; what you have goes on.',
  },
  figures: { 'zh-CN': '我的调解', en: 'My mediations' },
  accepted: { 'zh-CN': '已接受', en: 'Accepted' },
  running: { 'zh-CN': '进行中', en: 'Running' },
  settled: { 'zh-CN': '达成协议（含部分）', en: 'Settled, in whole or in part' },
  ended: { 'zh-CN': '未达成协议', en: 'Ended without' },
  held: { 'zh-CN': '已举行会谈', en: 'Sessions held' },
  share: { 'zh-CN': '达成协议的比例', en: 'Settled of those that ended' },
  hoursHeld: { 'zh-CN': '会谈用时合计', en: 'Time in sessions' },
  hoursPrepared: { 'zh-CN': '准备用时合计', en: 'Time of preparation' },
} as const satisfies Record<string, Words>;

/** Hours and minutes. */
export const HOURS: Sentence<{ readonly minutes: number }> = {
  'zh-CN': ({ minutes }) =>
    minutes < 60
      ? `${minutes}分钟`
      : `${Math.floor(minutes / 60)}小时${minutes % 60 === 0 ? '' : `${minutes % 60}分钟`}`,
  en: ({ minutes }) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`,
};
type Counted = { readonly part: number; readonly whole: number };
/** Of so few a rate would say nothing. */
export const FEW: Sentence<Counted & { readonly least: number }> = {
  'zh-CN': ({ part, whole, least }) => `${whole}件中${part}件；不足${least}件，不计算比例`,
  en: ({ part, whole, least }) => `${part} of ${whole}; of fewer than ${least} no rate is reckoned`,
};
export const RATE: Sentence<Counted & { readonly rate: number }> = {
  'zh-CN': ({ part, whole, rate }) => `${rate}%（${whole}件中${part}件）`,
  en: ({ part, whole, rate }) => `${rate} % (${part} of ${whole})`,
};

export const LOAD_OF: Sentence<{ readonly load: number; readonly cap: number }> = {
  'zh-CN': ({ load, cap }) => `${load}件，最多同时${cap}件`,
  en: ({ load, cap }) => `${load} of at most ${cap} at once`,
};
export const OF_NEWEST: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `按最近${count}件案件统计。`,
  en: ({ count }) => `Of your newest ${count} ${count === 1 ? 'matter' : 'matters'}.`,
};
