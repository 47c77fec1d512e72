import type { Client } from '../../stories/kit/client.js';
import { evidence } from '../../stories/kit/dispute.js';
import type { Cast, Filed } from './cast.js';
import { openMediation, type Negotiation } from './script.js';
import { openWords, type Words } from './words.js';

export type Elsewhere = Awaited<ReturnType<typeof sayElsewhere>>;

/**
 * What is said outside rooms and yet is not for everybody: in a mediation that goes further than the other, and by Ben
 * for himself.
 */
export async function sayElsewhere(cast: Cast, filed: Filed, talks: Negotiation) {
  const [anas, bens, facts, drawn, asked, told] = [
    openWords(),
    openWords(),
    openWords(),
    openWords(),
    openWords(),
    openWords(),
  ];
  const mediation = await openMediation(cast, filed, (by) => (by === cast.people.ana ? anas : bens).word('contact'));
  await writeDown(cast, mediation.mediation, facts, drawn);
  await askForHimself(cast, filed, asked);
  const { ben } = cast.people;
  await ben.client.post(`/disputes/${talks.negotiation.split('/')[2]}/side-effects/reports`, {
    ...talks.pair,
    kind: 'demotion',
    statement: told.word('where a side effect is seen'),
    evidence: [],
  });
  return { mediation, contacts: { anas, bens }, facts, drawn, asked, told };
}

/** A record of undisputed facts that one of them has not released, and an agreement that nobody has signed. */
export async function writeDown(
  { people: { ana, ben }, max }: Cast,
  mediation: string,
  facts: Words,
  drawn: Words,
): Promise<void> {
  await max.client.post(`${mediation}/facts/versions`, {
    facts: [{ text: facts.word('a fact') }, { text: facts.word('another fact') }],
  });
  const sum = { minorUnits: drawn.sum('sum of the agreement'), currency: 'CNY' };
  await max.client.post(`${mediation}/agreement/versions`, {
    scope: 'part',
    clauses: [{ kind: 'general', text: drawn.word('clause of the agreement') }],
    items: [],
    undertakings: [
      {
        kind: 'payment',
        byId: ben.partyId,
        toId: ana.partyId,
        due: '2026-05-20',
        proof: 'document',
        sum,
        text: drawn.word('promise of the agreement'),
      },
    ],
    onBreach: 'record',
    noRefundWaiver: true,
  });
}

/** Ben says that Ana complains in bad faith, and what it cost him: to the association alone. */
async function askForHimself({ people: { ben } }: Cast, { disputeId, items }: Filed, asked: Words): Promise<void> {
  const pair = { respondentId: ben.partyId, itemId: items.find(({ ref }) => ref === 'bag')?.itemId };
  const post = (by: Client, path: string, body: object): Promise<unknown> =>
    by.post(`/disputes/${disputeId}${path}`, { ...body });
  await post(ben.client, '/reviews/requests', {
    moneyAsked: true,
    statement: asked.word('what he says of bad faith'),
    evidence: [evidence('offer', asked.word('description of a paper of his'))],
  });
  const figure = {
    figure: 'refunds',
    value: asked.sum('sum of his loss'),
    unit: 'CNY',
    source: asked.word('source of a figure'),
  };
  await post(ben.client, '/losses', { pairs: [pair], figures: [figure], evidence: [] });
}
