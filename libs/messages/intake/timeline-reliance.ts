import type { RelianceEvent, RelianceOutcome } from '#domain/dispute/intake/reliance/events.js';
import { formatDeadline, formatList } from '../format.js';
import type { Locale, Words } from '../locale.js';
import { RIGHT_CHANGES } from '../right/register.js';
import type { Sentences } from '../sentences.js';

/** What follows from a change of the right. */
const OUTCOMES = {
  stands: { 'zh-CN': '已采取的措施和程序仍有依据', en: 'what was done rests on it still' },
  'acted-on': { 'zh-CN': '将另行采取步骤', en: 'a step of its own follows' },
} as const satisfies Record<RelianceOutcome, Words>;

const named = (changes: readonly (keyof typeof RIGHT_CHANGES)[], locale: Locale): string =>
  formatList(
    changes.map((change) => RIGHT_CHANGES[change][locale]),
    locale,
  );

export const relianceSentences: Sentences<RelianceEvent> = {
  RegisterNoted: {
    'zh-CN': ({ register: { flags, changes }, reviewDue }) =>
      `权利登记显示需要关注的情况（${named([...new Set([...flags, ...changes])], 'zh-CN')}），案件经办人应在${formatDeadline(reviewDue, 'zh-CN')}前审查。`,
    en: ({ register: { flags, changes }, reviewDue }) =>
      `The register says of the right relied on: ${named([...new Set([...flags, ...changes])], 'en')}; the case manager is to look at it by ${formatDeadline(reviewDue, 'en')}.`,
  },
  RelianceReviewed: {
    says: [],
    'zh-CN': ({ changes, outcome }) =>
      `案件经办人审查了投诉所依据权利的变化（${named(changes, 'zh-CN')}）：${OUTCOMES[outcome]['zh-CN']}。`,
    en: ({ changes, outcome }) =>
      `A case manager looked at what changed of the right relied on (${named(changes, 'en')}): ${OUTCOMES[outcome].en}.`,
  },
};
