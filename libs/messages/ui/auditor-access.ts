import type { Sentence, Words } from '../locale.js';

/** Who read a dispute, and whether its log holds, for its auditor. */
export const AUDIT_WORDS = {
  help: {
    'zh-CN': '每次查阅均在内容发出之前记录；会谈的查阅记录不在审计范围之内。',
    en: 'Each reading was recorded before the first byte went out. Who read in rooms is no part of an audit.',
  },
  records: { 'zh-CN': '查阅记录', en: 'Access records' },
  none: { 'zh-CN': '尚无查阅记录', en: 'Nobody has read it yet' },
  when: { 'zh-CN': '时间', en: 'When' },
  who: { 'zh-CN': '查阅人', en: 'Who' },
  what: { 'zh-CN': '查阅内容', en: 'What' },
  dispute: { 'zh-CN': '案卷（当日首次）', en: 'The file, first on that day' },
  confidential: { 'zh-CN': '一方的保密材料', en: 'A part that one side keeps to itself' },
  verification: { 'zh-CN': '日志校验', en: 'Verification of the log' },
  verifyHelp: {
    'zh-CN': '重新计算本案每一条记录的哈希值，核对是否缺失、被改动或者顺序有误。校验本身也会留下记录。',
    en: 'Hashes each event of this dispute anew and finds what is missing, changed or out of order. That you verified is on record, too.',
  },
  verify: { 'zh-CN': '校验本案日志', en: 'Verify the log of this dispute' },
  sound: { 'zh-CN': '日志完整，未发现改动', en: 'The log is whole and unchanged' },
  unsound: { 'zh-CN': '日志不完整或者被改动', en: 'The log is NOT whole' },
  events: { 'zh-CN': '记录条数', en: 'Events' },
  head: { 'zh-CN': '链尾哈希值', en: 'Hash of the chain’s end' },
  checkedAt: { 'zh-CN': '校验时间', en: 'Verified at' },
} as const satisfies Record<string, Words>;

/** Where it does not hold. */
export const FAULT_AT: Sentence<{ readonly at: number }> = {
  'zh-CN': ({ at }) => `从第${at}条记录起不符。请立即通知协会的系统管理员，并保存本页结果。`,
  en: ({ at }) =>
    `It does not fit from event ${at} on. Tell the operator of the installation at once, and keep this result.`,
};

/** What a reader of a dispute was. */
export const READER_NAMES: Readonly<Record<string, Words>> = {
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
  administrator: { 'zh-CN': '管理员', en: 'Administrator' },
  operator: { 'zh-CN': '系统管理员', en: 'Operator' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
};
