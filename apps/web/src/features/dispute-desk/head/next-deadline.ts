import type { DeadlineBody, DisputeBody } from '../../../client/types.gen.js';
import { dueFirst } from '../../lists/due-first.js';

/** Deadlines by their days; those that are over wait for somebody and come first. */
export const byDay = ({ deadlines }: Pick<DisputeBody, 'deadlines'>): readonly DeadlineBody[] =>
  [...deadlines].sort(dueFirst);
