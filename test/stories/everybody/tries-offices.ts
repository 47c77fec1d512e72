import { shanghai } from '../kit/association.js';
import { DECLARATION } from '../kit/dispute.js';
import { consent, type Mediator } from '../kit/mediation.js';
import { followPanel } from '../kit/panel.js';
import type { Cast } from '../would-be-everybody.story.js';
import { refuses } from './refuses.js';

export type Mediated = { readonly mo: Mediator; readonly talk: string; readonly counterNoticeId: string };

/** Number 4: she is on both rosters, and would mediate what she handled. Another mediates it. */
export async function triesToMediate({ association, dispute, mallory, ana, ben }: Cast): Promise<Mediated> {
  const facts = {
    languages: ['zh-CN', 'en'],
    qualification: 'professional-title',
    details: 'Of all trades',
    training: { completedAt: shanghai('2025-12-01T00:00'), hours: 8 },
    from: shanghai('2026-01-01T00:00'),
    until: shanghai('2027-01-01T00:00'),
    cap: 5,
  };
  const { accountId } = mallory;
  await mallory.client.post(`/mediators/${accountId}/listings`, { ...facts, services: ['mediator'] });
  await mallory.client.post(`/experts/${accountId}/listings`, facts);
  const at = `/disputes/${dispute.disputeId}`;
  const { counterNoticeId } = await dispute.post<{ counterNoticeId: string }>(ben.client, '/counter-notices', {
    respondentId: ben.partyId,
    itemIds: [dispute.itemId('bag')],
    statement: 'Bought from the brand.',
    confidentialStatement: 'We pay 86.00 each.',
    evidence: [],
    declaration: DECLARATION,
  });

  const mo = await association.mediator('mo');
  const { mediationId } = await dispute.post<{ mediationId: string }>(ana.client, '/mediations', {
    respondentIds: [ben.partyId],
  });
  const talk = `/mediations/${mediationId}`;
  for (const { client } of [ana, ben])
    await dispute.post(client, `${talk}/consents`, consent('2026-03-03T09:00', '2026-05-30T18:00'));
  await refuses(
    dispute,
    'to mediate what she accepted',
    ana.client,
    `${at}${talk}/choices`,
    { mediatorId: accountId },
    'MediatorNotAvailable',
  );
  for (const { client } of [ana, ben]) await dispute.post(client, `${talk}/choices`, { mediatorId: mo.mediatorId });
  await dispute.post(mo.client, `${talk}/acceptances`, { noTies: true });
  return { mo, talk, counterNoticeId };
}

/** Number 4 once more: the talks fail, and she would sit on the panel. */
export async function triesToDecide(
  { association, dispute, mallory, ana, ben }: Cast,
  { mo, talk }: Mediated,
): Promise<void> {
  const { maja, advanceTo } = association;
  const at = `/disputes/${dispute.disputeId}`;
  const eda = await association.expert('eda');
  await dispute.post(mo.client, `${talk}/endings`, { outcome: 'not-settled' });
  await advanceTo('2026-03-24T09:00');
  await dispute.until(
    'nobody has answered for the scarf',
    async () => (await dispute.times('NextStepAwaited')).length > 0,
  );
  const pairs = [{ respondentId: ben.partyId, itemId: dispute.itemId('scarf') }];
  const legalKind = 'contractual-decision';
  await dispute.post(ana.client, '/panels', { pairs, legalKind, mode: 'appointment', size: 1 });
  const panel = await followPanel(dispute, association);
  for (const { client } of [ana, ben]) await panel.post(client, '/consents');
  const { seats } = await panel.until('a seat waits for an expert', (one) => one.seats.length > 0);
  const seat = `/seats/${seats[0]?.seatId}/appointments`;
  const appoint = (expertId: string) => ({ expertId, reason: 'Knows the file.' });
  await refuses(dispute, 'to sit on its panel', maja, at + seat, appoint(mallory.accountId), 'ExpertExcluded');
  await refuses(dispute, 'to name herself', mallory.client, at + seat, appoint(mallory.accountId), 'ExpertExcluded');
  await dispute.post(maja, seat, appoint(eda.expertId));
}
