import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

export const storyBackgroundSong = publishedCase(
  {
    id: 'CN-14',
    marks: ['notice'],
    confidence: 'H',
    source: 'Beijing Internet Court, reported 22 April 2025; no appeal',
    name: 'background-song',
    title: 'a song played behind a sale: a right to be paid, and nothing is taken down for it',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Background song', '2024-09-02T10:00');
    const { shop, advanceTo } = association;
    const [society, seller] = [
      await association.member('Collective society', 'society'),
      await association.member('Company with a sales account', 'seller'),
    ];
    tell.recorded(
      'a recorded song ran in a sales live room; the makers’ right is one to remuneration, by their society',
    );
    tell.assumed('the days, that the society complains to the association, and for money alone');
    const { dispute, accept, seen, listing, pairs } = await complain(place, association, society, {
      right: {
        kind: 'copyright',
        name: 'A recorded song',
        details: 'Remuneration of record makers, Copyright Law art. 45',
        copyright: { work: 'musical', author: 'assumed', publishedOn: '2015-01-01' },
      },
      materials: ['G01', 'G06', 'G07', 'G18', 'CR1a', 'CR2', 'CR3', 'CR4'],
      against: [{ handle: 'seller', member: seller, roles: ['merchant', 'room-operator'] }],
      items: [{ ref: 'room', of: 'seller', kind: 'room' }],
      more: { claims: [{ kind: 'compensation', text: '800 yuan, and 40 yuan of costs' }] },
    });
    await accept();
    await dispute.until(
      'the seller is told of it',
      async (view) => seen(view, 'room')?.stage === 'awaiting-counter-notice',
    );
    tell.rule('Copyright Law 45', 'whoever may only be paid cannot have it stopped: no measure is asked for');
    const { measure } = seen(await dispute.see(), 'room') ?? {};
    dispute.check('the platform was asked for nothing', measure === undefined);
    dispute.check('the room is open as before', await shop.isVisible(listing('room').externalId));

    await advanceTo('2024-09-04T10:00');
    tell.assumed('that the society sues on 4 September');
    const suit = {
      pairs: pairs('room'),
      kind: 'suit',
      proof: 'case-number',
      details: { body: 'Beijing Internet Court', text: 'For remuneration' },
    };
    const { reportId } = await dispute.post<{ reportId: string }>(society.client, '/proceedings', suit);
    dispute.check('a suit takes down nothing either', await shop.isVisible(listing('room').externalId));
    await advanceTo('2024-10-25T10:00');
    await dispute.post(society.client, `/proceedings/${reportId}/states`, {
      state: 'final-for',
      note: '800 yuan and 40 of costs',
    });
    await dispute.until('what the court decided is over here', (view) => view.stage === 'closed');
    dispute.check('and the room was open all the while', await shop.isVisible(listing('room').externalId));
    tell.outcome('800 and 40 of costs');
  },
);
