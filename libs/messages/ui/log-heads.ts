import type { Words } from '../locale.js';

/** What the log was on each day, for everybody. */
export const LOG_HEAD_WORDS = {
  title: { 'zh-CN': '记录校验值', en: 'Heads of the log' },
  lead: {
    'zh-CN':
      '协会每日对全部记录计算一个校验值，签名、加盖可信时间戳后在此公布。任何人保存其中一个，日后即可核对：当日已有的记录是否被改动或者删除。校验值不透露任何记录的内容、数量，也不透露当日有无新的记录。',
    en: 'Each day one hash is computed over everything that is recorded, signed, time-stamped and published here. Save one, and later you can tell whether anything that was recorded by then was changed or taken out. It tells nothing of what the records say, how many there are, or whether anything was recorded that day.',
  },
  none: { 'zh-CN': '尚未公布校验值', en: 'No head has been published yet' },
  noneHelp: { 'zh-CN': '首个校验值将在一日内公布。', en: 'The first one comes within a day.' },
  day: { 'zh-CN': '日期', en: 'Day' },
  sha256: { 'zh-CN': '校验值（SHA-256）', en: 'SHA-256' },
  timestamp: { 'zh-CN': '可信时间戳', en: 'Time stamp' },
  notYet: { 'zh-CN': '尚未取得', en: 'Not yet' },
  file: { 'zh-CN': '文件', en: 'File' },
  save: { 'zh-CN': '保存（JSON）', en: 'Save (JSON)' },
  how: { 'zh-CN': '如何核对', en: 'How to check one' },
  howCommand: {
    'zh-CN':
      '保存的文件可用下列命令与公布的校验值核对；该命令无需数据库和密钥，任何人均可在自己的电脑上运行。记录本身是否与校验值一致，由协会在存有记录的系统上运行同一命令（不带“--site”）当场核对：',
    en: 'Put what you saved to this command. It needs no database and no key, runs on your own machine, and holds it against what is published. Whether the records themselves still come to it, the association shows where they lie, by the same command without “--site”:',
  },
  howSigned: {
    'zh-CN':
      '签名（JWS，EdDSA）的内容是“head”对象的规范JSON（RFC 8785），公钥见下方链接；“previous”是前一日的校验值，每日的校验值都包含前一日的校验值；时间戳（RFC 3161）针对同一段JSON的SHA-256。',
    en: 'What is signed (JWS, EdDSA) is the canonical JSON (RFC 8785) of the object “head”; the public keys are behind the link below. “previous” is the head of the day before, which is part of what each is computed over. The time stamp (RFC 3161) is over the SHA-256 of the same JSON.',
  },
  limits: {
    'zh-CN':
      '与公布的校验值核对，证明公布的校验值自保存之日起未被改动；与记录核对，证明记录未被改动。核对不能证明记录内容属实，也不能证明应当记录的都已记录。',
    en: 'Held against what is published, this shows that no head was changed since the day of yours; held against the log, that no record was. It does not show that what was recorded is true, nor that everything was recorded.',
  },
  all: { 'zh-CN': '全部（JSON）', en: 'All of them (JSON)' },
  keys: { 'zh-CN': '签名公钥', en: 'Public keys' },
} as const satisfies Record<string, Words>;
