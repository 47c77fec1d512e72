import { foundAssociation, shanghai } from './kit/association.js';
import { complain } from './kit/complained.js';
import type { StageSeen, View } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: '云雀 Lark', registrationNumber: '34567890', trademark: { classes: [18] } };
type Talking = View & {
  readonly negotiations?: readonly {
    readonly negotiationId: string;
    readonly stage: string;
    readonly reason?: string;
  }[];
};
type Room = { readonly open: boolean };

/** Practice P9: an outage moves the house's own windows and none of the law. */
export const storyOutageAtTheEnd: Story = {
  name: 'outage-at-the-end',
  title:
    'An outage in the last hours of a negotiation: it lapsed by the clock, goes on in the same room, and a waiting period of the law ends on its day all the same',
  play: async (place) => {
    const association = await foundAssociation(place, 'Outage at the end', '2026-03-02T09:00');
    const { maja, advanceTo, associationId } = association;
    const [ana, ben, cai] = [
      await association.member('Lark Bags', 'lark'),
      await association.member('Ben’s Bags', 'ben'),
      await association.member('Cai’s Bags', 'cai'),
    ];
    const { dispute, accept, pairs, seen, declare, isUpAgain } = await complain(place, association, ana, {
      right: RIGHT,
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      against: [
        { handle: 'ben', member: ben },
        { handle: 'cai', member: cai },
      ],
      items: [
        { ref: 'bag', of: 'ben' },
        { ref: 'purse', of: 'cai' },
      ],
    });
    await accept();
    await declare('Made before the mark was there.', 'purse');
    const waiting = await dispute.until(
      'fifteen days run for the purse',
      (view) => seen(view, 'purse')?.stage === 'waiting-period' && view,
    );
    const end = dueOf(waiting, `pair:${cai.partyId}:${dispute.itemId('purse')}`);

    await advanceTo('2026-03-06T09:00');
    const { negotiationId } = await dispute.post<{ negotiationId: string }>(ana.client, '/negotiations', {
      pairs: pairs('bag'),
    });
    const { roomId } = await dispute.post<{ roomId: string }>(ben.client, `/negotiations/${negotiationId}/acceptances`);
    await dispute.post(ben.client, `/rooms/${roomId}/messages`, { text: 'We can take the bags down for good.' });
    const subject = `negotiation:${negotiationId}`;
    const until = dueOf(await dispute.see(), subject);
    dispute.check('they have until the last minute of a day, two weeks on', until === shanghai('2026-03-21T00:00'));
    const roomSeen = (): Promise<Room> => ben.client.get<Room>(`/disputes/${dispute.disputeId}/rooms/${roomId}`);

    await advanceTo('2026-03-21T02:00');
    const lapsed = await dispute.until('the window is over, and the negotiation has lapsed', (view) => {
      const one = (view as Talking).negotiations?.find((each) => each.negotiationId === negotiationId);
      return one?.stage === 'closed' && one.reason === 'escalated' && view;
    });
    dispute.check('its room is closed', !(await roomSeen()).open);
    dispute.check(
      'the fifteen days of the purse were over before: it is back',
      end < until && isUpAgain(lapsed, 'purse'),
    );

    await maja.post(`/associations/${associationId}/outages`, {
      from: shanghai('2026-03-20T18:00'),
      until: shanghai('2026-03-21T01:00'),
      channels: ['pages', 'interface'],
      substitute: 'telephone',
      published: '协会公众号；值班电话',
    });
    place.say(
      '   the association says that nothing could be sent from 18:00 on the last day until 01:00, and gave a telephone number instead',
    );
    const again = await dispute.until('the negotiation was carried on by what the outage took', (view) => {
      const stage = view.stages.find((one: StageSeen) => one.subject === subject);
      return stage?.stage === 'negotiation' && view;
    });
    const later = dueOf(again, subject);
    dispute.check('one working day was taken, and one is given', later === shanghai('2026-03-24T00:00'));
    const said = await ana.client.get(`/disputes/${dispute.disputeId}/rooms/${roomId}/messages`);
    dispute.check(
      'the same room is open again, with all that was said',
      (await roomSeen()).open && JSON.stringify(said).includes('for good'),
    );
    dispute.check(
      'both are told',
      [ana, ben].every(({ partyId }) =>
        again.services.some(({ document, addressee }) => document === 'window-extended' && addressee.id === partyId),
      ),
    );
    const extended = await dispute.times('DeadlineExtended');
    dispute.check(
      'nothing else was moved, and no period of the law',
      extended.length === 1 && isUpAgain(again, 'purse'),
    );

    await dispute.post(ana.client, `/rooms/${roomId}/messages`, { text: 'Agreed; we draw it up today.' });
    await advanceTo('2026-03-24T02:00');
    await dispute.until('without an agreement it lapses at the new end, once', (view) => {
      const one = (view as Talking).negotiations?.find((each) => each.negotiationId === negotiationId);
      return one?.stage === 'closed' && one.reason === 'escalated';
    });
  },
};

const dueOf = ({ deadlines }: View, subject: string): string =>
  deadlines.find((one) => one.subject === subject)?.dueAt ?? '';
