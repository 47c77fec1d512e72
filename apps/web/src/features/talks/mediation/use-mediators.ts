import { listMediators } from '../../../client/sdk.gen.js';
import type { MediatorBody } from '../../../client/types.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';

const load = () => listMediators();

/** The roster, once it is there. */
export const useMediators = (): readonly MediatorBody[] | undefined => useLoad(load).data?.mediators;
