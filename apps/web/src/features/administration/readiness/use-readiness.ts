import { useQuery } from '@tanstack/react-query';
import { getAssociationReadiness } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useHere } from '../use-here.js';

/** What was found when it was last asked. */
export const useReadiness = () =>
  useQuery(queryOf('getAssociationReadiness', getAssociationReadiness, { path: useHere().path }));
