import { table } from '../../core/action.js';
import { storeEvidence } from './store-evidence.js';

/** Everything that concerns the bytes of evidence. */
export const EVIDENCE_ACTIONS = table({
  StoreEvidence: storeEvidence,
});
