import { until } from '../support/until.js';
import { foundAssociation, type Member } from './kit/association.js';
import { check } from './kit/check.js';
import { client, type Json } from './kit/client.js';
import { agreeOnDelegation, asPlatform, contested, deskHandsOver } from './kit/delegation.js';
import { mailsTo } from './kit/mail.js';
import type { Story } from './kit/story.js';

const WORDS = '该商品使用了与我方注册商标相同的标识。';
const DATA = {
  ground: 'entrusted-processing',
  fields: [
    'complainant-identity',
    'respondent-identity',
    'listing',
    'complaint',
    'counter-notice',
    'evidence',
    'measures',
  ],
  retentionDays: 20,
};

/**
 * What an agreement says at its end: who hears of what, what goes back, and what is erased when it was kept long
 * enough.
 */
export const storyAgreementEnds: Story = {
  name: 'agreement-ends',
  title:
    'A platform changes its keys and its agreement ends: what runs goes back, and what was kept long enough is erased',
  play: async (place) => {
    const association = await foundAssociation(place, 'Agreement ends', '2026-03-04T09:00');
    const { maja, shop, advanceTo } = association;
    const [lark, ben] = [await association.member('Lark Bags', 'lark'), await association.member('Ben’s Bags', 'ben')];
    const asShop = asPlatform(place, association);
    await agreeOnDelegation(association, asShop, 10, {
      data: DATA,
      exit: { noticeDays: 2, running: 'returned', keyOverlapDays: 7 },
    });
    const contest = { holder: lark, merchant: ben, mark: '云雀 Lark', registrationNumber: '34567890' };
    const hand = async (reference: string): Promise<string> => {
      const { status, body } = await deskHandsOver(
        place,
        shop.connection,
        contested(association, reference, await shop.addListing('ben', reference), contest),
        false,
      );
      if (status !== 200) throw new Error(`${reference} was refused: ${JSON.stringify(body)}`);
      return String(body['disputeId']);
    };
    const stateOf = async (reference: string): Promise<unknown> =>
      (await asShop.get(`/delegations/${reference}`))['state'];

    const [ended, running] = [await hand('C-ended'), await hand('C-running'), await hand('C-waiting')];
    for (const disputeId of [ended, running]) await maja.post(`/disputes/${disputeId}/delegation/acceptances`);
    const told = async ({ mail }: Member): Promise<boolean> =>
      (await mailsTo(place, mail)).some(({ subject }) => subject.includes('handed over by the platform'));
    await until(
      'both sides have the letter that says who has it now',
      async () => (await told(lark)) && (await told(ben)),
    );

    const keys = await asShop.post<{ apiKey: string; webhookSecret: string }>(`/platforms/${shop.platformId}/keys`, {});
    const renewed = client(place.apiUrl, { authorization: `Bearer ${keys.apiKey}` });
    check(
      place,
      'old and new key sign in',
      (await renewed.get('/delegations/C-ended'))['state'] === (await stateOf('C-ended')),
    );
    const { pairs } = await lark.client.get<{ pairs: { respondentId: string; itemId: string }[] }>(
      `/disputes/${ended}`,
    );
    const own = pairs.map(({ respondentId, itemId }) => ({ respondentId, itemId }));
    await lark.client.post(`/disputes/${ended}/withdrawals`, { pairs: own, consideration: 'none' });
    const returned = async () => ((await shop.journal()) as { results?: readonly Json[] }).results ?? [];
    await until('the result arrives at the shop, which still has the old secret', async () =>
      (await returned()).some((one) => one['reference'] === 'C-ended'),
    );

    await maja.post(`/platforms/${shop.platformId}/delegation-agreement/endings`, { reason: '双方另有安排。' });
    check(place, 'until its notice is over it goes on', (await stateOf('C-running')) === 'running');
    await advanceTo('2026-03-07T09:00');
    const both = async (): Promise<boolean> =>
      (await stateOf('C-running')) === 'returned' && (await stateOf('C-waiting')) === 'returned';
    await until('what ran and what waited went back', both);
    const { services } = await ben.client.get<{ services: { document: string }[] }>(`/disputes/${running}`);
    check(
      place,
      'which its parties are told',
      services.some(({ document }) => document === 'delegation-over'),
    );
    const late = await deskHandsOver(
      place,
      shop.connection,
      contested(association, 'C-late', await shop.addListing('ben', 'C-late'), contest),
      false,
    );
    check(place, 'nothing new is taken', late.status === 409);

    const words = async (disputeId: string): Promise<boolean> =>
      JSON.stringify(await lark.client.get(`/disputes/${disputeId}`)).includes(WORDS);
    check(place, 'what was handed over can still be read', await words(ended));
    await advanceTo('2026-03-25T09:00');
    await until('twenty days after its end it is erased', async () => !(await words(ended)));
    const timeline = JSON.stringify(await lark.client.get(`/disputes/${ended}/timeline`));
    check(place, 'which stands on the record', timeline.includes('HandedOverErased'));
    check(place, 'and what ended later is kept for as long as was agreed', await words(running));
  },
};
