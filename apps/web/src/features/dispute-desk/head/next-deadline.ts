import type { DeadlineBody, DisputeBody } from '../../../client/types.gen.js';

/** Deadlines by their days; those that are over wait for somebody and come first. */
export const byDay = ({ deadlines }: Pick<DisputeBody, 'deadlines'>): readonly DeadlineBody[] =>
  [...deadlines].sort((one, other) => one.dueAt.localeCompare(other.dueAt));
