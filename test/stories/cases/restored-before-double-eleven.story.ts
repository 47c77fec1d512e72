import { foundAssociation, shanghai } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const [COURT, NUMBER] = ['Supreme People’s Court, IP Court', '(2020)最高法知民终993号'];

export const storyRestoredBeforeDoubleEleven = publishedCase(
  {
    id: 'CN-07',
    marks: ['notice'],
    confidence: 'H',
    source: `Guiding Case 217, ${NUMBER}; one note prints 933`,
    name: 'restored-before-double-eleven',
    title: 'the court orders the link restored while the suit would have kept the measure',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Guiding Case 217', '2020-10-12T09:00');
    const { shop, maja, advanceTo } = association;
    const [owner, maker] = [
      await association.member('Patent owner', 'owner'),
      await association.member('Maker of mops', 'maker'),
    ];
    tell.recorded('a utility model; a first judgment found infringement, and the platform deleted the links');
    tell.assumed('that the owner complains to the association on 12 October 2020');
    const { dispute, accept, declare, isDown, isUpAgain, pairs, listing } = await complain(place, association, owner, {
      right: {
        kind: 'patent',
        name: 'Utility model: flat mop',
        registrationNumber: 'assumed',
        details: 'first instance found infringement',
        patent: { kind: 'utility-model', pendingInvalidation: true },
      },
      materials: ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'],
      against: [{ handle: 'maker', member: maker }],
      items: [{ ref: 'mop', of: 'maker', title: 'flat mop' }],
    });
    await accept();
    await dispute.until('the link is down', (view) => isDown(view, 'mop'));

    tell.recorded('the patent was declared invalid while that was under review, and the suit was pending');
    tell.assumed('that the maker declares on 19 October, and that the owner reports the suit');
    await advanceTo('2020-10-19T10:00');
    await declare('The patent has been declared invalid.', 'mop');
    const suit = { pairs: pairs('mop'), kind: 'suit', proof: 'case-number' };
    await dispute.post(owner.client, '/proceedings', { ...suit, details: { body: COURT, caseNumber: NUMBER } });
    await dispute.until('a suit reported in time keeps the measure', (view) =>
      view.pairs.every(({ stage }) => stage === 'kept'),
    );
    tell.rule('E-Commerce Law 43(2)', 'by it alone the link would stay down');

    await advanceTo('2020-11-06T11:00');
    dispute.check('by that rule alone it still is', !(await shop.isVisible(listing('mop').externalId)));
    tell.recorded('applied for on 5 November 2020, ordered within 26 hours, with a fixed and a running security');
    await dispute.post(maja, '/court-orders', {
      pairs: pairs('mop'),
      order: 'restore',
      issuedAt: shanghai('2020-11-06T10:00'),
      details: { body: COURT, caseNumber: NUMBER, text: 'Applied for on 5 November 2020; fixed and running security.' },
    });
    await dispute.until('the court’s order goes first', (view) => isUpAgain(view, 'mop'));
    tell.rule('法发〔2020〕32号 art. 9', 'an order of a court goes before every clock here');
    dispute.check('the link is up again before Double 11', await shop.isVisible(listing('mop').externalId));
    tell.outcome('the platform restored the link at once');
  },
);
