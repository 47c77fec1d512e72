import type { Words } from '../locale.js';

/** Mails to the association's address for complaints, of people who may have no account. */
const INCOMING_MAIL = {
  code: 'incoming-mail',
  purpose: {
    'zh-CN': '接收通过电子邮件提交的投诉，供发件人确认后形成投诉草稿',
    en: 'Taking complaints that come by mail, so that their senders can make drafts of them',
  },
  data: {
    'zh-CN': '发件人邮箱、邮件主题、正文和附件',
    en: 'The sender’s address, subject, words and files of the mail',
  },
  ground: {
    'zh-CN': '应发件人的请求处理所必需',
    en: 'Needed to answer what the sender asks for',
  },
  receivers: { 'zh-CN': '发件人本人、本会案件经办人', en: 'The sender and the association’s case managers' },
  kept: {
    'zh-CN': '三十日；发件人提交草稿后，草稿按草稿的期限保存',
    en: 'Thirty days; a draft made of it as long as drafts',
  },
} as const satisfies Readonly<Record<string, Words | string>>;

/** Whom a reward for a tip is paid to. */
const REWARD = {
  code: 'reward',
  purpose: { 'zh-CN': '决定和发放举报奖励', en: 'Deciding on rewards for tips, and paying them' },
  data: {
    'zh-CN': '领取人的姓名和收款信息、奖励的金额和支付凭证号',
    en: 'Name and payment details of who claims it, amount and reference of the payment',
  },
  ground: {
    'zh-CN': '应领取人的请求，依据本会的奖励规则处理所必需',
    en: 'Needed to pay what is claimed under the association’s rules of reward',
  },
  receivers: { 'zh-CN': '本会案件经办人', en: 'The association’s case managers' },
  kept: { 'zh-CN': '自记录之日起三年', en: 'Three years from the record' },
} as const satisfies Readonly<Record<string, Words | string>>;

/** Requests of authorities and courts, and what they were answered. */
const OFFICIAL_REQUEST = {
  code: 'official-request',
  purpose: {
    'zh-CN': '答复行政机关、司法机关依法提出的调查、取证和协助要求',
    en: 'Answering inquiries, requests for evidence and for assistance that authorities and courts make by law',
  },
  data: {
    'zh-CN': '来函及其附件、依其要求选定的证据、文书和记录',
    en: 'The paper and its scans; exhibits, letters and log references chosen as it asks',
  },
  ground: {
    'zh-CN': '为履行法定义务所必需；每件来函载明其法律依据',
    en: 'Needed to fulfil a duty by law; each request names its ground',
  },
  receivers: {
    'zh-CN': '提出要求的机关、本会两名经办人；有关当事人，但法律禁止告知的期间除外',
    en: 'The authority that asks, two officers of the association; those whom it concerns, unless the law forbids to tell them for a time',
  },
  kept: {
    'zh-CN': '自答复或者禁止告知的期间届满之日起三年',
    en: 'Three years from the answer, or from the end of a ban on telling',
  },
} as const satisfies Readonly<Record<string, Words | string>>;

/** Bulletins that name somebody. */
const BULLETIN = {
  code: 'bulletin',
  purpose: {
    'zh-CN': '定期通报措施和处理结果',
    en: 'Telling the public from time to time of measures and results',
  },
  data: {
    'zh-CN': '依会员接受的规则、有关机关自行公布的信息或者自然人的单独同意可以公示的名称和事由',
    en: 'Names and what is said of them, as the rules that a member accepted, an authority’s own publication or a person’s separate consent allow',
  },
  ground: {
    'zh-CN': '会员接受的规则；自然人的单独同意，可以随时撤回；有关机关已经合法公开的信息',
    en: 'Rules that a member accepted; a natural person’s separate consent, which can be withdrawn at any time; what an authority has lawfully published',
  },
  receivers: { 'zh-CN': '公众', en: 'The public' },
  kept: {
    'zh-CN': '公示最长一年；有关文字自最后公示之日起保存三年',
    en: 'Shown for a year at most; words are kept for three years from the last day on which they were shown',
  },
} as const satisfies Readonly<Record<string, Words | string>>;

/** What came with complaints by mail, rewards, requests of authorities and bulletins. */
/** Legal aid that a party asks for. */
const LEGAL_AID = {
  code: 'legal-aid',
  purpose: { 'zh-CN': '处理您的法律援助申请', en: 'Seeing to your request for legal aid' },
  data: {
    'zh-CN': '申请事项、您自行说明的情况、需要的帮助、往来内容和附件',
    en: 'What it is about, your situation as you state it, what help you ask for, what was said, files',
  },
  ground: { 'zh-CN': '应您的请求处理所必需', en: 'Needed to answer what you ask for' },
  receivers: {
    'zh-CN': '您本人和本会案件经办人；本会转交时只作记录，不向接收机构发送您的信息',
    en: 'You and the association’s case managers; where it is handed on that is recorded, and nothing of yours is sent',
  },
  kept: {
    'zh-CN': '最后一次往来后一年（本会规定），或者至您的账号、身份信息被删除；届时销毁密钥',
    en: 'A year after the last word (our own figure), or until your account or identity is erased; then its key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;

export const LATER_PURPOSES = [INCOMING_MAIL, REWARD, OFFICIAL_REQUEST, BULLETIN, LEGAL_AID] as const;
