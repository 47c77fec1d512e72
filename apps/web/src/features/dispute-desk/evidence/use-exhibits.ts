import { useQuery } from '@tanstack/react-query';
import { listEvidence } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase } from '../use-case.js';

export const useExhibits = () =>
  useQuery(queryOf('listEvidence', listEvidence, { path: { disputeId: useCase().disputeId } }));
