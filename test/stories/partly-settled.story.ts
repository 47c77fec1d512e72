import { foundAssociation } from './kit/association.js';
import type { Client, Json } from './kit/client.js';
import { askForMediation, consent } from './kit/mediation.js';
import type { Story } from './kit/story.js';

type Settled = { readonly settlements?: readonly { readonly undertakings: readonly { readonly undertakingId: string; readonly stage: string }[] }[] };
const scan = (name: string): Json => ({
  ref: name,
  sha256: name.charCodeAt(0).toString(16).padStart(64, '0'),
  mediaType: 'application/pdf',
  description: name,
});

/** Guideline 3.3.1 again: who owns the account they leave open, what the clips cost they settle. */
export const storyPartlySettled: Story = {
  name: 'partly-settled',
  title: 'A live marketer and an agency settle a part in mediation: signed by all, with the platform’s yes, performed; the rest goes on',
  play: async (place) => {
    const association = await foundAssociation(place, 'Partly settled', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [dong, agency] = [await association.member('Dong clips', 'dong'), await association.member('Sun agency', 'sun')];
    const chen = await association.mediator('chen');
    const { talk, ...talks } = await askForMediation(place, association, dong, agency, 'account-ownership', 'I ask for the account and for the clips.');
    for (const { client } of [dong, agency]) await talk(client, '/consents', consent('2026-03-03T09:00', '2026-05-30T18:00'));
    for (const { client } of [dong, agency]) await talk(client, '/choices', { mediatorId: chen.mediatorId });
    await talk(chen.client, '/acceptances', { noTies: true });
    const drawn = {
      scope: 'part',
      clauses: [
        { kind: 'account-ownership', text: '音乐副账号归董所有。' },
        { kind: 'general', text: '主账号归属另行协商。' },
      ],
      items: [],
      undertakings: [{ kind: 'other', byId: agency.partyId, toId: dong.partyId, due: '2026-03-20', proof: 'statement', text: '移交剪辑素材。' }],
      onBreach: 'record',
      noRefundWaiver: true,
    };
    await talk(chen.client, '/agreement/versions', drawn);
    const signs = (by: Client, path: string, more: Json = {}) => talk(by, `/agreement/${path}`, { version: 1, ...more });
    await signs(maja, 'paper-signatures', { partyId: dong.partyId, evidence: [scan('dong')] });
    await signs(maja, 'paper-signatures', { partyId: agency.partyId, evidence: [scan('agency')] });
    await signs(chen.client, 'mediator-signatures');
    await signs(maja, 'seals');
    const undertakingOf = async () => ((await talks.see(agency.client)) as Settled).settlements?.[0]?.undertakings[0];
    talks.check('all have signed, and nothing binds before the platform has said yes', (await undertakingOf()) === undefined);
    await signs(maja, 'account-clause-answers', { consents: true, answer: '平台回函同意。' });
    talks.check('a part is settled, and a person decides how the rest goes on', (await talks.see()).stage === 'next-step');
    const { undertakingId = '' } = (await undertakingOf()) ?? {};
    await advanceTo('2026-03-19T10:00');
    await talks.until('the agency is reminded of its promise by the clock', async () => (await undertakingOf())?.stage === 'awaiting-performance');
    await talks.post(agency.client, `/undertakings/${undertakingId}/performances`, { evidence: [], note: '已移交' });
    await talks.post(dong.client, `/undertakings/${undertakingId}/confirmations`);
    talks.check('it is performed, and the rest still waits', (await undertakingOf())?.stage === 'closed' && (await talks.see()).stage === 'next-step');
  },
};
