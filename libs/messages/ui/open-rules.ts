import type { Sentence, Words } from '../locale.js';

/** Rules of handling and rulebooks, for everybody to read. */
export const OPEN_RULE_WORDS = {
  rulebooks: { 'zh-CN': '程序规则', en: 'Rulebooks' },
  rulebooksLead: {
    'zh-CN': '每一案件适用其提交当日施行的版本，此后不变。已发布的版本永不修改，以校验值为证。',
    en: 'A dispute stays under the version in force on the day of its filing. A released version never changes: its hash proves it.',
  },
  title: { 'zh-CN': '规则', en: 'Rulebook' },
  version: { 'zh-CN': '版本', en: 'Version' },
  from: { 'zh-CN': '施行日期', en: 'In force from' },
  hash: { 'zh-CN': '校验值（SHA-256）', en: 'SHA-256' },
  hashHolds: { 'zh-CN': '浏览器已核对：全文与校验值一致', en: 'Checked here: the text has this hash' },
  hashFails: { 'zh-CN': '全文与校验值不一致', en: 'The text does not have this hash' },
  laws: { 'zh-CN': '依据', en: 'Rests on' },
  verified: { 'zh-CN': '核对情况', en: 'How it was checked' },
  asOf: { 'zh-CN': '法律文本日期', en: 'Law as of' },
  times: { 'zh-CN': '法定和约定期限', en: 'Times of the procedure' },
  house: { 'zh-CN': '协会内部期限', en: 'Times of the association’s own' },
  step: { 'zh-CN': '事项', en: 'What' },
  within: { 'zh-CN': '期限', en: 'Within' },
  clause: { 'zh-CN': '条款', en: 'Clause' },
  confidence: { 'zh-CN': '性质', en: 'What it is' },
  materials: { 'zh-CN': '需要的材料', en: 'Papers that are asked for' },
  whole: { 'zh-CN': '规则全文（数据）', en: 'The whole rulebook as data' },
  search: { 'zh-CN': '在规则中查找', en: 'Find in the rules' },
  noneFits: { 'zh-CN': '没有含有这些字的条款。', en: 'No rule has these words.' },
} as const satisfies Record<string, Words>;

export const RULES_FOUND: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `共${count}条`,
  en: ({ count }) => (count === 1 ? '1 rule' : `${count} rules`),
};
