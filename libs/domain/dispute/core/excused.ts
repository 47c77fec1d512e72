import type { Deadline } from '../../calendar/derivation.js';

/** Days that both sides agreed to add; a delay that is excused is something else. */
export const STAY = 'stay';

/** Whether a person has found a delay excused for this period. */
export const isExcused = (deadline: Deadline | undefined): boolean =>
  deadline?.derivation.extensions.some(({ reason }) => reason !== STAY) ?? false;
