import { foundAssociation, shanghai } from './kit/association.js';
import { complaint, DECLARATION, evidence, file, pairAt } from './kit/dispute.js';
import type { Story } from './kit/story.js';
import { until } from '../support/until.js';

const RIGHT = {
  kind: 'trademark',
  name: '云雀 Skylark',
  registrationNumber: '12345678',
  details: 'Class 25, clothing',
  trademark: { classes: [25] },
};

/** Story 1. The interlude lets story 4 break something in the middle of it. */
export const springFestival = (
  name: string,
  title: string,
  interlude?: (place: Parameters<Story['play']>[0]) => Promise<void>,
): Story => ({
  name,
  title,
  play: async (place) => {
    const association = await foundAssociation(place, 'Spring Festival', '2026-01-29T09:00');
    const { shop, maja, advanceTo } = association;
    const ana = await association.member('Skylark Apparel', 'skylark');
    const ben = await association.member('Ben’s Live Wardrobe', 'ben');
    const first = await shop.addListing('ben', '云雀 jacket');
    const second = await shop.addListing('ben', '云雀 scarf');

    const items = [
      { ref: 'jacket', listing: first, title: '云雀 jacket', of: ['ben'] },
      { ref: 'scarf', listing: second, title: '云雀 scarf', of: ['ben'] },
    ];
    const against = [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }];
    const dispute = await file(
      place,
      association,
      ana.client,
      complaint(shop, against, items, ['G01', 'G06', 'G07', 'TM1'], RIGHT),
    );
    const missing = await maja.refused(`/disputes/${dispute.disputeId}/acceptances`);
    dispute.check(
      'it cannot be accepted without the proof of use TM3',
      missing.status === 409 || missing.status === 422,
    );

    await dispute.post(maja, '/cure-requests', {
      defects: [{ code: 'TM3', note: 'Please show how the mark is used on the goods.' }],
    });
    await advanceTo('2026-02-02T10:00');
    const cure = {
      materials: [{ code: 'TM3', evidence: ['use'] }],
      evidence: [evidence('use', 'Screenshot of the product card')],
    };
    await dispute.post(ana.client, '/cures', cure);
    await advanceTo('2026-02-03T09:00');
    await dispute.post(maja, '/acceptances');

    await dispute.until('the platform has hidden both cards and said so', ({ pairs }) =>
      pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    dispute.check(
      'the shop shows neither',
      !(await shop.isVisible(first.externalId)) && !(await shop.isVisible(second.externalId)),
    );
    await dispute.until('the forwarded notice has reached the merchant', ({ stages }) =>
      stages.some(
        ({ subject, stage }) => subject === `respondent:${ben.partyId}` && stage === 'awaiting-counter-notice',
      ),
    );

    const answer = (ref: string) => ({
      respondentId: ben.partyId,
      itemIds: [dispute.itemId(ref)],
      statement: 'Bought from an authorised distributor; invoices attached.',
      evidence: [evidence(`invoice-${ref}`, 'Invoice')],
      declaration: DECLARATION,
    });
    await dispute.post(ben.client, '/counter-notices', answer('jacket'));
    const waits = (ref: string, dueAt: string) =>
      dispute.until(`the ${ref}’s waiting period ends with ${dueAt.slice(0, 10)}`, ({ deadlines }) =>
        deadlines.some(
          (one) =>
            one.subject === `pair:${ben.partyId}:${dispute.itemId(ref)}` &&
            one.dueAt === new Date(`${dueAt}+08:00`).toISOString() &&
            !one.provisional,
        ),
      );
    // the fifteenth day is 18 February, in the festival: it rolls to the 24th, 24:00
    await waits('jacket', '2026-02-25T00:00');
    await advanceTo('2026-02-10T15:00');
    await dispute.post(ben.client, '/counter-notices', answer('scarf'));
    await waits('scarf', '2026-02-26T00:00'); // the fifteenth day is 25 February: after the festival, it does not roll

    await interlude?.(place);
    await advanceTo('2026-02-24T23:00'); // legal time runs on while a busy machine looks
    dispute.check(
      'an hour before midnight nothing is lifted',
      (await dispute.see()).pairs.every(({ measure }) => measure?.wanted === 'block'),
    );
    await advanceTo('2026-02-25T01:00');
    await dispute.until('the clock has lifted the jacket’s measure and the platform confirmed', (view) => {
      const { measure, reason } = pairAt(view, ben.partyId, dispute.itemId('jacket')) ?? {};
      return reason === 'lifted' && measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    });
    const ended = await dispute.times('WaitingPeriodEnded');
    dispute.check(
      'once, and not a moment before midnight',
      ended.length === 1 && ended.every((at) => at >= shanghai('2026-02-25T00:00')),
    );
    dispute.check(
      'the scarf’s stays',
      pairAt(await dispute.see(), ben.partyId, dispute.itemId('scarf'))?.measure?.wanted === 'block',
    );
    await advanceTo('2026-02-26T01:00');
    await dispute.until(
      'the scarf’s is lifted a day later and the dispute is closed',
      ({ stage, pairs }) =>
        stage === 'closed' &&
        pairs.every(({ measure }) => measure?.wanted === 'lift' && measure.confirmed === measure.sequence),
    );
    await until(
      'the shop shows both again',
      async () => (await shop.isVisible(first.externalId)) && (await shop.isVisible(second.externalId)),
    );
    dispute.check('the shop shows both again', true);
  },
});

export const story1 = springFestival(
  'spring-festival',
  'A defect cured in time; two waiting periods, one rolled by the Spring Festival; lifted by the clock',
);
