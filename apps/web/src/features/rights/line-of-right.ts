import type { RightLine, RightView } from '../../client/types.gen.js';
import { partsOf } from './right-parts.js';

/** A right as a list has it, of what its own page is told. */
export function lineOfRight(view: RightView): RightLine {
  const { rightId, roles, kind, stage, inForce, right: { name, registrationNumber } = {} } = partsOf(view);
  return {
    ...{ rightId, roles, kind, stage, inForce },
    ...(name !== undefined && { name }),
    ...(registrationNumber !== undefined && { registrationNumber }),
  };
}
