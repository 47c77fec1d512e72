import { useQuery } from '@tanstack/react-query';
import { listPossibleMediatorTies, listPossibleTies } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

/** To what somebody is asked: a seat of a panel, or a mediation. */
export type AskedTo = { readonly seatId: string } | { readonly mediationId: string };

/** What may tie whoever is asked; the API tells each office what is for it. */
export const useTies = (to: AskedTo) => {
  const { disputeId } = useCase();
  const isSeat = 'seatId' in to;
  const { seatId, mediationId } = { seatId: '', mediationId: '', ...to };
  const ofSeat = useQuery({
    ...queryOf('listPossibleTies', listPossibleTies, { path: { disputeId, seatId } }),
    enabled: isSeat,
  });
  const ofMediation = useQuery({
    ...queryOf('listPossibleMediatorTies', listPossibleMediatorTies, { path: { disputeId, mediationId } }),
    enabled: !isSeat,
  });
  return isSeat ? ofSeat : ofMediation;
};
