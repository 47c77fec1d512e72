import { foundAssociation, shanghai } from './kit/association.js';
import { complaint, DECLARATION, evidence, file } from './kit/dispute.js';
import type { Story } from './kit/story.js';

/**
 * Story 5. Guiding Case 217, (2020)最高法知民终993号: a flat mop's link restored before Double 11. Recorded facts: utility
 * model; links deleted after a first judgment; patent declared invalid while that was under review; application to restore
 * on 5 November 2020; order within 26 hours; the platform restored at once. What is assumed is said so.
 */
export const story5: Story = {
  name: 'restored-before-double-eleven',
  title: 'A published case (Guiding Case 217): the court orders the link restored while the suit would have kept the measure',
  play: async (place) => {
    const association = await foundAssociation(place, 'Guiding Case 217', '2020-10-12T09:00');
    const { shop, maja, advanceTo } = association;
    const owner = await association.member('Patent owner', 'owner');
    const maker = await association.member('Maker of mops', 'maker');
    const mop = await shop.addListing('maker', 'flat mop');
    place.say('   assumed: the owner complains to the association on 12 October 2020; recorded is that the platform deleted the links');
    const body = complaint(
      shop,
      [{ ref: 'maker', member: maker, handle: 'maker', roles: ['merchant'] }],
      [{ ref: 'mop', listing: mop, title: 'flat mop', of: ['maker'] }],
      ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'],
      {
        kind: 'patent',
        name: 'Utility model: flat mop',
        registrationNumber: 'assumed',
        details: 'first instance found infringement',
        patent: { kind: 'utility-model', pendingInvalidation: true },
      },
    );
    const dispute = await file(place, association, owner.client, body);
    await dispute.post(maja, '/acceptances');
    await dispute.until('the link is down', ({ pairs }) => pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence));

    place.say('   assumed: the maker declares on 19 October; recorded is that a suit was pending, which the owner reports');
    await advanceTo('2020-10-19T10:00');
    await dispute.post(maker.client, '/counter-notices', {
      respondentId: maker.partyId,
      itemIds: [dispute.itemId('mop')],
      statement: 'The patent has been declared invalid.',
      evidence: [evidence('decision', 'Decision of the patent office')],
      declaration: DECLARATION,
    });
    const pairs = [{ respondentId: maker.partyId, itemId: dispute.itemId('mop') }];
    await dispute.post(owner.client, '/proceedings', {
      pairs,
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Supreme People’s Court, IP Court', caseNumber: '(2020)最高法知民终993号' },
    });
    await dispute.until('rule E-Commerce Law 43(2): a suit reported in time keeps the measure', (view) => view.pairs.every(({ stage }) => stage === 'kept'));

    await advanceTo('2020-11-06T11:00');
    dispute.check('by that rule alone the link would still be down', !(await shop.isVisible(mop.externalId)));
    await dispute.post(maja, '/court-orders', {
      pairs,
      order: 'restore',
      issuedAt: shanghai('2020-11-06T10:00'),
      details: {
        body: 'Supreme People’s Court, IP Court',
        caseNumber: '(2020)最高法知民终993号',
        text: 'Applied for on 5 November 2020, ordered within 26 hours; fixed and running security.',
      },
    });
    await dispute.until('rule 法发〔2020〕32号 art. 9: the court’s order goes first; the platform restored at once, as recorded', (view) =>
      view.pairs.every(({ measure }) => measure?.wanted === 'lift' && measure.confirmed === measure.sequence),
    );
    dispute.check('the link is up again before Double 11', await shop.isVisible(mop.externalId));
  },
};
