import type { OfficeTask } from '../party/office-tasks.js';

/** What waits for the office itself, in no dispute: what stands in its own tables and has not been settled. */
export const ADMINISTRATION_TASKS = [
  'answer-data-request',
  'check-asker',
  'tell-of-breach',
  'second-hold',
  'second-hold-lift',
  'second-letter',
  'second-mandate',
  'second-factor-reset',
  'name-official-successors',
  'second-platform-person',
  'see-to-delivery',
  'look-into-alarm',
  'cover-duty',
  'mend-readiness',
] as const;
export type AdministrationTask = (typeof ADMINISTRATION_TASKS)[number];

export type TaskOffice = 'case-manager' | 'administrator';
/** The rest is of those who have the dispute, the party or the complaint. */
type OfOffices = AdministrationTask | OfficeTask | 'answer-grievance' | 'reply-to-grievance' | 'review-grievance';
const BOTH = ['case-manager', 'administrator'] as const;
const OF_CASE_MANAGERS = ['case-manager'] as const;
const ADMINISTRATORS = ['administrator'] as const;

/** Whose work each is that not case managers alone do: those whom the API lets do it. */
export const TASK_OFFICES = {
  'check-registration': BOTH,
  'confirm-transfer': BOTH,
  'second-authority': BOTH,
  'second-calendar-notice': BOTH,
  'answer-naming-objection': BOTH,
  'answer-membership': OF_CASE_MANAGERS,
  'confirm-commitment': OF_CASE_MANAGERS,
  'decide-allegation': OF_CASE_MANAGERS,
  'decide-contest': BOTH,
  'decide-repair': BOTH,
  'decide-prevention': OF_CASE_MANAGERS,
  'decide-prevention-contest': OF_CASE_MANAGERS,
  'review-prevention': OF_CASE_MANAGERS,
  'answer-grievance': BOTH,
  'reply-to-grievance': BOTH,
  'review-grievance': BOTH,
  'second-mandate': BOTH,
  'second-platform-person': BOTH,
  'see-to-delivery': BOTH,
  'answer-data-request': ADMINISTRATORS,
  'check-asker': ADMINISTRATORS,
  'tell-of-breach': ADMINISTRATORS,
  'second-hold': ADMINISTRATORS,
  'second-hold-lift': ADMINISTRATORS,
  'second-letter': ADMINISTRATORS,
  'second-factor-reset': ADMINISTRATORS,
  'name-official-successors': ADMINISTRATORS,
  'look-into-alarm': ADMINISTRATORS,
  'cover-duty': ADMINISTRATORS,
  'mend-readiness': ADMINISTRATORS,
} as const satisfies Readonly<Record<OfOffices, readonly TaskOffice[]>>;

/**
 * Days within which each is done that has no day of its own (an answer period, a letter's first day, the beginning of
 * what nobody is on duty for). The house's figures: no text that was read has any; of a breach the law says "at once"
 * (PIPL 57), so that it is pressing from the first moment.
 */
export const WITHIN_DAYS = {
  'check-asker': 3,
  'tell-of-breach': 1,
  'second-hold': 1,
  'second-hold-lift': 3,
  'second-mandate': 3,
  'second-factor-reset': 1,
  'name-official-successors': 1,
  'second-platform-person': 3,
  'see-to-delivery': 1,
  'look-into-alarm': 1,
  'mend-readiness': 7,
} as const satisfies Partial<Readonly<Record<AdministrationTask, number>>>;

/** Whether an office has tasks of a kind. */
export const isTaskOf = (office: TaskOffice, kind: string): boolean => {
  const offices: readonly TaskOffice[] | undefined = Object.hasOwn(TASK_OFFICES, kind)
    ? TASK_OFFICES[kind as keyof typeof TASK_OFFICES]
    : undefined;
  return offices === undefined ? office === 'case-manager' : offices.includes(office);
};
