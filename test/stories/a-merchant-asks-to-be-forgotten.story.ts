import { until } from '../support/until.js';
import { foundAssociation } from './kit/association.js';
import { check } from './kit/check.js';
import { complain } from './kit/complained.js';
import type { Client, Json } from './kit/client.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: '白鹭 Egret', registrationNumber: '45678901', trademark: { classes: [18] } };
const SAID = 'Bought from the maker herself, as the invoice shows.';
type Asked = {
  readonly state: string;
  readonly kept: readonly { readonly reason: string; readonly until?: string }[];
};

/** What stands against an erasure is told; what does not is done, and everything proves as before. */
export const storyForgotten: Story = {
  name: 'a-merchant-asks-to-be-forgotten',
  title:
    'A merchant asks to be forgotten: its words stay while the dispute of another needs them and while the file is kept, and it is told why and until when',
  play: async (place) => {
    const association = await foundAssociation(place, 'Forgotten', '2026-03-02T09:00');
    const { maja } = association;
    const ana = await association.member('Egret Bags', 'egret');
    const ben = await association.member('Ben’s Bags', 'ben');
    const { dispute, accept, pairs, declare } = await complain(place, association, ana, {
      right: RIGHT,
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      against: [{ handle: 'ben', member: ben }],
      items: [{ ref: 'bag', of: 'ben' }],
    });
    await accept();
    await declare(SAID, 'bag');
    const own = JSON.stringify(await ben.client.get('/me/data'));
    check(place, 'the merchant takes along what is kept about it, its own words among it', own.includes(SAID));
    check(place, 'and nothing that others said', !own.includes(ana.name));

    const ask = (by: Client): Promise<Json> => by.post('/me/data-requests', { kind: 'erasure', partyId: ben.partyId });
    const told = (reason: string): Promise<Asked> =>
      until(`the merchant is told: ${reason}`, async () => {
        const { items } = await ben.client.get<{ readonly items: readonly Asked[] }>('/me/data-requests');
        return items.find(({ kept }) => kept.some((one) => one.reason === reason));
      });
    const file = async (): Promise<string> => JSON.stringify(await maja.get(`/disputes/${dispute.disputeId}`));
    await ask(ben.client);
    await told('running');
    check(place, 'while the dispute runs the case manager reads its words', (await file()).includes(SAID));

    await dispute.post(ana.client, '/withdrawals', { pairs: pairs('bag'), consideration: 'none' });
    await dispute.until('the complaint is taken back, and the dispute is over', ({ stage }) => stage === 'closed');
    await ask(ben.client);
    const { kept } = await told('period');
    const day = kept.find(({ reason }) => reason === 'period')?.until ?? '';
    check(place, 'the file is kept for three years, and the merchant is told until when', day.startsWith('2029-'));
  },
};
