import { QueryClient, queryOptions, type Query } from '@tanstack/react-query';
import type * as sdk from '../../client/sdk.gen.js';
import { mayPass, replyOf, type Answered, type Trouble } from '../connection/reply.js';

/** What a query or an act failed with, as far as the API told it. */
export class TroubleError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.problem?.title ?? 'No answer');
  }
}
export const troubleOf = (error: unknown): Trouble | undefined =>
  error instanceof TroubleError ? error.trouble : error === null || error === undefined ? undefined : {};

/** Milliseconds that an answer counts as fresh: going to and fro between two pages asks once. */
const FRESH = 15_000;

export const queryClient = new QueryClient({
  // the request itself is asked again after pauses (replyOf), and nothing else may pass
  defaultOptions: {
    queries: { retry: false, staleTime: FRESH, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

type Operation = keyof typeof sdk;

/**
 * A read of the API for `useQuery`, known by the operation's name and what was asked. What it throws is a TroubleError.
 * `queryOf('listTasks', listTasks, { query: { whose } })`
 */
export const queryOf = <const O extends object, T>(
  name: Operation,
  ask: (options: O) => Promise<Answered<T>>,
  options: O,
) =>
  queryOptions({
    queryKey: [name, options] as const,
    queryFn: async ({ signal }): Promise<T> => {
      const reply = await replyOf(() => ask({ ...options, signal }));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });

/**
 * What was read by these operations is asked anew where it is shown; what is being read for the first time, too, since
 * that may be of before.
 */
export const forget = async (...names: readonly Operation[]): Promise<void> => {
  const named = { predicate: ({ queryKey: [name] }: Query) => names.some((one) => one === name) };
  await queryClient.cancelQueries(named);
  await queryClient.invalidateQueries(named);
};
