import { foundAssociation } from './kit/association.js';
import { complaint, DECLARATION, evidence, file, pairAt } from './kit/dispute.js';
import type { Place, Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: '松石 Turquoise',
  registrationNumber: '23456789',
  details: 'Class 14, jewellery',
  trademark: { classes: [14] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/** Story 2 (practice P1). The interlude lets story 4 break something in the middle of it. */
export const oneLifted = (name: string, title: string, interlude?: (place: Place) => Promise<void>): Story => ({
  name,
  title,
  play: async (place) => {
    const association = await foundAssociation(place, 'One lifted', '2026-03-02T09:00');
    const { shop, maja, advanceTo } = association;
    const ana = await association.member('Turquoise Jewellery', 'turquoise');
    const [ben, cai, dong] = [
      await association.member('Ben’s Stones', 'ben'),
      await association.member('Cai live', 'cai'),
      await association.member('Dong Agency', 'dong'),
    ];
    const [ring, chain, pin, clasp, box] = [
      await shop.addListing('ben', 'ring'),
      await shop.addListing('ben', 'chain'),
      await shop.addListing('ben', 'pin'),
      await shop.addListing('cai', 'room with clasp', 'room'),
      await shop.addListing('dong', 'gift box'),
    ];
    const body = complaint(
      shop,
      [
        { ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] },
        { ref: 'cai', member: cai, handle: 'cai', roles: ['live-marketer', 'room-operator'] },
        { ref: 'dong', member: dong, handle: 'dong', roles: ['service-agency'] },
      ],
      [
        { ref: 'ring', listing: ring, title: 'ring', of: ['ben'] },
        { ref: 'chain', listing: chain, title: 'chain', of: ['ben'] },
        { ref: 'pin', listing: pin, title: 'pin', of: ['ben', 'cai'] },
        { ref: 'clasp', listing: clasp, title: 'clasp', of: ['cai'], kind: 'room' },
        { ref: 'box', listing: box, title: 'box', of: ['dong'] },
      ],
      MATERIALS,
      RIGHT,
    );
    const dispute = await file(place, association, ana.client, body);
    await dispute.post(maja, '/acceptances');
    await dispute.until(
      'all six measures are confirmed',
      ({ pairs }) =>
        pairs.length === 6 &&
        pairs.every(({ measure }) => measure?.confirmed === measure?.sequence && measure?.wanted === 'block'),
    );
    await dispute.until(
      'the notice has reached all three',
      ({ stages }) =>
        stages.filter(({ subject, stage }) => subject.startsWith('respondent:') && stage === 'awaiting-counter-notice')
          .length === 3,
    );

    const answer = (respondentId: string, ref: string) => ({
      respondentId,
      itemIds: [dispute.itemId(ref)],
      statement: 'Our own design; drawings attached.',
      evidence: [evidence(`drawing-${ref}`, 'Drawing')],
      declaration: DECLARATION,
    });
    await advanceTo('2026-03-04T10:00');
    await dispute.post(ben.client, '/counter-notices', answer(ben.partyId, 'ring'));
    const seenByBen = JSON.stringify(await dispute.see(ben.client));
    dispute.check(
      'Ben sees nothing of Dong’s',
      !seenByBen.includes(dong.partyId) && !seenByBen.includes(dispute.itemId('box')),
    );
    const foreign = await dong.client
      .get('/me')
      .then(() => dong.client.refused(`/disputes/${dispute.disputeId}/counter-notices`, answer(ben.partyId, 'chain')));
    dispute.check('Dong cannot answer for Ben', foreign.status === 403 || foreign.status === 404);

    await advanceTo('2026-03-10T10:00');
    await dispute.until(
      'the windows of all three have closed: silence is a default, not the end',
      ({ stage, stages }) =>
        stage !== 'closed' &&
        stages.filter(({ subject, reason }) => subject.startsWith('respondent:') && reason === 'defaulted').length ===
          3,
    );
    await advanceTo('2026-03-11T10:00');
    await dispute.post(cai.client, '/counter-notices', answer(cai.partyId, 'clasp'));
    dispute.check(
      'the late declaration is accepted, because its measure stands',
      pairAt(await dispute.see(), cai.partyId, dispute.itemId('clasp'))?.stage !== 'awaiting-counter-notice',
    );
    await dispute.until(
      'both declarations have reached the complainant',
      ({ pairs }) => pairs.filter(({ stage }) => stage === 'waiting-period').length === 2,
    );

    await advanceTo('2026-03-12T10:00');
    await shop.receiveSuit({
      disputeId: dispute.disputeId,
      itemId: dispute.itemId('ring'),
      kind: 'suit',
      proof: 'case-number',
      body: 'Hangzhou Internet Court',
      caseNumber: '(2026)浙0192民初1号',
    });
    await interlude?.(place);
    await advanceTo('2026-03-20T10:00');
    await dispute.until(
      'asked at expiry, the platform tells of the suit: the ring’s measure is kept',
      (view) => pairAt(view, ben.partyId, dispute.itemId('ring'))?.stage === 'kept',
    );
    await advanceTo('2026-03-27T10:00');
    await dispute.until('the clasp’s is lifted and the platform confirmed', (view) => {
      const { measure, reason } = pairAt(view, cai.partyId, dispute.itemId('clasp')) ?? {};
      return reason === 'lifted' && measure?.wanted === 'lift' && measure.confirmed === measure.sequence;
    });
    const { pairs } = await dispute.see();
    dispute.check(
      'exactly one measure is lifted',
      pairs.filter(({ measure }) => measure?.wanted === 'lift').length === 1,
    );
    dispute.check(
      'the shop shows the clasp’s room and hides the ring',
      (await shop.isVisible(clasp.externalId)) && !(await shop.isVisible(ring.externalId)),
    );
  },
});

export const story2 = oneLifted(
  'one-lifted',
  'Five items, three respondents, two declarations, one suit that only the platform was told of: exactly one measure is lifted',
);
