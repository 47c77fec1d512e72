import type { Sentence, Words } from '../locale.js';
import { WAYS } from './ways.js';

/** Where the sides talk: negotiation, mediation, their rooms, and what was promised there. */
export const TALK_WORDS = {
  talks: WAYS.talks,
  promises: WAYS.promises,
  inMediation: WAYS.inMediation,
  withOther: WAYS.withOther,
  openRoom: { 'zh-CN': '进入会谈室', en: 'Open the room' },
  negotiationRoom: { 'zh-CN': '协商室', en: 'The two sides’ room' },
  jointRoom: { 'zh-CN': '联合会谈室', en: 'Joint room' },
  desk: WAYS.desk,
  deskNote: {
    'zh-CN': '只有您和协会工作人员能看到。这里的内容不是提交的声明或者证据，也不作为处理依据。',
    en: 'Only you and the association’s staff read it. Nothing here is a filing or evidence, and no decision rests on it.',
  },
  association: { 'zh-CN': '协会', en: 'The association' },
  caucusRoom: {
    'zh-CN': '单方会谈室（对方看不到）',
    en: 'Your own room with the mediator (the other side sees nothing of it)',
  },
  askAbout: { 'zh-CN': '就哪些标的提议协商？', en: 'What do you want to negotiate about?' },
  askNote: {
    'zh-CN': '协商在双方专用的会谈室中进行，内容保密，不作为以后认定的依据。协商不影响各项期限，除非双方另行同意顺延。',
    en: 'You negotiate in a room that only the two sides see; nothing said there is used against anybody later. No period stands still by it, unless both agree to that.',
  },
  nobodySides: { 'zh-CN': '没有可以协商的标的。', en: 'There is nothing that can be negotiated now.' },
  accept: { 'zh-CN': '同意协商', en: 'Agree to negotiate' },
  decline: { 'zh-CN': '不同意协商', en: 'Decline' },
  takeBack: { 'zh-CN': '撤回协商提议', en: 'Take the proposal back' },
  escalate: { 'zh-CN': '结束协商，进入下一步', en: 'End it and go on to the next step' },
  escalateNote: { 'zh-CN': '结束后不能恢复，会谈室随即关闭。', en: 'This cannot be taken back, and the room closes.' },
  stay: { 'zh-CN': '顺延等待期', en: 'Let the waiting periods end later' },
  stayDays: { 'zh-CN': '顺延多少天', en: 'By how many days' },
  stayWrong: { 'zh-CN': '请填写天数（整数）。', en: 'Please write a whole number of days.' },
  stayAsk: { 'zh-CN': '提议顺延', en: 'Propose it' },
  stayAgree: { 'zh-CN': '同意顺延', en: 'Agree to it' },
  stayWaits: {
    'zh-CN': '您已提议顺延，等待对方同意。',
    en: 'You have proposed it; the other side has not agreed yet.',
  },
  messages: { 'zh-CN': '对话', en: 'Conversation' },
  noMessages: { 'zh-CN': '还没有消息。', en: 'Nobody has written yet.' },
  write: { 'zh-CN': '写消息', en: 'Write a message' },
  sendMessage: { 'zh-CN': '发送', en: 'Send' },
  you: { 'zh-CN': '您', en: 'You' },
  otherSide: { 'zh-CN': '对方', en: 'The other side' },
  neutral: { 'zh-CN': '调解员', en: 'The mediator' },
  erased: { 'zh-CN': '（内容已删除）', en: '(erased)' },
  older: { 'zh-CN': '更早的消息', en: 'Earlier messages' },
  offers: { 'zh-CN': '和解方案', en: 'Offers' },
  noOffers: { 'zh-CN': '还没有人提出方案。', en: 'Nobody has made an offer yet.' },
  makeOffer: { 'zh-CN': '提出方案', en: 'Make an offer' },
  counterOffer: { 'zh-CN': '另提方案', en: 'Answer with another offer' },
  acceptOffer: { 'zh-CN': '接受方案', en: 'Accept the offer' },
  acceptNote: {
    'zh-CN': '接受后即达成和解，对双方有约束力，不能撤回。',
    en: 'By accepting, both sides are bound. It cannot be taken back.',
  },
  rejectOffer: { 'zh-CN': '拒绝方案', en: 'Reject the offer' },
  rejectWhy: { 'zh-CN': '理由（对方会看到）', en: 'Why (the other side reads it)' },
  withdrawOffer: { 'zh-CN': '撤回方案', en: 'Take the offer back' },
  perItem: { 'zh-CN': '各标的如何处理', en: 'What becomes of each item' },
  leaveOut: { 'zh-CN': '不在本方案中', en: 'not in this offer' },
  promise: { 'zh-CN': '承诺', en: 'Promise' },
  addPromise: { 'zh-CN': '添加一项承诺', en: 'Add a promise' },
  promiseKind: { 'zh-CN': '承诺内容', en: 'What is promised' },
  promiseBy: { 'zh-CN': '由谁承诺', en: 'Who promises it' },
  promiseDue: { 'zh-CN': '最后期限', en: 'Last day' },
  promiseSum: { 'zh-CN': '金额（元）', en: 'Amount (yuan)' },
  promiseProof: { 'zh-CN': '以什么证明', en: 'Proved by' },
  promiseText: { 'zh-CN': '具体内容', en: 'In words' },
  offerText: { 'zh-CN': '其他约定', en: 'Anything else' },
  offerEmpty: { 'zh-CN': '请至少写明一个标的如何处理。', en: 'Please say of one item at least what becomes of it.' },
  promiseWrong: {
    'zh-CN': '请填写期限；付款请填写金额，其他承诺请写明内容。',
    en: 'Please give the last day, and the amount of a payment or the words of another promise.',
  },
  sendOffer: { 'zh-CN': '提出', en: 'Make the offer' },
  proposals: { 'zh-CN': '调解员的建议方案', en: 'What the mediator proposes' },
  proposalNote: {
    'zh-CN': '您的答复任何人都看不到，包括调解员；各方都接受的，才告知结果。',
    en: 'Nobody learns your answer, the mediator neither, unless everybody accepts.',
  },
  proposalYes: { 'zh-CN': '接受建议', en: 'Accept it' },
  proposalNo: { 'zh-CN': '不接受建议', en: 'Do not accept it' },
  proposalAnswered: { 'zh-CN': '您已答复。', en: 'You have answered.' },
  proposalAgreed: { 'zh-CN': '各方均已接受。', en: 'Everybody accepted.' },
  roomClosed: { 'zh-CN': '此会谈室已关闭，只能查看。', en: 'This room is closed; it can only be read.' },
} as const satisfies Record<string, Words>;

/** What becomes of a promise. */
export const PROMISE_WORDS = {
  byYou: WAYS.byYou,
  byOther: WAYS.byOther,
  due: { 'zh-CN': '最后期限', en: 'Last day' },
  report: { 'zh-CN': '报告已履行', en: 'Say that it is done' },
  reportNote: { 'zh-CN': '做了什么', en: 'What was done' },
  confirm: { 'zh-CN': '确认对方已履行', en: 'Confirm that it was done' },
  allege: { 'zh-CN': '提出违约异议', en: 'Say that it was not done' },
  allegeWhy: { 'zh-CN': '哪些承诺没有履行', en: 'What was not done as promised' },
  answer: { 'zh-CN': '答复违约异议', en: 'Answer the objection' },
  takeover: { 'zh-CN': '请调解员接手', en: 'Ask a mediator to take it over' },
  takeoverNote: {
    'zh-CN': '双方都请求的，调解员可以就这份和解协议主持调解；达成的调解协议可以申请司法确认。',
    en: 'If both sides ask, a mediator takes this deal over; the agreement that comes of it can be confirmed by a court.',
  },
  answerText: { 'zh-CN': '您的答复', en: 'Your answer' },
} as const satisfies Record<string, Words>;

/** What a person of the association wrote down for a party. */
export const DICTATION_WORDS = {
  note: {
    'zh-CN': '协会工作人员按您所说代为填写。请核对文书内容；确认后即视为您提交。',
    en: 'A person of the association wrote this down for you. Please check the document; once confirmed, it counts as filed by you.',
  },
  version: { 'zh-CN': '您确认的是第几稿', en: 'Which version you confirm' },
  versionHint: { 'zh-CN': '写在请您确认的文书上。', en: 'It stands in the document that asks you to confirm.' },
} as const satisfies Record<string, Words>;

export const STAY_ASKED: Sentence<{ readonly days: number }> = {
  'zh-CN': ({ days }) => `对方提议下列项目的等待期顺延${days}天：`,
  en: ({ days }) => `The other side proposes that the waiting periods of these end ${days} days later:`,
};
export const EXTENSION_ASKED: Sentence<{ readonly days: number }> = {
  'zh-CN': ({ days }) => `有当事人提议延长${days}天，须各方同意。`,
  en: ({ days }) => `${days} more days were asked for; everybody has to agree.`,
};
export const OFFER_NUMBER: Sentence<{ readonly number: number; readonly who: string }> = {
  'zh-CN': ({ number, who }) => `方案${number} · ${who}`,
  en: ({ number, who }) => `Offer ${number} · ${who}`,
};
export const OFFER_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `有效至${at}`,
  en: ({ at }) => `stands until ${at}`,
};
export const ROOM_ENDS: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `期限：${at}`,
  en: ({ at }) => `until ${at}`,
};
export const UNREAD: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}条新消息`,
  en: ({ count }) => (count === 1 ? '1 new message' : `${count} new messages`),
};
export const CODE_SENT: Sentence<{ readonly to: string }> = {
  'zh-CN': ({ to }) => `验证码已发送至${to}。`,
  en: ({ to }) => `A code went to ${to}.`,
};
export const VERSION: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `第${version}稿`,
  en: ({ version }) => `version ${version}`,
};
