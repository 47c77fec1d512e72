import { beginTalks, courtInvites, performAll, reportToCourt, signAndSeal } from '../kit/agreement.js';
import { foundAssociation, shanghai } from '../kit/association.js';
import type { Client, Json } from '../kit/client.js';
import { askForMediation } from '../kit/mediation.js';
import { roomsOf } from '../kit/rooms.js';
import { publishedCase } from '../kit/published-case.js';

type Room = { readonly proposals?: readonly { readonly proposalId: string; readonly accepted: boolean }[] };

export const storyCopiedCourse = publishedCase(
  {
    id: 'CN-25',
    marks: ['agreement'],
    confidence: 'H',
    source: 'Shangning legal mediation centre, Changning, Shanghai, published 14 September 2024',
    name: 'copied-course',
    title:
      'a copied children’s art course; deadlock over the sum and the form of an apology, separate talks, several options, agreement',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Copied course', '2024-07-01T10:00');
    const { advanceTo } = association;
    await association.stateMediationBody('commercial-mediation', '上海市长宁区');
    const [course, shop] = [
      await association.member('Course company', 'course'),
      await association.member('Shop owner', 'shop'),
    ];
    const mediator = await association.mediator('wu', 2024);
    tell.recorded(
      'a course company sued a shop owner for 206,000, to stop and to delete; the copies were down before the mediation',
    );
    const asked = 'A copied course was sold. I ask for 206,000 yuan, that the sale stop and the copies be deleted.';
    const talks = await askForMediation(place, association, course, shop, 'other', asked);
    tell.recorded('Changning District Court referred it to the mediation body before trial');
    tell.assumed('the days and the number of the referral');
    await courtInvites(
      talks,
      association,
      '上海市长宁区人民法院',
      '（2024）沪0105诉前调 assumed',
      shanghai('2024-06-28T10:00'),
    );
    await beginTalks(talks, ['2024-07-02T09:00', '2024-09-30T18:00'], mediator, course, shop);
    const rooms = await roomsOf(talks, mediator.client);
    const propose = (text: string, expiresAt: string): Promise<{ proposalId: string }> =>
      talks.post(mediator.client, `${rooms.joint}/proposals`, { clauses: [{ text }], expiresAt: shanghai(expiresAt) });
    const answer = (by: Client, proposalId: string, how: string): Promise<Json> =>
      talks.post(by, `${rooms.joint}/proposals/${proposalId}/answers`, { answer: how });

    await advanceTo('2024-07-05T15:00');
    tell.recorded('deadlock over the sum and the form of an apology');
    const both = [course.partyId, shop.partyId];
    await talks.talk(mediator.client, '/sessions', {
      kind: 'joint',
      heldAt: shanghai('2024-07-05T14:00'),
      partyIds: both,
      attended: both,
    });
    const stuck = await propose(
      '150,000 yuan and an apology on the shop’s front page for 30 days.',
      '2024-07-08T18:00',
    );
    await answer(course.client, stuck.proposalId, 'accept');
    await answer(shop.client, stuck.proposalId, 'refuse');
    await advanceTo('2024-07-09T15:00');
    tell.recorded('separate talks with each side');
    for (const { partyId } of [course, shop])
      await talks.talk(mediator.client, '/sessions', {
        kind: 'caucus',
        heldAt: shanghai('2024-07-09T11:00'),
        partyIds: [partyId],
        attended: [partyId],
      });
    tell.recorded('several options with different sums and forms of apology');
    tell.assumed('the sums and the forms, and that the third option was taken');
    const dear = await propose('100,000 yuan and a written apology.', '2024-07-10T18:00');
    await answer(shop.client, dear.proposalId, 'refuse');
    await advanceTo('2024-07-11T10:00');
    const taken = await propose('60,000 yuan, and an apology on the shop’s page for 7 days.', '2024-07-12T18:00');
    for (const { client } of [course, shop]) await answer(client, taken.proposalId, 'accept');
    const proposals = (await course.client.get<Room>(`/disputes/${talks.disputeId}${rooms.joint}`)).proposals ?? [];
    tell.check(
      'of three options one stands, and that one alone is revealed as accepted',
      proposals.filter(({ accepted }) => accepted).length === 1,
    );

    const promise = { byId: shop.partyId, toId: course.partyId, due: '2024-07-31' };
    await talks.talk(mediator.client, '/agreement/versions', {
      scope: 'whole',
      clauses: [{ kind: 'general', text: 'The copies stay deleted, and the shop sells none again.' }],
      items: [],
      undertakings: [
        { ...promise, kind: 'payment', proof: 'document', sum: { minorUnits: 6_000_000, currency: 'CNY' } },
        { ...promise, kind: 'apology', proof: 'platform-record', text: 'On the shop’s page for 7 days.' },
      ],
      onBreach: 'record',
      noRefundWaiver: true,
      proposalId: taken.proposalId,
    });
    await signAndSeal(talks, association, mediator, course, shop);
    tell.check('settled, with money and an apology to be performed', (await talks.see()).stage === 'compliance');
    await performAll(talks, course, shop);
    const closed = await talks.see();
    tell.check(
      'performed and closed as settled, with nothing left running',
      closed.stage === 'closed' && closed.deadlines.length === 0,
    );
    tell.check(
      'the court is told that it was settled, and nothing of what was said',
      /[Ss]ettled/.test(await reportToCourt(talks, association)),
    );
    tell.outcome('the parties came to an agreement; its sum is not on record');
  },
);
