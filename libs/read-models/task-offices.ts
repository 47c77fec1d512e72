import { TASK_OFFICES } from '#domain/access/administration-tasks.js';

const arrayOf = (offices: readonly string[]): string => `'{${offices.join()}}'::text[]`;

/** Offices that do a kind of task, as a statement says it. */
export const officesOf = (kind: keyof typeof TASK_OFFICES): string => arrayOf(TASK_OFFICES[kind]);
export const CASE_MANAGERS = arrayOf(['case-manager']);
