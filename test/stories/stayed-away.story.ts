import { foundAssociation, shanghai } from './kit/association.js';
import { complaint, file } from './kit/dispute.js';
import { consent } from './kit/mediation.js';
import type { Story } from './kit/story.js';

/** A complaint passes to mediation with its history; one side stays away twice. */
export const storyAway: Story = {
  name: 'stayed-away',
  title:
    'A complaint passes to mediation; the merchant stays away twice, the mediation ends with its code, and the dispute waits for a panel',
  play: async (place) => {
    const association = await foundAssociation(place, 'Stayed away', '2026-03-02T09:00');
    const { shop, maja, advanceTo } = association;
    const [ana, ben] = [
      await association.member('Spruce Trading', 'spruce'),
      await association.member('Ben’s Bags', 'ben'),
    ];
    const chen = await association.mediator('chen');
    const bag = await shop.addListing('ben', 'bag');
    const body = complaint(
      shop,
      [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }],
      [{ ref: 'bag', listing: bag, title: 'bag', of: ['ben'] }],
      ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      { kind: 'trademark', name: 'SPRUCE', registrationNumber: '12345678', trademark: { classes: [18] } },
    );
    const dispute = await file(place, association, ana.client, body);
    await dispute.post(maja, '/acceptances');
    await dispute.until('the notice reached Ben', ({ stages }) =>
      stages.some(({ subject, stage }) => subject.startsWith('respondent:') && stage === 'awaiting-counter-notice'),
    );
    await advanceTo('2026-03-12T09:00');
    await dispute.until('Ben let his window pass', ({ stage }) => stage === 'next-step');

    const { mediationId } = (await dispute.post(maja, '/mediations', { respondentIds: [ben.partyId] })) as {
      readonly mediationId: string;
    };
    const talk = (by: typeof maja, path: string, data?: Parameters<typeof dispute.post>[2]) =>
      dispute.post(by, `/mediations/${mediationId}${path}`, data);
    dispute.check(
      'the dispute waits for no next step while they talk',
      (await dispute.see()).stage === 'awaiting-counter-notice',
    );
    for (const { client } of [ana, ben])
      await talk(client, '/consents', consent('2026-03-12T09:00', '2026-05-30T18:00'));
    for (const { client } of [ana, ben]) await talk(client, '/choices', { mediatorId: chen.mediatorId });
    await talk(chen.client, '/acceptances', { noTies: true });
    const both = [ana.partyId, ben.partyId];
    for (const day of ['16', '18']) {
      await talk(chen.client, '/schedules', {
        kind: 'online',
        startsAt: shanghai(`2026-03-${day}T10:00`),
        partyIds: both,
      });
      await advanceTo(`2026-03-${day}T11:00`);
      const view = await dispute.see(chen.client);
      const sessionId = view.mediations?.[0]?.sessions.at(-1)?.sessionId;
      await talk(chen.client, '/sessions', {
        sessionId,
        kind: 'online',
        heldAt: shanghai(`2026-03-${day}T10:00`),
        partyIds: both,
        attended: [ana.partyId],
      });
    }
    await talk(chen.client, '/endings', { outcome: 'non-attendance' });
    const over = await dispute.until('the dispute waits for its next step', (view) =>
      view.stage === 'next-step' ? view : undefined,
    );
    dispute.check('the mediation bears its code', over.mediations?.[0]?.outcome === 'non-attendance');
    const pair = { respondentId: ben.partyId, itemId: dispute.itemId('bag') };
    await dispute.post(ana.client, '/panels', { pairs: [pair], legalKind: 'advisory-opinion' });
    const waiting = await dispute.see();
    dispute.check(
      'and it waits for a panel of experts, nothing else',
      waiting.stage === 'panel' && !(waiting.tasks ?? []).some(({ kind }) => kind === 'next-step'),
    );
    dispute.check('the measure stood all the while', over.pairs[0]?.measure?.wanted === 'block');
  },
};
