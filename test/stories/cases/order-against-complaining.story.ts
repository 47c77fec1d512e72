import { foundAssociation, shanghai, type Member } from '../kit/association.js';
import { complaint } from '../kit/dispute.js';
import { publishedCase } from '../kit/published-case.js';

const RIGHT = {
  kind: 'copyright',
  name: 'Label of a gift box',
  copyright: { work: 'fine-art', author: 'assumed', publishedOn: '2016-01-01' },
};
const MATERIALS = ['G01', 'G06', 'G07', 'CR1a', 'CR2', 'CR3', 'CR4'];

export const storyOrderAgainstComplaining = publishedCase(
  {
    id: 'CN-05',
    marks: ['notice', 'bad-faith'],
    confidence: 'H',
    source: 'Yuhang District Court, order before suit of 16 September 2019',
    name: 'order-against-complaining',
    title: 'a court forbids three complainants to complain of a shop, until a day',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Order against complaining', '2019-08-26T10:00');
    const { shop, maja, advanceTo } = association;
    const merchant = await association.member('Shop for gift boxes', 'boxes');
    const neighbour = await association.member('Another shop', 'neighbour');
    const barred = [
      await association.member('Rival merchant', 'rival'),
      await association.member('Second person', 'second'),
      await association.member('Culture company', 'culture'),
    ];
    const [rival, second] = barred as [Member, Member, Member];
    const about = async (member: Member, handle: string, title: string) =>
      complaint(
        shop,
        [{ ref: handle, member, handle, roles: ['merchant'] }],
        [{ ref: 'box', listing: await shop.addListing(handle, title), title, of: [handle] }],
        MATERIALS,
        RIGHT,
      );
    const fileAll = async (by: Member, count: number): Promise<number> => {
      const complaints = await Promise.all(
        Array.from({ length: count }, (_, index) => about(merchant, 'boxes', `${by.name}, box ${index + 1}`)),
      );
      return (await by.client.post<{ filed: number }>('/complaints/batches', { complaints })).filed;
    };
    tell.recorded('from 2017 on, 17 and 6 notices against the best sellers of one shop, on forged papers');
    tell.assumed(
      'that all came to the association, in August 2019, 17 from the first complainant and 6 from the second',
    );
    tell.check('17 and 6 complaints are filed', (await fileAll(rival, 17)) === 17 && (await fileAll(second, 6)) === 6);

    await advanceTo('2019-09-16T16:00');
    tell.recorded('applied for on 4 September 2019, ordered on 16 September 2019, in force until 29 February 2020');
    tell.rule(
      'of the courts, as the record tells it',
      'urgent applications are ruled on within 48 hours; it took twelve days, which no rule here can mend',
    );
    for (const { partyId } of barred)
      await maja.post(`/parties/${partyId}/filing-bars`, {
        scope: 'against',
        against: merchant.partyId,
        issuedAt: shanghai('2019-09-16T15:00'),
        endsOn: '2020-02-29',
        details: { body: 'Yuhang District Court', text: 'All complaints against the shop are to stop.' },
      });
    for (const { name, client } of barred) {
      const { status, problem } = await client.refused(
        '/disputes',
        await about(merchant, 'boxes', `${name} once more`),
      );
      tell.check(
        `${name} cannot file against the shop: ${String(problem['detail'])}`,
        status === 403 && problem['code'] === 'FilingBarred',
      );
    }
    await rival.client.post('/disputes', await about(neighbour, 'neighbour', 'box of another shop'));
    tell.check('the order speaks of this shop: against another the rival may still complain', true);
    tell.outcome('the order stood through the season’s peak');
    await advanceTo('2020-02-29T23:50');
    tell.check(
      'on its last day it still stands',
      (await rival.client.refused('/disputes', await about(merchant, 'boxes', 'last day'))).problem['code'] ===
        'FilingBarred',
    );
    await advanceTo('2020-03-01T00:05');
    await rival.client.post('/disputes', await about(merchant, 'boxes', 'the day after'));
    tell.check('after its end the right to complain is back by itself', true);
  },
);
