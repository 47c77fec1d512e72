import { listRights } from '../../client/sdk.gen.js';
import { wholeOf } from '../../shared/desk/pages.js';

/** All rights of the register that one may see: a holder has hundreds, and each may be the one that is complained of. */
export const ownRights = wholeOf('listRights', {}, (place, signal) =>
  listRights({ query: { limit: 100, ...place }, signal }),
);
