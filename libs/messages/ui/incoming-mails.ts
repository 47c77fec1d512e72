import type { MailOutcome, MailSender } from '#domain/mail-intake/outcomes.js';
import { MAIL_SETTLEMENTS_NAMED } from '../intake/incoming-mails.js';
import type { Words } from '../locale.js';

/** Mails that came to the association, at the desk and where their senders confirm them. */
export const MAIL_WORDS = {
  title: { 'zh-CN': '来信', en: 'Mails that came' },
  help: {
    'zh-CN':
      '发到投诉邮箱的邮件。邮件本身不立案：发件人通过确认链接补充并提交，或者由您与其电话代录。30日后邮件及附件删除。',
    en: 'Mails to the address for complaints. None opens a dispute: its sender completes and files it by the link that it was sent, or you take it down by telephone. After 30 days a mail is deleted with its files.',
  },
  none: { 'zh-CN': '没有来信', en: 'No mail has come' },
  noneHelp: {
    'zh-CN': '接收邮件的地址由管理员在“服务商和登录”中设置。',
    en: 'An administrator sets at which address mails are taken, where providers are set.',
  },
  from: { 'zh-CN': '发件人', en: 'From' },
  sender: { 'zh-CN': '发件人验证', en: 'Sender' },
  receivedAt: { 'zh-CN': '收到时间', en: 'Came' },
  answered: { 'zh-CN': '回复发件人', en: 'Written to' },
  yes: { 'zh-CN': '已回复', en: 'Yes' },
  no: { 'zh-CN': '未回复', en: 'No' },
  files: { 'zh-CN': '附件', en: 'Files' },
  unnamed: { 'zh-CN': '未命名的附件', en: 'File without a name' },
  leftOut: { 'zh-CN': '未保存的附件', en: 'Files not kept' },
  noSubject: { 'zh-CN': '（无主题）', en: '(no subject)' },
  call: { 'zh-CN': '电话代录', en: 'Take it down by telephone' },
  confirmTitle: { 'zh-CN': '确认邮件投诉', en: 'Your mail' },
  confirmHelp: {
    'zh-CN':
      '我们将您邮件中的文字、链接和附件清单填入投诉草稿。请核对，补充权利、商品和声明，并重新上传附件；您提交之前不立案，被投诉方也不会知晓。',
    en: 'The words and links of your mail, and the list of its files, are put into the draft of a complaint. Look at it, add the right, the goods and the statements, and send the files again; nothing is opened, and nobody else learns of it, before you file it.',
  },
  confirm: { 'zh-CN': '填入草稿并核对', en: 'Make the draft and look at it' },
  intake: { 'zh-CN': '邮件投诉', en: 'Complaints by mail' },
  intakeHelp: {
    'zh-CN': '将该邮箱的邮件由贵会邮件服务器通过SMTP转交本系统。未设置时不接收。',
    en: 'Have your mail server hand the mails of this address on by SMTP. Without it none are taken.',
  },
  address: { 'zh-CN': '收件地址', en: 'Address' },
  isOn: { 'zh-CN': '接收', en: 'Taken' },
  on: { 'zh-CN': '是', en: 'Yes' },
  off: { 'zh-CN': '否', en: 'No' },
  checkedBy: { 'zh-CN': '验证发件人的服务器', en: 'Server that checks senders' },
} as const satisfies Readonly<Record<string, Words>>;

export const MAIL_SENDERS_NAMED = {
  passed: { 'zh-CN': '验证通过', en: 'Is who it says' },
  failed: { 'zh-CN': '冒用，未回复', en: 'Forged: not written to' },
  unchecked: { 'zh-CN': '未验证', en: 'Not checked' },
} as const satisfies Readonly<Record<MailSender, Words>>;

export const MAIL_OUTCOMES_NAMED: Readonly<Record<MailOutcome, Words>> = {
  ...MAIL_SETTLEMENTS_NAMED,
  claimed: { 'zh-CN': '发件人已制作草稿', en: 'Its sender made a draft of it' },
};
export const MAIL_WAITS: Words = { 'zh-CN': '待发件人确认', en: 'Waits for its sender' };
