import type { RegisterRead } from '../../core/register-read.js';

/**
 * An authority has declared the right invalid, wholly or in part, whether or not that can still be taken to court; or
 * it is not in force any more. A measure before a decision then is a person's to answer for, not a machine's (Guiding
 * Case 217).
 */
export const validityDenied = (register: RegisterRead | undefined): boolean =>
  register !== undefined &&
  (register.flags.some((flag) => flag === 'invalidated-not-final' || flag === 'partly-invalidated') ||
    register.changes.some((change) => DENIED.includes(change)));

const DENIED: readonly RegisterRead['changes'][number][] = [
  'expired',
  'ended',
  'invalidated',
  'invalidated-not-final',
  'partly-invalidated',
  'transferred',
  'licence-ended',
  'refused',
];

/** Stands among missing papers where no measure was asked for because of it. */
export const VALIDITY_CODE = 'VALIDITY';
