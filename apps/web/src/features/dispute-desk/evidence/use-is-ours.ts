import type { ExhibitBody } from '../../../client/types.gen.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';

/** Whether an exhibit is of who sits here: of a party that is acted for, and to the association's people every one. */
export function useIsOurs(): (exhibit: Pick<ExhibitBody, 'ownerId'>) => boolean {
  const { office, actingFor, forWhom } = useDesk();
  const parties = actingFor === undefined ? forWhom.map(({ id }) => id) : [actingFor];
  return ({ ownerId }) => isOfStaff(office) || (office === 'party' && parties.includes(ownerId));
}
