import { foundAssociation, shanghai } from './kit/association.js';
import { complaint, DECLARATION, evidence, file, pairAt } from './kit/dispute.js';
import { openLinkOn } from './kit/phone.js';
import { phoneOfStory } from './kit/phone.js';
import type { Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '云栈 Cloud Path',
  registrationNumber: '45678901',
  details: 'Class 18, bags',
  trademark: { classes: [18] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const pairsOf = (respondentId: string, itemId: string) => [{ respondentId, itemId }];

/** Practice P13, P14: what cannot wait, and what stands instead of a measure. */
export const storyBeforeTheFestival: Story = {
  name: 'before-the-festival',
  title:
    '23:00 before a festival: a card hidden within minutes while the stream runs on, undone as wrong within a day; a guarantee brings another’s link back',
  play: async (place) => {
    const association = await foundAssociation(place, 'Before the festival', '2026-11-05T10:00');
    const { shop, maja, advanceTo } = association;
    await association.declareFestival('双11', '2026-11-10T20:00', '2026-11-12T00:00');
    const noor = await association.officer('noor');
    await noor.onDuty('2026-11-10T18:00', '2026-11-11T18:00');
    const ana = await association.member('Cloud Path Bags', 'cloud');
    const [ben, dong] = [await association.member('Ben live', 'ben'), await association.member('Dong’s Totes', 'dong')];
    const phone = phoneOfStory();
    await association.consent(ben.partyId, phone);
    const [room, card, tote] = [
      await shop.addListing('ben', 'Ben’s room', 'room'),
      await shop.addListing('ben', 'bag on the card'),
      await shop.addListing('dong', 'tote'),
    ];

    const against = { ref: 'dong', member: dong, handle: 'dong', roles: ['merchant'] };
    const ordinary = await file(
      place,
      association,
      ana.client,
      complaint(shop, [against], [{ ref: 'tote', listing: tote, title: 'tote', of: ['dong'] }], MATERIALS, RIGHT),
    );
    const itsPairs = pairsOf(dong.partyId, ordinary.itemId('tote'));
    const ofTote = [dong.partyId, ordinary.itemId('tote')] as const;
    await ordinary.post(maja, '/acceptances');
    await ordinary.until('the tote is down', ({ pairs }) =>
      pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    await advanceTo('2026-11-06T10:00');
    await ordinary.post(dong.client, '/counter-notices', {
      respondentId: dong.partyId,
      itemIds: [ordinary.itemId('tote')],
      statement: 'Bought from the brand’s own distributor.',
      evidence: [evidence('invoice', 'Invoice of the distributor')],
      declaration: DECLARATION,
    });
    const waiting = await ordinary.until('the fifteen days run', (view) => {
      const deadline = view.deadlines.find(({ subject }) => subject === `pair:${ofTote.join(':')}`);
      return pairAt(view, ...ofTote)?.stage === 'waiting-period' && deadline;
    });
    ordinary.check(
      'by the clock alone the tote would come back after the festival',
      waiting.dueAt > shanghai('2026-11-12T00:00'),
    );

    await advanceTo('2026-11-10T20:00');
    const { guaranteeId } = await ordinary.post<{ guaranteeId: string }>(dong.client, '/guarantees', {
      pairs: itsPairs,
      kind: 'deposit-at-platform',
      holderPlatformId: shop.platformId,
      amount: { minorUnits: 5_000_000, currency: 'CNY', shareOfSales: 1_000 },
      validFrom: shanghai('2026-11-10T20:00'),
      evidence: [evidence('deposit', 'The platform’s slip')],
    });
    await ordinary.post(dong.client, `/guarantees/${guaranteeId}/requests`, { pairs: itsPairs, wish: 'restore' });
    await ordinary.post(maja, `/guarantees/${guaranteeId}/answers`, {
      outcome: 'restore',
      reason: 'Invoices of the brand’s distributor; a deposit and a tenth of the sales.',
    });
    await ordinary.until('behind the guarantee the tote is back, and its waiting period runs on', (view) => {
      const { stage, measure } = pairAt(view, ...ofTote) ?? {};
      return stage === 'waiting-period' && measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    });
    ordinary.check('the shop sells the tote into the festival', await shop.isVisible(tote.externalId));

    await advanceTo('2026-11-10T23:00');
    const capture = { evidence: 'e-G06', card: 'e-G06', seconds: 45 };
    const urgent = await file(place, association, ana.client, {
      ...complaint(
        shop,
        [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant', 'room-operator'] }],
        [
          { ref: 'room', listing: room, title: 'room', of: ['ben'], kind: 'room' },
          { ref: 'card', listing: card, title: 'bag', of: ['ben'] },
        ],
        MATERIALS,
        RIGHT,
      ),
      urgent: { items: ['card'], capture },
    });
    const lane = `/urgent/${urgent.urgentId}`;
    const takeDue =
      (await urgent.see()).deadlines.find(({ subject }) => subject === `urgent:${urgent.urgentId}`)?.dueAt ?? '';
    const ofCard = pairsOf(ben.partyId, urgent.itemId('card'));
    await urgent.post(noor.client, `${lane}/takings`);
    await urgent.post(noor.client, `${lane}/measures`, {
      pairs: ofCard,
      rung: 'hide-card',
      confirmed: ['identity', 'right'],
    });
    await urgent.until('the platform has hidden the card', (view) => {
      const { measure } = pairAt(view, ben.partyId, urgent.itemId('card')) ?? {};
      return measure?.wanted === 'block' && measure.confirmed === measure.sequence;
    });
    const [hiddenAt = 'never'] = await urgent.times('MeasureConfirmed');
    urgent.check(
      `within the agreed minutes: filed at 23:00, to be taken in hand by ${takeDue}, hidden at ${hiddenAt}`,
      hiddenAt < takeDue,
    );
    urgent.check(
      'the stream runs on',
      (await shop.isVisible(room.externalId)) && !(await shop.isVisible(card.externalId)),
    );
    await urgent.post(noor.client, `${lane}/calls`, {
      respondentId: ben.partyId,
      outcome: 'reached',
      note: 'Will send the licence tonight.',
    });
    const fromPhone = await openLinkOn(place, phone, 'Urgent');
    urgent.check('Ben reads it on his phone at once', (await urgent.see(fromPhone)).pairs.length === 1);

    await advanceTo('2026-11-11T14:00');
    const reviewed = { outcome: 'wrong', reason: 'The licence covers this bag: the notice was wrong.' };
    await urgent.post(maja, `${lane}/reviews`, reviewed);
    await urgent.until('it is undone within 24 hours, and the card is back while the festival lasts', (view) => {
      const { measure } = pairAt(view, ben.partyId, urgent.itemId('card')) ?? {};
      return measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    });
    urgent.check(
      'the shop shows card and room',
      (await shop.isVisible(card.externalId)) && (await shop.isVisible(room.externalId)),
    );
    urgent.check(
      'a wrong urgent notice is a fact of its own',
      (await urgent.times('UrgentNoticeFoundWrong')).length === 1,
    );
  },
};
