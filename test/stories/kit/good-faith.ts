import type { Client } from './client.js';
import type { Followed } from './dispute.js';

export type ReviewSeen = {
  readonly reviewId: string;
  readonly stage: string;
  readonly finding?: string;
  readonly signals?: readonly string[];
  readonly consequence?: { readonly kind: string; readonly until: string };
  readonly final?: boolean;
};

/** The newest review of a dispute, as somebody sees it. */
export const reviewSeen = async (dispute: Followed, by: Client): Promise<ReviewSeen | undefined> =>
  (await by.get<{ reviews: readonly ReviewSeen[] }>(`/disputes/${dispute.disputeId}/reviews`)).reviews.at(-1);

export type SignalSeen = {
  readonly code: string;
  readonly facts: readonly { readonly disputeId: string; readonly event: string }[];
};

/** What the association's people see of a dispute; asked again until the readers have it. */
export const signalsSeen = async (dispute: Followed, by: Client): Promise<readonly SignalSeen[]> =>
  (await by.get<{ signals: readonly SignalSeen[] }>(`/disputes/${dispute.disputeId}/signals`)).signals;

/** The exhibit that was described so. */
export const exhibitNamed = async (dispute: Followed, by: Client, description: string): Promise<string> => {
  const { items } = await by.get<{ items: readonly { readonly evidenceId: string; readonly description?: string }[] }>(
    `/disputes/${dispute.disputeId}/evidence`,
  );
  const found = items.find((one) => one.description === description);
  if (!found) throw new Error(`No exhibit ${description}`);
  return found.evidenceId;
};
