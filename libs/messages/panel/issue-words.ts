import type { Duty } from '#domain/contract-duty/duties.js';
import type { Choice, IssueFactor, IssueKind } from '#domain/dispute/panel/decision/issues.js';
import { FINDINGS } from '../conduct/bad-faith-review.js';
import { ACCOUNT_FACTORS_NAMED, BEARERS_NAMED, DUTIES_NAMED } from '../contract-duty/words.js';
import type { Words } from '../locale.js';
import { ISSUE_KINDS_NAMED, MADE_OUT_NAMED, REMEDIES_NAMED } from './decision.js';

/** Factors of an account, and what follows from them together. */
export const ISSUE_FACTORS_NAMED = {
  ...ACCOUNT_FACTORS_NAMED,
  whole: { 'zh-CN': '综合认定', en: 'All three together' },
} as const satisfies Record<IssueFactor, Words>;

/** The factors in the order in which a panel takes them up. */
export const ISSUE_FACTORS_ASKED = Object.keys(ISSUE_FACTORS_NAMED) as readonly IssueFactor[];

/** What an issue of each kind can be answered with. */
export const ANSWERS_OF = {
  ownership: MADE_OUT_NAMED,
  account: BEARERS_NAMED,
  duty: BEARERS_NAMED,
  scope: MADE_OUT_NAMED,
  infringement: MADE_OUT_NAMED,
  defence: MADE_OUT_NAMED,
  remedy: REMEDIES_NAMED,
  'bad-faith': FINDINGS,
} as const satisfies Record<IssueKind, Partial<Record<Choice, Words>>>;

/** Every answer of any issue. */
export const ANSWERS_NAMED = {
  ...MADE_OUT_NAMED,
  ...BEARERS_NAMED,
  ...REMEDIES_NAMED,
  ...FINDINGS,
} as const satisfies Record<Choice, Words>;

type Asked = { readonly kind: string; readonly duty?: string; readonly factor?: string };
const named = (words: Readonly<Record<string, Words>>, code: string | undefined): Words | undefined =>
  code === undefined ? undefined : words[code];

/** What an issue is about in a line: its kind, and of a duty or an account which, or by which factor. */
export const issueTitle = ({ kind, duty, factor }: Asked): Words => {
  const of = named(ISSUE_KINDS_NAMED, kind) ?? { 'zh-CN': kind, en: kind };
  const more = named(DUTIES_NAMED satisfies Record<Duty, Words>, duty) ?? named(ISSUE_FACTORS_NAMED, factor);
  return more ? { 'zh-CN': `${of['zh-CN']}：${more['zh-CN']}`, en: `${of.en}: ${more.en}` } : of;
};
