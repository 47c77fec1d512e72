import { listRights } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';

const load = () => listRights();

/** The rights of one's own that are in force, with what the register knows of each. */
export function useRights() {
  const { data } = useLoad(load);
  return data?.items.filter(({ inForce }) => inForce) ?? [];
}
