import type { Words } from '../locale.js';

/** What the log was on each day, for everybody. */
export const LOG_HEAD_WORDS = {
  title: { 'zh-CN': '记录校验值', en: 'Heads of the log' },
  lead: {
    'zh-CN':
      '协会每日对全部记录计算一个校验值，签名、加盖可信时间戳后在此公布。任何人保存其中一个，日后即可核对：当日已有的记录是否被改动或者删除。校验值不透露任何记录的内容。',
    en: 'Each day one hash is computed over everything that is recorded, signed, time-stamped and published here. Save one, and later you can tell whether anything that was recorded by then was changed or taken out. It tells nothing of what the records say.',
  },
  none: { 'zh-CN': '尚未公布校验值', en: 'No head has been published yet' },
  noneHelp: { 'zh-CN': '首个校验值将在一日内公布。', en: 'The first one comes within a day.' },
  day: { 'zh-CN': '日期', en: 'Day' },
  size: { 'zh-CN': '记录数', en: 'Events' },
  sha256: { 'zh-CN': '校验值（SHA-256）', en: 'SHA-256' },
  timestamp: { 'zh-CN': '可信时间戳', en: 'Time stamp' },
  notYet: { 'zh-CN': '尚未取得', en: 'Not yet' },
  save: { 'zh-CN': '保存（JSON）', en: 'Save (JSON)' },
  how: { 'zh-CN': '如何核对', en: 'How to check one' },
  howCommand: {
    'zh-CN': '保存的文件可用下列命令核对；该命令无需数据库和密钥，任何人均可在自己的电脑上运行：',
    en: 'Put what you saved to this command. It needs no database and no key, and runs on your own machine:',
  },
  howSigned: {
    'zh-CN':
      '签名（JWS，EdDSA）的内容是“head”对象的规范JSON（RFC 8785），公钥见下方链接；“consistency”是一致性证明（RFC 6962第2.1.2节），证明前一日的校验值是后一日的开头；时间戳（RFC 3161）针对同一段JSON的SHA-256。',
    en: 'What is signed (JWS, EdDSA) is the canonical JSON (RFC 8785) of the object “head”; the public keys are behind the link below. “consistency” proves (RFC 6962, 2.1.2) that the head of the day before is its beginning. The time stamp (RFC 3161) is over the SHA-256 of the same JSON.',
  },
  limits: {
    'zh-CN': '核对只能证明记录自保存之日起未被改动，不能证明记录内容属实，也不能证明应当记录的都已记录。',
    en: 'This shows that nothing was changed since the day of what you saved. It does not show that what was recorded is true, nor that everything was recorded.',
  },
  all: { 'zh-CN': '全部（JSON）', en: 'All of them (JSON)' },
  keys: { 'zh-CN': '签名公钥', en: 'Public keys' },
} as const satisfies Record<string, Words>;
