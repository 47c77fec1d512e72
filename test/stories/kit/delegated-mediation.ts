import type { Association } from './association.js';
import type { Contest } from './delegation.js';
import type { Client, Json } from './client.js';
import { comparesPapers } from './compares-papers.js';
import type { Followed } from './dispute.js';
import { consent, type Mediator } from './mediation.js';
import { scan } from './signing.js';

export type Pair = { readonly respondentId: string; readonly itemId: string };

/** The mediation to which both sides of a complaint were invited when the association took it. */
export const invitedTo = async ({ see }: Pick<Followed, 'see'>): Promise<string> =>
  (await see()).mediations?.[0]?.mediationId ?? '';

const talkIn =
  ({ post }: Followed, mediationId: string) =>
  (by: Client, path: string, body?: Json): Promise<Json> =>
    post(by, `/mediations/${mediationId}${path}`, body);

/** Both sides consent and choose the same mediator, who accepts. */
export async function beginMediation(
  dispute: Followed,
  { holder, merchant }: Contest,
  mediator: Mediator,
): Promise<void> {
  const talk = talkIn(dispute, await invitedTo(dispute));
  for (const { client } of [holder, merchant])
    await talk(client, '/consents', consent('2026-03-05T09:00', '2026-05-30T18:00'));
  for (const { client } of [holder, merchant]) await talk(client, '/choices', { mediatorId: mediator.mediatorId });
  await talk(mediator.client, '/acceptances', { noTies: true });
}

/** The mediator sees that they will not agree. */
export async function failMediation(dispute: Followed, mediator: Mediator): Promise<void> {
  await talkIn(dispute, await invitedTo(dispute))(mediator.client, '/endings', {
    outcome: 'not-settled',
    reason: '双方分歧较大。',
  });
}

/**
 * The mediator draws up what they agreed of the item, both sign on paper, it signs, and the body puts its seal to it.
 */
export async function settleMediated(
  dispute: Followed,
  {
    contest: { holder, merchant },
    pair,
    outcome,
  }: { readonly contest: Contest; readonly pair: Pair; readonly outcome: 'keep' | 'lift' },
  mediator: Mediator,
  association: Pick<Association, 'maja' | 'officer'>,
): Promise<void> {
  const talk = talkIn(dispute, await invitedTo(dispute));
  await talk(mediator.client, '/agreement/versions', {
    scope: 'whole',
    clauses: [{ kind: 'general', text: outcome === 'lift' ? '商品为正品，恢复上架。' : '被投诉方停止销售该商品。' }],
    items: [{ ...pair, outcome }],
    undertakings: [],
    noRefundWaiver: true,
  });
  const compares = await comparesPapers(association);
  for (const { partyId } of [holder, merchant])
    await talk(compares, '/agreement/paper-signatures', { version: 1, partyId, evidence: [scan(partyId.slice(-12))] });
  await talk(mediator.client, '/agreement/mediator-signatures', { version: 1 });
  await talk(association.maja, '/agreement/seals', { version: 1 });
}
