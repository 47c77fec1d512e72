import { listRoster } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';

const load = () => listRoster();

/** The experts of the association, once they have come. */
export const useRoster = () => useLoad(load).data?.experts;
