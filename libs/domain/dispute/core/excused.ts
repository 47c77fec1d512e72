import type { Deadline } from '../../calendar/derivation.js';
import type { Extension } from '../../calendar/extension.js';

/** Days that both sides agreed to add; a delay that is excused is something else. */
export const STAY = 'stay';

export const isStay = ({ reason }: Pick<Extension, 'reason'>): boolean => reason === STAY;

/** Whether a person has found a delay excused for this period. */
export const isExcused = (deadline: Deadline | undefined): boolean =>
  deadline?.derivation.extensions.some((one) => !isStay(one)) ?? false;
