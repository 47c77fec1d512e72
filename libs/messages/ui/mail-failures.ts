import type { Words } from '../locale.js';

const WORDS = {
  unknown: {
    'zh-CN': '收件邮箱不存在或者已停用。请向收件人核实邮箱，更正后重新发送。',
    en: 'There is no such mailbox, or no more. Ask the person, put the address right, then send it again.',
  },
  full: {
    'zh-CN': '收件邮箱已满或者暂不能收信。请以其他方式告知收件人，清理后重新发送。',
    en: 'The mailbox is full or takes nothing now. Tell the person another way, then send it again.',
  },
  refused: {
    'zh-CN': '对方邮件服务器拒收。请向收件人核实邮箱，或者请其将本会发件地址设为可信。',
    en: 'The other mail server refuses it. Check the address with the person, or ask to have our address trusted.',
  },
  ours: {
    'zh-CN': '本会的发件设置未被接受。请运维人员检查发件地址和邮件服务器。',
    en: 'Our own sender is not accepted. The operator has to look at its address and mail server.',
  },
  away: {
    'zh-CN': '多次未能连接邮件服务器。请运维人员检查后重新发送。',
    en: 'The mail server could not be reached, several times. Once the operator has looked, send it again.',
  },
} as const satisfies Record<string, Words>;

/** Why a mail did not leave or came back, and what to do, by what the mail server said (RFC 3463), as it is kept. */
export const explainMailFailure = (error: string): Words => {
  const [, part = '', code = ''] = /^mail-(recipient|bounced|sender|message)-(.+)$/.exec(error) ?? [];
  if (part === '') return WORDS.away;
  if (part === 'sender') return WORDS.ours;
  if (/^5\.1\.|^55[03]$/.test(code)) return WORDS.unknown;
  return /^5\.2\.|^552$/.test(code) ? WORDS.full : WORDS.refused;
};
