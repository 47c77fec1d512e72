import type { Dispute } from '../dispute/core/state.js';
import type { Instant } from '../kernel/message.js';
import type { RightKind } from '../rulebook/right-kinds.js';

/**
 * What a mandate lets an auditor read. Of disputes those of which everything holds that is named here; none at all
 * where nothing is named. Ratings and the security log are named apart.
 */
export type MandateScope = {
  /** By their numbers. */
  readonly numbers?: readonly string[];
  /** Filed at or after, at or before; by legal time. */
  readonly filedFrom?: Instant;
  readonly filedUntil?: Instant;
  /** By the kind of right; a request for mediation alone has none. */
  readonly rights?: readonly RightKind[];
  readonly ratings: boolean;
  readonly securityLog: boolean;
};

const namesDisputes = ({ numbers, filedFrom, filedUntil, rights }: MandateScope): boolean =>
  [numbers, filedFrom, filedUntil, rights].some((one) => one !== undefined);

/** Whether anything may be read under it. */
export const namesSomething = (scope: MandateScope): boolean =>
  namesDisputes(scope) || scope.ratings || scope.securityLog;

type Read = Pick<Dispute, 'number' | 'filedAt' | 'right'>;

/** Whether a dispute may be read under this mandate; one that was never filed is not there. */
export const covers = (scope: MandateScope, { number, filedAt, right }: Read): boolean => {
  const { numbers, filedFrom, filedUntil, rights } = scope;
  if (number === undefined || filedAt === undefined || !namesDisputes(scope)) return false;
  return (
    (numbers?.includes(number) ?? true) &&
    (filedFrom === undefined || filedAt >= filedFrom) &&
    (filedUntil === undefined || filedAt <= filedUntil) &&
    (rights === undefined || (right !== undefined && rights.includes(right)))
  );
};
