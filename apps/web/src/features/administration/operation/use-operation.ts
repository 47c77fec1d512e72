import { useQuery } from '@tanstack/react-query';
import { getOperation } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useHere } from '../use-here.js';

const EVERY = 15_000;

/** How it stands, asked anew while the page is looked at. */
export const useOperation = () =>
  useQuery({ ...queryOf('getOperation', getOperation, { path: useHere().path }), refetchInterval: EVERY });
