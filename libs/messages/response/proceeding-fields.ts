import type { Words } from '../locale.js';

/** What stands above the fields in which somebody tells of a proceeding, at the desk and on a phone. */
export const PROCEEDING_FIELDS = {
  body: { 'zh-CN': '法院或者机关', en: 'Court or authority' },
  caseNumber: { 'zh-CN': '案号', en: 'Case number' },
  text: { 'zh-CN': '补充说明', en: 'Anything more' },
  proof: { 'zh-CN': '证明材料', en: 'What proves it' },
  against: { 'zh-CN': '针对的当事人', en: 'Against whom' },
  nature: { 'zh-CN': '程序的性质', en: 'What it is about' },
  mistaken: { 'zh-CN': '并无此程序', en: 'There is no such proceeding' },
  state: { 'zh-CN': '进展', en: 'What has become of it' },
} as const satisfies Record<string, Words>;
