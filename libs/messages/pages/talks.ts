import type { Sentence, Words } from '../locale.js';

/** Where the sides talk: negotiation, mediation, their rooms, and what was promised there. */
export const TALK_WORDS = {
  talks: { 'zh-CN': '协商与调解', en: 'Negotiation and mediation' },
  promises: { 'zh-CN': '和解承诺', en: 'What was promised' },
  inMediation: { 'zh-CN': '调解', en: 'Mediation' },
  withOther: { 'zh-CN': '协商', en: 'Negotiation' },
  openRoom: { 'zh-CN': '进入会谈室', en: 'Open the room' },
  negotiationRoom: { 'zh-CN': '协商会谈室', en: 'The two sides’ room' },
  jointRoom: { 'zh-CN': '联合会谈室', en: 'Joint room' },
  caucusRoom: { 'zh-CN': '单方会谈室（对方看不到）', en: 'Your own room with the mediator (the other side sees nothing of it)' },
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
  stay: { 'zh-CN': '暂缓等待期', en: 'Let the waiting periods wait' },
  stayDays: { 'zh-CN': '顺延多少天', en: 'By how many days' },
  stayWrong: { 'zh-CN': '请填写天数（整数）。', en: 'Please write a whole number of days.' },
  stayAsk: { 'zh-CN': '提议顺延', en: 'Propose it' },
  stayAgree: { 'zh-CN': '同意顺延', en: 'Agree to it' },
  stayWaits: { 'zh-CN': '您已提议顺延，等待对方同意。', en: 'You have proposed it; the other side has not agreed yet.' },
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
  acceptNote: { 'zh-CN': '接受后即达成和解，对双方有约束力，不能撤回。', en: 'By accepting, both sides are bound. It cannot be taken back.' },
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
    'zh-CN': '您的答复只有系统知道；只有各方都接受时才会公开。',
    en: 'Nobody learns your answer, the mediator neither, unless everybody accepts.',
  },
  proposalYes: { 'zh-CN': '接受建议', en: 'Accept it' },
  proposalNo: { 'zh-CN': '不接受建议', en: 'Do not accept it' },
  proposalAnswered: { 'zh-CN': '您已答复。', en: 'You have answered.' },
  proposalAgreed: { 'zh-CN': '各方均已接受。', en: 'Everybody accepted.' },
  roomClosed: { 'zh-CN': '此会谈室已关闭，只能查看。', en: 'This room is closed; it can only be read.' },
} as const satisfies Record<string, Words>;

/** What a mediation asks of a party. */
export const MEDIATION_WORDS = {
  invite: { 'zh-CN': '邀请调解', en: 'Invite to mediation' },
  inviteNote: {
    'zh-CN': '调解自愿、保密。任何一方都可以不同意，也可以随时退出，不会因此受到不利影响。',
    en: 'Mediation is voluntary and confidential. Everybody may refuse or withdraw at any time, and nobody suffers for it.',
  },
  invited: { 'zh-CN': '您受邀参加调解', en: 'You are invited to mediation' },
  consent: { 'zh-CN': '同意调解', en: 'Consent' },
  contact: { 'zh-CN': '如何联系您', en: 'How you are reached' },
  contactHint: { 'zh-CN': '只有调解员和协会工作人员能看到。', en: 'Only the mediator and the association’s staff read it.' },
  when: { 'zh-CN': '您什么时候方便？', en: 'When can you talk?' },
  whenFrom: { 'zh-CN': '开始', en: 'From' },
  whenUntil: { 'zh-CN': '结束', en: 'Until' },
  whenWrong: { 'zh-CN': '请填写一个将来的时间段，结束晚于开始。', en: 'Please give a time to come, with its end after its beginning.' },
  callFirst: { 'zh-CN': '希望先电话沟通', en: 'A call first, please' },
  refuse: { 'zh-CN': '不同意调解', en: 'Refuse' },
  refuseWhy: { 'zh-CN': '理由', en: 'Why' },
  choose: { 'zh-CN': '选择调解员', en: 'Choose a mediator' },
  chooseHint: {
    'zh-CN': '各方选择同一人时即由其调解；期满未选定的，由协会指定。',
    en: 'Who is chosen by everybody is asked; if that is nobody by the day, the association appoints.',
  },
  proposedMark: { 'zh-CN': '协会推荐', en: 'proposed by the association' },
  chosenMark: { 'zh-CN': '您的选择', en: 'your choice' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  object: { 'zh-CN': '申请更换调解员', en: 'Object to the mediator' },
  objectWhy: { 'zh-CN': '理由', en: 'Why' },
  sessions: { 'zh-CN': '会谈', en: 'Sessions' },
  calledOff: { 'zh-CN': '已取消', en: 'Called off' },
  place: { 'zh-CN': '地点或者接入方式：', en: 'Where:' },
  minutes: { 'zh-CN': '会谈记录', en: 'Minutes' },
  confirmMinutes: { 'zh-CN': '确认记录无误', en: 'Confirm that they are right' },
  minutesConfirmed: { 'zh-CN': '您已确认。', en: 'You have confirmed them.' },
  extend: { 'zh-CN': '同意延长调解', en: 'Agree to more time' },
  extendDays: { 'zh-CN': '延长多少天', en: 'How many days longer' },
  withdraw: { 'zh-CN': '退出调解', en: 'Withdraw from the mediation' },
  agreement: { 'zh-CN': '调解协议', en: 'Settlement agreement' },
  readAgreement: { 'zh-CN': '阅读并签署调解协议', en: 'Read and sign the agreement' },
  clauses: { 'zh-CN': '条款', en: 'Clauses' },
  inForce: { 'zh-CN': '已生效', en: 'in force' },
  notConfirmable: {
    'zh-CN': '知识产权归属的条款不能申请司法确认，已单独列出。',
    en: 'Clauses on who owns a right cannot be confirmed by a court; they stand apart.',
  },
  needsPlatform: { 'zh-CN': '账号归属的条款须经平台同意后生效。', en: 'Clauses on an account need the platform’s consent.' },
  signedYet: { 'zh-CN': '签署情况', en: 'Signatures' },
  notSigned: { 'zh-CN': '尚未签署', en: 'not signed yet' },
  sendCode: { 'zh-CN': '发送验证码', en: 'Send me a code' },
  code: { 'zh-CN': '验证码（六位数字）', en: 'Code (six digits)' },
  codeWrong: { 'zh-CN': '请填写六位数字。', en: 'Please write six digits.' },
  sign: { 'zh-CN': '签署', en: 'Sign' },
  signElectronically: { 'zh-CN': '改用可靠电子签名', en: 'Sign with a provider instead' },
  electronicNote: {
    'zh-CN': '申请司法确认的协议须用可靠电子签名或者书面签名。服务商会另行联系您签署。',
    en: 'An agreement that a court is to confirm needs a provider’s electronic signature or paper. The provider turns to you.',
  },
  facts: { 'zh-CN': '无争议事实记录', en: 'Undisputed facts' },
  factsNote: {
    'zh-CN': '签署后仍属保密；只有每一方都明确同意，才可以在调解之外使用。',
    en: 'It stays confidential when signed, too; it leaves the mediation only if each one of you says so.',
  },
  signFacts: { 'zh-CN': '签署事实记录', en: 'Sign the facts' },
  releaseFacts: { 'zh-CN': '同意在调解之外使用', en: 'Let it leave the mediation' },
  factsLeft: { 'zh-CN': '各方已同意在调解之外使用。', en: 'All have let it leave the mediation.' },
  confirmation: { 'zh-CN': '司法确认', en: 'Judicial confirmation' },
  applyConfirmation: { 'zh-CN': '申请司法确认', en: 'Apply for confirmation' },
  joinConfirmation: { 'zh-CN': '共同申请', en: 'Join the application' },
  withdrawConfirmation: { 'zh-CN': '撤回申请', en: 'Withdraw the application' },
  court: { 'zh-CN': '向哪个法院申请', en: 'At which court' },
  courtName: { 'zh-CN': '法院名称', en: 'Name of the court' },
  confirmedUntil: { 'zh-CN': '各方须在此之前共同申请', en: 'All apply by' },
} as const satisfies Record<string, Words>;

/** What becomes of a promise. */
export const PROMISE_WORDS = {
  byYou: { 'zh-CN': '由您履行', en: 'You have promised it' },
  byOther: { 'zh-CN': '由对方履行', en: 'The other side has promised it' },
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
  'zh-CN': ({ days }) => `对方提议等待期顺延${days}天。`,
  en: ({ days }) => `The other side proposes that the waiting periods end ${days} days later.`,
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
