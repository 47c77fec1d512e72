import type { Locale } from '#messages/locale.js';
import { getDispute, getParty } from '../../../client/sdk.gen.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { queryClient, TroubleError } from '../../../shared/desk/queries.js';
import type { Values } from '../model/field.js';

/** Where a form stands: what its choices are asked for. */
export type Where = {
  readonly locale: Locale;
  readonly associationId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly isAdministrator: boolean;
  readonly disputeId?: string;
  /** Parts of the address that are known or were chosen. */
  readonly params: Readonly<Record<string, string>>;
  /** All that was typed so far; what has no id yet is chosen from it. */
  readonly values: Values;
  /** To what of the dispute the act may be done now. */
  readonly allowed?: readonly string[] | undefined;
};
export type Load = (where: Where) => Promise<readonly Option[]>;

export type SeenDispute = { readonly view: DisputeBody; readonly etag: string | undefined };

/** The dispute as it was last seen, with the mark by which the API tells whether it is still so. */
export const disputeQuery = (disputeId: string) => ({
  queryKey: ['getDispute', { path: { disputeId }, with: 'etag' }] as const,
  queryFn: async (): Promise<SeenDispute> => {
    let etag: string | undefined;
    const reply = await replyOf(async () => {
      const answered = await getDispute({ path: { disputeId } });
      etag = answered.response?.headers.get('etag') ?? undefined;
      return answered;
    });
    if (!reply.ok) throw new TroubleError(reply.trouble);
    return { view: await withComplainant(reply.data), etag };
  },
});

/** Who complains the dispute tells those who may know; staff look it up. */
const withComplainant = async (view: DisputeBody): Promise<DisputeBody> => {
  const { complainantId: partyId, complainantName } = view;
  if (complainantName !== undefined || partyId === undefined) return view;
  if (view.desk === undefined) return view;
  const reply = await replyOf(() => getParty({ path: { partyId } }));
  return reply.ok && reply.data.name !== undefined ? { ...view, complainantName: reply.data.name } : view;
};

export const viewIn = async ({ disputeId }: Where): Promise<DisputeBody | undefined> =>
  disputeId === undefined ? undefined : (await queryClient.fetchQuery(disputeQuery(disputeId))).view;

/** A list of the API, read once while it is fresh. Whoever may not read it has nothing to choose. */
export const listed = async <T>(
  name: string,
  asked: object,
  ask: () => Promise<{ readonly data?: T; readonly error?: unknown; readonly response?: Response }>,
): Promise<T | undefined> => {
  // under a key of its own: a page that reads the same keeps its data there, and this the whole reply
  const reply = await queryClient.fetchQuery({ queryKey: [name, asked, 'choice'], queryFn: () => replyOf(ask) });
  if (reply.ok) return reply.data;
  const { status } = reply.trouble;
  if (status === 403 || status === 404) return undefined;
  throw new TroubleError(reply.trouble);
};

export const once = (options: readonly Option[]): readonly Option[] => [
  ...new Map(options.map((option) => [option.id, option])).values(),
];
