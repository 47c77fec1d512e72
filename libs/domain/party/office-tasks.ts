import { instant, type Instant } from '../kernel/message.js';

/** What waits for people of the association in no dispute, and is nobody's own: it waits in the queue. */
export const OFFICE_TASKS = [
  'check-registration',
  'confirm-transfer',
  'second-authority',
  'second-calendar-notice',
  'answer-naming-objection',
  'answer-membership',
  'confirm-commitment',
  'decide-allegation',
  'decide-contest',
  'decide-repair',
  'decide-prevention',
  'decide-prevention-contest',
  'review-prevention',
] as const;
export type OfficeTask = (typeof OFFICE_TASKS)[number];

/**
 * By when each is done, and how long before that somebody is called to it by name. A rule in force from a day is never
 * edited; a later one stands beside it. Confidence as in the rulebooks.
 */
export type OfficeTaskRule = {
  /** Legal day from which the rule is in force. */
  readonly from: string;
  readonly days: Readonly<Record<OfficeTask, number>>;
  /** Days before the day on which it is to be done. */
  readonly secondDays: number;
  readonly source: string;
  readonly confidence: 'law' | 'secondary' | 'known' | 'house';
};

const DAY = 86_400_000;

export const OFFICE_TASK_RULES: readonly OfficeTaskRule[] = [
  {
    from: '2026-01-01',
    days: {
      ...{ 'check-registration': 5, 'confirm-transfer': 3, 'second-authority': 3, 'second-calendar-notice': 3 },
      'answer-naming-objection': 5,
      ...{ 'answer-membership': 5, 'confirm-commitment': 3, 'decide-allegation': 5 },
      ...{ 'decide-contest': 5, 'decide-repair': 5 },
      ...{ 'decide-prevention': 5, 'decide-prevention-contest': 5, 'review-prevention': 3 },
    },
    secondDays: 1,
    source: 'the house’s figures: who waits for one of these can do nothing meanwhile; no text that was read has any',
    confidence: 'house',
  },
];

/** By when a task that begins at an instant is to be done, unless a day was promised, and from when somebody is called to it. */
export function officeTaskDue(
  kind: OfficeTask,
  at: Instant,
  promised?: Instant,
  rules: readonly OfficeTaskRule[] = OFFICE_TASK_RULES,
): { readonly dueAt: Instant; readonly secondAt: Instant } {
  const known = rules.toSorted((a, b) => a.from.localeCompare(b.from));
  const { days, secondDays } = (known.findLast(({ from }) => from <= at.slice(0, 10)) ?? known[0]) as OfficeTaskRule;
  const due = promised === undefined ? Date.parse(at) + days[kind] * DAY : Date.parse(promised);
  return { dueAt: instant(due), secondAt: instant(due - secondDays * DAY) };
}
