import { foundAssociation, shanghai } from './kit/association.js';
import { complaint, DECLARATION, evidence, file, pairAt, type View } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '青瓷 Celadon',
  registrationNumber: '56789012',
  details: 'Class 21, ceramics',
  trademark: { classes: [21] },
};
const served = ({ services }: View, document: string): number =>
  services.filter((service) => service.document === document).length;

/** Practice P5, P6: a kept measure lives from its ground, and a court's order goes before every clock. */
export const storySuitNotAccepted: Story = {
  name: 'suit-not-accepted',
  title:
    'A suit kept a measure and was not accepted; of another nobody reports twice, the platform is told, and a court’s order to restore comes first',
  play: async (place) => {
    const association = await foundAssociation(place, 'Suit not accepted', '2026-03-02T09:00');
    const { shop, maja, advanceTo } = association;
    const [ana, ben] = [
      await association.member('Celadon Kilns', 'kilns'),
      await association.member('Ben’s Pots', 'ben'),
    ];
    const [vase, bowl] = [await shop.addListing('ben', 'vase'), await shop.addListing('ben', 'bowl')];
    const body = complaint(
      shop,
      [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }],
      [
        { ref: 'vase', listing: vase, title: 'vase', of: ['ben'] },
        { ref: 'bowl', listing: bowl, title: 'bowl', of: ['ben'] },
      ],
      ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      RIGHT,
    );
    const dispute = await file(place, association, ana.client, body);
    await dispute.post(maja, '/acceptances');
    await dispute.until('both are down', ({ pairs }) =>
      pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    const itemIds = ['vase', 'bowl'].map((ref) => dispute.itemId(ref));
    const only = (ref: string) => [{ respondentId: ben.partyId, itemId: dispute.itemId(ref) }];
    const at = (view: View, ref: string) => pairAt(view, ben.partyId, dispute.itemId(ref));
    const isUpAgain = (view: View, ref: string): boolean => {
      const { measure } = at(view, ref) ?? {};
      return measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    };

    await advanceTo('2026-03-04T10:00');
    const declared = {
      statement: 'Our own glaze, our own moulds.',
      evidence: [evidence('moulds', 'Moulds')],
      declaration: DECLARATION,
    };
    await dispute.post(ben.client, '/counter-notices', { respondentId: ben.partyId, itemIds, ...declared });
    await dispute.until('the fifteen days run', ({ pairs }) => pairs.every(({ stage }) => stage === 'waiting-period'));
    const court = 'Hangzhou Internet Court';
    const suit = { kind: 'suit', details: { body: court } };
    await advanceTo('2026-03-06T10:00');
    await dispute.post(ana.client, '/proceedings', { ...suit, pairs: only('vase'), proof: 'filing-receipt' });
    await dispute.post(ana.client, '/proceedings', {
      ...suit,
      pairs: only('bowl'),
      proof: 'case-number',
      details: { body: court, caseNumber: '(2026)浙0192民初7号' },
    });
    await dispute.until('both measures are kept', ({ pairs }) => pairs.every(({ stage }) => stage === 'kept'));
    await advanceTo('2026-03-25T10:00');
    const still = await dispute.see();
    dispute.check(
      'the fifteen days are over, and neither is lifted',
      !isUpAgain(still, 'vase') && !isUpAgain(still, 'bowl'),
    );

    await advanceTo('2026-04-09T10:00');
    await dispute.until(
      'no acceptance followed the filing receipt: the report has lapsed and the vase is back',
      (view) => isUpAgain(view, 'vase'),
    );
    dispute.check(
      'the bowl is not touched by it',
      at(await dispute.see(), 'bowl')?.stage === 'kept' && !(await shop.isVisible(bowl.externalId)),
    );

    await advanceTo('2026-05-08T10:00');
    await dispute.until(
      'the first report is missed: the complainant is asked, the platform not told',
      (view) => served(view, 'state-asked') === 1,
    );
    dispute.check('so far the platform knows of no doubt', served(await dispute.see(), 'ground-unproven') === 0);
    await advanceTo('2026-07-08T10:00');
    const doubted = await dispute.until(
      'the second is missed: the platform is told that the ground is unproven',
      (view) => served(view, 'ground-unproven') === 1 && view,
    );
    const isToReview = ({ tasks = [] }: View): boolean => tasks.some(({ kind }) => kind === 'review-ground');
    dispute.check(
      'a person is to review it; silence alone lifts nothing',
      isToReview(doubted) && at(doubted, 'bowl')?.stage === 'kept',
    );

    await dispute.post(maja, '/court-orders', {
      pairs: only('bowl'),
      order: 'restore',
      issuedAt: shanghai('2026-07-08T09:00'),
      security: { by: 'respondent', fixed: '200000' },
      details: { body: court, caseNumber: '(2026)浙0192行保1号', text: 'The link is to be restored at once.' },
    });
    const end = await dispute.until(
      'the court’s order comes first: the bowl is back',
      (view) => isUpAgain(view, 'bowl') && view,
    );
    dispute.check('nobody has to review the ground any more', !isToReview(end));
    dispute.check(
      'the shop shows both',
      (await shop.isVisible(vase.externalId)) && (await shop.isVisible(bowl.externalId)),
    );
    await advanceTo('2026-09-10T10:00');
    const later = await dispute.see();
    dispute.check(
      'no later clock takes it down, asks or tells again',
      isUpAgain(later, 'bowl') && served(later, 'state-asked') === 2,
    );
  },
};
