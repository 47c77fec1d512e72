import type { Json } from './kit/client.js';
import { foundAssociation } from './kit/association.js';
import { complaint, evidence, file } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const MARK = {
  kind: 'trademark',
  name: '青鸾 Azurebird',
  registrationNumber: '34567890',
  trademark: { classes: [18, 25] },
};
const papers = (...codes: readonly string[]) => ({
  evidence: codes.map((code) => evidence(`register-${code}`, `Paper of the register for ${code}`)),
  materials: codes.map((code) => ({ code, evidence: [`register-${code}`] })),
});
type Recorded = { readonly rightId: string };
type Right = { readonly stage: string; readonly flags: readonly object[] };
type Alerts = {
  readonly items: readonly { readonly disputeId: string; readonly changes: readonly { readonly code: string }[] }[];
};

/**
 * A mark is recorded and checked once; complaints from it are one step, until it belongs to somebody else (practice
 * P13, P30).
 */
export const storyRightsRegister: Story = {
  name: 'rights-register',
  title:
    'A mark is recorded and checked once, two complaints are filed from it in one step each; after its transfer the third is refused',
  play: async (place) => {
    const association = await foundAssociation(place, 'Rights register', '2026-04-01T09:00');
    const { shop, maja, advanceTo } = association;
    const [lin, tao, ben] = [
      await association.member('Azurebird Bags', 'lin'),
      await association.member('Tao Holdings', 'tao'),
      await association.member('Ben’s Bags', 'ben'),
    ];
    const { rightId } = await lin.client.post<Recorded>('/rights', {
      right: MARK,
      validUntil: '2034-04-01',
      ...papers('G01', 'TM1'),
    });
    place.say(`   ${lin.name} recorded its mark`);
    await maja.post(`/rights/${rightId}/checks`, { note: 'Compared with the register of the office' });
    const { stage, flags } = await lin.client.get<Right>(`/rights/${rightId}`);
    if (stage !== 'checked' || flags.length > 0) throw new Error(`the right is ${stage}`);
    place.say('   ✓ the case manager checked its papers, once');

    const listings = [
      await shop.addListing('ben', 'bag'),
      await shop.addListing('ben', 'purse'),
      await shop.addListing('ben', 'belt'),
    ];
    const from = (index: number): Json => {
      const listing = listings[index];
      if (!listing) throw new Error('no such listing');
      const respondents = [{ ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] }];
      const { right: _, ...body } = complaint(
        shop,
        respondents,
        [{ ref: 'item', listing, title: 'item', of: ['ben'] }],
        ['G06', 'G07', 'TM3'],
        MARK,
      );
      return { ...body, rightId };
    };
    const first = await file(place, association, lin.client, from(0));
    const draft = await lin.client.post<{ readonly draftId: string }>('/drafts', {
      kind: 'complaint',
      content: from(1),
    });
    const check = await lin.client.get<{ readonly ready: boolean; readonly missing: readonly object[] }>(
      `/drafts/${draft.draftId}/check`,
    );
    first.check(
      'the second complaint waits as a draft, which lacks nothing',
      check.ready && check.missing.length === 0,
    );
    const second = await lin.client.post<{ readonly disputeId: string; readonly missingMaterials: readonly string[] }>(
      `/drafts/${draft.draftId}/filings`,
    );
    first.check('it is filed with one call, with the papers of the register', second.missingMaterials.length === 0);
    await first.post(maja, '/acceptances');
    await first.until(
      'the first complaint was accepted without another look at the right: its measure is confirmed',
      ({ pairs }) =>
        pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );

    await advanceTo('2026-04-10T10:00');
    await lin.client.post(`/rights/${rightId}/transfers`, {
      toHolderId: tao.partyId,
      effectiveOn: '2026-04-09',
      ...papers('TM2'),
    });
    place.say(`   ${lin.name} sold the mark to ${tao.name}`);
    const { status, problem } = await lin.client.refused('/disputes', from(2));
    first.check(
      'the third complaint is refused: the mark is another’s now',
      status === 409 && problem['code'] === 'RightNotHeld',
    );
    const byTao = await tao.client.post<{ readonly missingMaterials: readonly string[] }>('/disputes', from(2));
    first.check(
      'its new holder files from it and has to prove who it is alone',
      byTao.missingMaterials.join() === 'G01',
    );
    await first.until('the case manager is told that the right of the first complaint has changed', async () => {
      const { items } = await maja.get<Alerts>('/right-alerts');
      const told = (disputeId: string) =>
        items.find((one) => one.disputeId === disputeId)?.changes.some(({ code }) => code === 'transferred') ?? false;
      return told(first.disputeId) && told(second.disputeId);
    });
  },
};
