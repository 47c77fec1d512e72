import { listRights } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { wholeList } from '../../shared/connection/whole-list.js';

const load = () => wholeList((place) => listRights({ query: { limit: 100, ...place } }));

/** The rights of one's own that are in force, with what the register knows of each. */
export function useRights() {
  const { data } = useLoad(load);
  const usable = data?.items.filter(({ inForce }) => inForce) ?? [];
  return { usable, isCut: data?.isCut === true };
}
