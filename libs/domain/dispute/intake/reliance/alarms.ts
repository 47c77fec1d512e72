import type { RightChange } from '../../../right/right-change.js';
import type { RegisterRead } from '../../core/register-read.js';

/** What a case manager is called for: that a right falls, wavers, or is somebody else's. Wanting papers is no alarm. */
const ALARMING: readonly RightChange[] = [
  'expired',
  'ended',
  'invalidated',
  'transferred',
  'licence-ended',
  'refused',
  'invalidation-pending',
  'invalidated-not-final',
  'partly-invalidated',
];

/** What the register says of a right that a person has to look at, each once. */
export const alarms = ({ flags, changes }: Pick<RegisterRead, 'flags' | 'changes'>): readonly RightChange[] => [
  ...new Set([...flags, ...changes].filter((one) => ALARMING.includes(one))),
];
