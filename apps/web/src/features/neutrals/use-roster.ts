import { useQuery } from '@tanstack/react-query';
import { listMediators, listRoster } from '../../client/sdk.gen.js';
import type { ExpertBody, MediatorBody } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';

export type Kind = 'mediators' | 'experts';
/** Somebody of either roster; experts have fields and a training besides. */
export type Neutral = Omit<MediatorBody, 'mediatorId' | 'qualifications'> &
  Partial<Pick<MediatorBody, 'qualifications'> & Pick<ExpertBody, 'fields' | 'trainedAt'>>;
export type NeutralRow = Neutral & { readonly id: string };

/** One of the two rosters, and how its read stands. */
export function useRoster(of: Kind) {
  const mediators = useQuery({ ...queryOf('listMediators', listMediators, {}), enabled: of === 'mediators' });
  const experts = useQuery({ ...queryOf('listRoster', listRoster, {}), enabled: of === 'experts' });
  const rows: readonly NeutralRow[] =
    of === 'mediators'
      ? (mediators.data?.mediators ?? []).map((one) => ({ ...one, id: one.mediatorId }))
      : (experts.data?.experts ?? []).map((one) => ({ ...one, id: one.expertId }));
  return [rows, of === 'mediators' ? mediators : experts] as const;
}
