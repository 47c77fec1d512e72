import type { ConcernedAs, SignalSource, WarnedKind, WarningDismissal } from '#domain/early-warning/events.js';
import { isScreeningRule } from '#domain/screening/rules.js';
import { ITEM_KINDS } from '../intake/complaint.js';
import type { Locale, Words } from '../locale.js';
import { RIGHT_KINDS } from '../right/kinds.js';
import { RULE_WORDS } from '../screening/rules.js';
import { TIP_SUBJECT_NAMES } from '../tip/words.js';

export const SIGNAL_SOURCE_WORDS: Readonly<Record<SignalSource, Words>> = {
  complaint: { 'zh-CN': '投诉', en: 'Complaints' },
  measure: { 'zh-CN': '已要求的措施', en: 'Measures asked for' },
  finding: { 'zh-CN': '经确认的筛查发现', en: 'Confirmed findings' },
  tip: { 'zh-CN': '消费者线索', en: 'Tips' },
};

export const WARNED_KIND_WORDS: Readonly<Record<WarnedKind, Words>> = {
  shop: { 'zh-CN': '店铺', en: 'Shop' },
  category: { 'zh-CN': '类别', en: 'Category' },
  right: { 'zh-CN': '权利', en: 'Right' },
};

export const CONCERNED_WORDS: Readonly<Record<ConcernedAs, Words>> = {
  shop: { 'zh-CN': '店铺', en: 'The shop' },
  'right-holder': { 'zh-CN': '权利人', en: 'The right holder' },
  platform: { 'zh-CN': '平台', en: 'The platform' },
};

export const WARNING_DISMISSAL_WORDS: Readonly<Record<WarningDismissal, Words>> = {
  'usual-for-the-season': { 'zh-CN': '当季常态', en: 'Usual for the season' },
  'one-complainant': { 'zh-CN': '集中来自同一投诉人', en: 'All of one complainant' },
  'in-hand-already': { 'zh-CN': '已在处理', en: 'In hand already' },
  miscounted: { 'zh-CN': '计数有误', en: 'Counted wrong' },
  'too-few-to-tell': { 'zh-CN': '数量太少，看不出来', en: 'Too few to tell' },
};

const wordsIn = (table: Readonly<Record<string, Words>>, code: string): Words | undefined => table[code];
const UNKNOWN: Words = { 'zh-CN': '其他', en: 'Other' };

/** A category by its codes: a kind of thing with a kind of right, a rule of screening, what a tip is about. */
export const categoryName = (id: string, locale: Locale): string => {
  if (isScreeningRule(id)) return RULE_WORDS[id].name[locale];
  const [item = '', right] = id.split('/');
  if (right === undefined) return (wordsIn(TIP_SUBJECT_NAMES, id) ?? UNKNOWN)[locale];
  return [wordsIn(ITEM_KINDS, item) ?? UNKNOWN, wordsIn(RIGHT_KINDS, right) ?? UNKNOWN]
    .map((words) => words[locale])
    .join(' · ');
};
