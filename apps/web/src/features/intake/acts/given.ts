import type { WithdrawComplaintBody } from '../../../client/types.gen.js';

/** Whether money or a promise was given for a withdrawal. */
export type Given = WithdrawComplaintBody['consideration'];
export const GIVEN: readonly Given[] = ['none', 'settlement', 'payment', 'not-stated'];
