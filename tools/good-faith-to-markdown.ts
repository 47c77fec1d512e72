import type { GoodFaithRules } from '#domain/rulebook/bad-faith-rules.js';
import type { Ruled } from '#domain/rulebook/ruled.js';
import {
  CONSEQUENCES,
  FINDINGS,
  ORDINARY_CONDITIONS,
  ORDINARY_RULES,
  REVIEW_CONDITIONS,
  REVIEW_RULES,
} from '#messages/conduct/bad-faith-review.js';
import type { Words } from '#messages/locale.js';
import { table } from './markdown-table.js';

type ToRuled = (rule: Ruled) => readonly string[];
const both = ({ 'zh-CN': zh, en }: Words): string => `${zh} ${en}`;
const HEAD = ['Rule 规则', 'Clause 依据', 'Source', 'Certainty'];

/**
 * When each procedure takes a matter up and how it is handled, what may follow from a finding, and from when on signals
 * speak.
 */
export const goodFaithToMarkdown = (rules: GoodFaithRules | undefined, ruled: ToRuled): readonly string[] => {
  if (rules === undefined) return [];
  const { ordinary, review } = rules.handling;
  const { overturned, burst, quickWithdrawal, manyNames } = rules.signals;
  const told = <C extends string>(
    list: readonly (Ruled & { readonly code: C })[],
    words: Readonly<Record<C, Words>>,
  ): string =>
    table(
      HEAD,
      list.map((rule) => [both(words[rule.code]), ...ruled(rule)]),
    );
  return [
    '## Complaints: conditions of acceptance 投诉的受理条件',
    told(ordinary.conditions, ORDINARY_CONDITIONS),
    '## Complaints: how they are handled 投诉的办理规则',
    told(ordinary.rules, ORDINARY_RULES),
    '## Bad-faith reviews: conditions of acceptance 善意审查的受理条件',
    told(review.conditions, REVIEW_CONDITIONS),
    '## Bad-faith reviews: how they are handled 善意审查的办理规则',
    told(review.rules, REVIEW_RULES),
    '## What may follow from a finding 认定的后果',
    table(
      ['Step, from the least on 由轻到重', 'After 适用认定', 'At most 最长', 'Clause 依据', 'Source', 'Certainty'],
      rules.consequences.map(({ kind, after, mostDays, ...rule }) => [
        both(CONSEQUENCES[kind]),
        after.map((finding) => both(FINDINGS[finding])).join(', '),
        `${mostDays} days 日`,
        ...ruled(rule),
      ]),
    ),
    '## Signals 系统提示',
    `They order the staff's work and open nothing by themselves. 仅用于排序，不作为认定依据。 Overturned complaints 投诉被推翻: at least ${overturned.leastDecided} decided, lower bound of the rate at least ${overturned.lowerBound} ‰. Burst 集中投诉: ${burst.complaints} complaints or ${burst.items} items within ${burst.daysBefore} days before a festival. Withdrawn when answered 收到声明后撤回: within ${quickWithdrawal.days} days, twice. One account under ${manyNames.parties} names against one respondent 同一账号以多个名义. ${ruled(rules.signals).join('. ')}.`,
  ];
};
