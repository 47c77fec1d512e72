import type { FilingFact } from '../../../rulebook/materials.js';
import type { Dispute } from '../../core/state.js';

export type Filing = Pick<Dispute, 'right' | 'filedAs' | 'materials'> &
  Partial<Pick<Dispute, 'rightCodes' | 'claims' | 'circumstances' | 'filedAt'>> & {
    readonly items?: readonly { readonly itemId: string }[];
  };

/** All that the papers of this filing can depend on: what its filer told, and what its own fields show. */
export const factsOfFiling = ({
  filedAs,
  rightCodes,
  claims = [],
  circumstances = [],
}: Filing): ReadonlySet<FilingFact> =>
  new Set<FilingFact>([
    ...circumstances,
    ...(filedAs === 'agent' ? (['by-agent'] as const) : []),
    ...(filedAs === 'licensee' ? (['by-licensee'] as const) : []),
    ...(claims.includes('compensation') ? (['claims-money'] as const) : []),
    ...(rightCodes?.patent ? [rightCodes.patent] : []),
    ...(rightCodes?.geographical && rightCodes.geographical !== 'product' ? (['geographical-mark'] as const) : []),
  ]);
