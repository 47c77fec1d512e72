import { PARTS, sitsOnReviews, type PartName, type Person, type StaffRole } from '#domain/dispute/smallest-staffing.js';
import type { Locale, Words } from '../locale.js';
import { SEMICOLON } from '../semicolon.js';

/** What has to be done in a dispute by a hand of its own. */
const PARTS_NAMED = {
  handling: { 'zh-CN': '经办案件', en: 'handles the dispute' },
  mediating: { 'zh-CN': '调解', en: 'mediates' },
  'sitting-first': { 'zh-CN': '参加专家组', en: 'sits on the panel' },
  'sitting-on-review': { 'zh-CN': '参加复核的专家组', en: 'sits on the panel that reviews its decision' },
  'deciding-challenges': { 'zh-CN': '决定回避申请', en: 'decides challenges' },
  'releasing-decisions': { 'zh-CN': '复核后发出影响重大的结论', en: 'looks at grave decisions before they go out' },
  'opening-reviews': { 'zh-CN': '决定是否启动复核', en: 'lets decisions come to a review' },
  'finding-bad-faith': { 'zh-CN': '善意审查并提出认定', en: 'reviews good faith and finds' },
  'agreeing-to-findings': { 'zh-CN': '作为第二人同意认定', en: 'agrees to findings as the second person' },
  'deciding-appeals': {
    'zh-CN': '代表其他机构决定对认定的申诉',
    en: 'decides appeals against findings, for another organisation',
  },
  proposing: { 'zh-CN': '提出须由第二人复核的事项', en: 'puts up what needs a second person' },
  seconding: { 'zh-CN': '作为第二人复核', en: 'is that second person' },
} as const satisfies Record<PartName, Words>;

const ROLES_NAMED = {
  'case-manager': { 'zh-CN': '案件经办人', en: 'a case manager' },
  mediator: { 'zh-CN': '名册中的调解员', en: 'a mediator on the roster' },
  expert: { 'zh-CN': '名册中经过培训的专家', en: 'an expert on the roster, trained' },
} as const satisfies Record<StaffRole, Words>;
const ALSO_LISTED: Words = { 'zh-CN': '，并列入复核人员名册', en: ', listed for reviews' };

export const personInWords = (person: Person, locale: Locale): string =>
  person.map((part) => PARTS_NAMED[part][locale]).join(SEMICOLON[locale]);

/** As what this person has to be there. */
export const roleInWords = (person: Person, locale: Locale): string => {
  const role = ROLES_NAMED[PARTS[person[0] ?? 'handling'].role][locale];
  return sitsOnReviews(person) ? `${role}${ALSO_LISTED[locale]}` : role;
};
