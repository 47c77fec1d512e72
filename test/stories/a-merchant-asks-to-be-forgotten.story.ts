import { randomUUID } from 'node:crypto';
import { until } from '../support/until.js';
import { foundAssociation } from './kit/association.js';
import { check } from './kit/check.js';
import { complain } from './kit/complained.js';
import { client, type Client, type Json } from './kit/client.js';
import { DECLARATION } from './kit/dispute.js';
import { holdAndLift } from './kit/legal-hold.js';
import { keysOf, leavesNoTrace, type Traces } from './kit/traces.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: '白鹭 Egret', registrationNumber: '45678901', trademark: { classes: [18] } };
type Asked = {
  readonly state: string;
  readonly kept: readonly { readonly reason: string; readonly until?: string; readonly disputeId?: string }[];
};

/** What stands against an erasure is told; what does not is done, and everything proves as before. */
export const storyForgotten: Story = {
  name: 'a-merchant-asks-to-be-forgotten',
  title:
    'A merchant asks to be forgotten: its words stay while the dispute of another needs them, the file is kept and two people hold it; then nothing opens them, no backup either',
  play: async (place) => {
    const mark = randomUUID().slice(0, 8);
    const said = `Bought from the maker herself, as invoice ${mark} shows.`;
    const saidLater = `Sewn in our own workshop, order book ${mark}.`;
    const association = await foundAssociation(place, 'Forgotten', '2026-03-02T09:00');
    const { maja, associationId } = association;
    const [amy, abe] = [
      (await association.person('amy', ['administrator'])).client,
      (await association.person('abe', ['administrator'])).client,
    ];
    const ana = await association.member('Egret Bags', 'egret');
    const dee = await association.member('Plover Hats', 'plover');
    const ben = await association.member(`Wren Bags ${mark}`, 'wren');
    const { dispute, accept, pairs, declare } = await complain(place, association, ana, {
      right: RIGHT,
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      against: [{ handle: 'wren', member: ben }],
      items: [{ ref: 'bag', of: 'wren' }],
    });
    await accept();
    await declare(said, 'bag');
    const own = await until('the merchant takes along what is kept about it, its own words among it', async () => {
      const data = JSON.stringify(await ben.client.get('/me/data'));
      return data.includes(said) && data;
    });
    check(place, 'and nothing that others said', !own.includes(ana.name));

    const ask = (by: Client): Promise<Json> => by.post('/me/data-requests', { kind: 'erasure', partyId: ben.partyId });
    const told = (by: Client, what: string, isSo: (one: Asked) => boolean): Promise<Asked> =>
      until(`the merchant is told: ${what}`, async () => {
        const { items } = await by.get<{ readonly items: readonly Asked[] }>('/me/data-requests');
        return items.find(isSo);
      });
    const because = (reason: string, by = ben.client): Promise<Asked> =>
      told(by, reason, ({ kept }) => kept.some((one) => one.reason === reason));
    const file = async (): Promise<string> => JSON.stringify(await maja.get(`/disputes/${dispute.disputeId}`));
    await ask(ben.client);
    await because('running');
    check(place, 'while the dispute runs the case manager reads its words', (await file()).includes(said));

    await dispute.post(ana.client, '/withdrawals', { pairs: pairs('bag'), consideration: 'none' });
    await dispute.until('the complaint is taken back, and the dispute is over', ({ stage }) => stage === 'closed');
    await ask(ben.client);
    const { kept } = await because('period');
    const day = kept.find(({ reason }) => reason === 'period')?.until ?? '';
    check(place, 'the file is kept for three years, and the merchant is told until when', day.startsWith('2029-'));

    const signIn = { association: associationId, login: ben.login, password: ben.password };
    const anybody = client(place.apiUrl, {});
    const back = async (): Promise<Client> => {
      const { token } = await anybody.post<{ token: string }>('/sessions', signIn);
      return client(place.apiUrl, { authorization: `Bearer ${token}` });
    };
    const traces: Traces = {
      associationId,
      partyId: ben.partyId,
      words: [ben.name, said, saidLater],
      inTheClear: [ben.mail, ben.login],
      forget: async () => {
        const again = await back();
        await ask(again);
        await told(again, 'all is done', ({ state }) => state === 'done');
        const seen = await file().catch(String); // a file past its period is shown to nobody without a reason
        check(place, 'nobody reads its words any more', !seen.includes(mark));
        await again.post('/me/data-requests', { kind: 'erasure' });
        await until('it signs in nowhere', async () => {
          const answer = await anybody.refused('/sessions', signIn).catch(() => undefined);
          return answer?.status === 401;
        });
      },
    };
    const lift = await holdAndLift(place, { office: `/associations/${associationId}`, amy, abe }, ben.partyId);
    await association.advanceTo('2029-04-02T09:00');
    const late = await back();
    await ask(late);
    await because('hold', late);
    await until('what two people hold past its period is only stored: it opens to nobody of itself', async () => {
      const status = await maja.refusedGet(`/disputes/${dispute.disputeId}`).catch(() => 200);
      return status === 404;
    });
    check(place, 'the period is over, and what two people hold is stored and opens to nobody', true);

    const other = await complain(place, association, dee, {
      right: RIGHT,
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      against: [{ handle: 'wren', member: ben }],
      items: [{ ref: 'hat', of: 'wren' }],
    });
    await other.accept();
    await other.dispute.post(late, '/counter-notices', {
      respondentId: ben.partyId,
      itemIds: [other.dispute.itemId('hat')],
      statement: saidLater,
      evidence: [],
      declaration: DECLARATION,
    });
    const forget = async (): Promise<void> => {
      await lift();
      await ask(late);
      await told(
        late,
        'the first file is gone, and the running dispute of another keeps its own',
        ({ state, kept: left }) => {
          const [only, ...more] = left;
          return (
            state === 'partly' &&
            only?.reason === 'running' &&
            only.disputeId === other.dispute.disputeId &&
            more.length === 0
          );
        },
      );
      check(
        place,
        'the other complainant’s case manager reads what it said there',
        JSON.stringify(await other.dispute.see()).includes(saidLater),
      );
      const living = (await keysOf(place, ben.partyId)).filter((name) => name.includes(dispute.disputeId));
      check(place, 'what it said in the first dispute has no key any more', living.length === 0);
      await other.dispute.post(dee.client, '/withdrawals', { pairs: other.pairs('hat'), consideration: 'none' });
      await other.dispute.until('that dispute is over, too', ({ stage }) => stage === 'closed');
      await association.advanceTo('2032-05-03T09:00');
      await traces.forget();
    };
    await leavesNoTrace(place, { ...traces, forget });
  },
};
