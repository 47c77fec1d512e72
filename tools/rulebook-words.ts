import type { Period } from '#domain/calendar/period.js';
import type { Confidence, Material, RightKind } from '#domain/rulebook/rulebook.js';
import type { Step } from '#domain/rulebook/step.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';

// Words of the Markdown that lawyers read, both languages side by side.

export const RIGHTS = Object.fromEntries(
  Object.entries(RIGHT_KINDS).map(([kind, words]) => [kind, `${words.en.toLowerCase()} ${words['zh-CN']}`]),
) as Record<RightKind, string>;
export const UNITS = {
  'calendar-days': 'days 日',
  'working-days': 'working days 工作日',
  months: 'months 个月',
  hours: 'hours 小时',
  minutes: 'minutes 分钟',
} as const satisfies Record<Period['unit'], string>;
export const CONFIDENCE = {
  law: 'law 法律',
  'house-rule': 'house rule 协会规则',
  practice: 'practice 惯例',
  'to-be-verified': 'to be verified 待核实',
} as const satisfies Record<Confidence, string>;
export const REQUIRED = {
  always: 'always 必需',
  'if-agent': 'if filed by an agent 代理人提交时',
  'if-licensee': 'if filed by a licensee 被许可人提交时',
  when: 'depending 视情形',
  form: 'in the form itself 由表单填写',
  optional: 'optional 可选',
} as const satisfies Record<Material['required'], string>;
export const READINGS = {
  'whole-period': 'the whole period from its start (A)',
  'delay-alone': 'the delay alone, on top of the period (B)',
} as const;

export const clauses = (clause: string): string =>
  [...new Set([clauseName(clause, 'zh-CN'), clauseName(clause, 'en')])].join(' · ');
export const period = ({ unit, count }: Period): string => `${count} ${UNITS[unit]}`;
export const ruled = ({
  clause,
  source,
  confidence,
}: Pick<Step, 'clause' | 'source' | 'confidence'>): readonly string[] => [
  clauses(clause),
  source,
  CONFIDENCE[confidence],
];
