import type { DisputeFile } from '../../core/action.js';
import { VALIDITY_CODE, validityDenied } from '../../measures/held/validity-denied.js';
import type { ComplaintAccepted } from './events.js';

type Reading = Pick<DisputeFile, 'context'>;

/** What no measure is asked for without; where only the right's validity is in doubt a person decides on what is held. */
export const without = (
  lacking: readonly string[],
  { context: { register } }: Reading,
): Pick<ComplaintAccepted['data'], 'withoutMeasure'> => {
  const codes = [...lacking, ...(validityDenied(register) ? [VALIDITY_CODE] : [])];
  return codes.length > 0 ? { withoutMeasure: codes } : {};
};

/** What the register said when it was accepted, which the notices tell. */
export const registerOf = ({ context: { register } }: Reading): Pick<ComplaintAccepted['data'], 'register'> =>
  register ? { register } : {};
