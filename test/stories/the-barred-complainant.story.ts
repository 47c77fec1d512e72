import { foundAssociation, shanghai } from './kit/association.js';
import { complain } from './kit/complained.js';
import { complaint, DECLARATION, evidence } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const RIGHT = {
  kind: 'trademark',
  name: 'A sports brand',
  registrationNumber: '3388123',
  holder: 'The brand owner',
  trademark: { classes: [25] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3', 'TM5'];
type Applied = { readonly disputes: readonly { readonly disputeId: string; readonly outcome: string }[] };
type Seen = {
  readonly bars?: readonly { readonly kind: string; readonly barId?: string }[];
  readonly tasks?: readonly { readonly kind: string }[];
};

/** A court bars a complainant from complaining of one shop, and it tries in six ways. */
export const storyTheBarredComplainant: Story = {
  name: 'the-barred-complainant',
  title:
    'a court bars a rival from complaining of one shop: six ways to have goods taken down all the same are tried, none works, the neighbour’s goods are untouched by the order, and after its last day the right is back',
  play: async (place) => {
    const association = await foundAssociation(place, 'The barred complainant', '2027-06-08T10:00');
    const { shop, maja, advanceTo } = association;
    const merchant = await association.member('The shop', 'boxes');
    const neighbour = await association.member('Another shop', 'neighbour');
    const rival = await association.member('Rival merchant', 'rival');
    await association.declareFestival('618', '2027-06-08T00:00', '2027-06-19T00:00');
    const against = [
      { handle: 'boxes', member: merchant },
      { handle: 'neighbour', member: neighbour },
    ];
    const base = { right: RIGHT, materials: MATERIALS };
    const item = (ref: string, of = 'boxes') => ({ ref, of });

    const running = await complain(place, association, rival, {
      ...base,
      against: [against[0] ?? { handle: '', member: merchant }],
      items: [item('first'), item('second')],
    });
    await running.accept();
    await running.dispute.until(
      'both goods are down',
      (view) => running.isDown(view, 'first') && running.isDown(view, 'second'),
    );
    await running.dispute.post(rival.client, '/withdrawals', { pairs: running.pairs('first'), consideration: 'none' });
    await running.dispute.until('the first is up again', (view) => running.isUpAgain(view, 'first'));
    const pending = await complain(place, association, rival, {
      ...base,
      against,
      items: [item('third'), item('fourth', 'neighbour')],
    });
    const hopeless = await complain(place, association, rival, {
      ...base,
      against: [against[0] ?? { handle: '', member: merchant }],
      items: [item('fifth')],
      more: {
        urgent: { items: ['fifth'], capture: { evidence: 'e-G06', card: 'e-G06', seconds: 45 } },
      },
    });

    const { dispute } = running;
    const { barId, disputes } = await maja.post<Applied & { readonly barId: string }>(
      `/parties/${rival.partyId}/filing-bars`,
      {
        scope: 'against',
        against: merchant.partyId,
        issuedAt: shanghai('2027-06-08T09:00'),
        endsOn: '2027-06-30',
        details: { body: 'Yuhang District Court', text: 'All complaints against the shop are to stop.' },
      },
    );
    dispute.check(
      'the same act calls all three running complaints before a person',
      [running, pending, hopeless].every((one) =>
        disputes.some(({ disputeId, outcome }) => disputeId === one.dispute.disputeId && outcome === 'noted'),
      ),
    );
    for (const one of [running, pending, hopeless]) {
      const seen = await maja.get<Seen>(`/disputes/${one.dispute.disputeId}`);
      one.dispute.check(
        'the case manager sees the order in the dispute, and the task',
        seen.bars?.[0]?.barId === barId && seen.tasks?.some(({ kind }) => kind === 'review-standing') === true,
      );
    }
    dispute.check(
      'the respondent does not see it',
      (await merchant.client.get<Seen>(`/disputes/${dispute.disputeId}`)).bars === undefined,
    );
    const refused = async (way: string, path: string, body: object, code: string, by = rival.client): Promise<void> => {
      const { problem } = await by.refused(path, body as Record<string, unknown>);
      dispute.check(`${way}: refused, ${String(problem['code'])}`, problem['code'] === code);
    };
    const again = async (title: string) =>
      complaint(
        shop,
        [{ ref: 'boxes', member: merchant, handle: 'boxes', roles: ['merchant'] }],
        [{ ref: title, listing: await shop.addListing('boxes', title), title, of: ['boxes'] }],
        MATERIALS,
        RIGHT,
      );

    await refused('1, a new complaint', '/disputes', await again('sixth'), 'FilingBarred');
    const batch = await rival.client.post<{ readonly filed: number }>('/complaints/batches', {
      complaints: [await again('seventh'), await again('eighth')],
    });
    dispute.check('2, a bulk call: nothing of it is filed', batch.filed === 0);
    const ninth = await shop.addListing('boxes', 'ninth');
    await refused(
      '3, new items in a running complaint',
      `/disputes/${dispute.disputeId}/amendments`,
      {
        items: [
          {
            ref: 'ninth',
            platformId: shop.platformId,
            kind: 'product',
            locator: { url: ninth.url, externalId: ninth.externalId },
            title: 'ninth',
            respondents: [merchant.partyId],
          },
        ],
      },
      'ComplainantBarred',
    );
    await refused(
      '4, what was lifted raised again',
      `/disputes/${dispute.disputeId}/rounds`,
      {
        pairs: running.pairs('first'),
        statement: 'Again.',
        evidence: [evidence('again', 'Again')],
        declaration: DECLARATION,
      },
      'ComplainantBarred',
    );
    const urgent = `/disputes/${hopeless.dispute.disputeId}/urgent/${hopeless.dispute.urgentId}`;
    await maja.post(`${urgent}/takings`);
    await refused(
      '5, the wish to act at once',
      `${urgent}/measures`,
      { pairs: hopeless.pairs('fifth'), rung: 'hide-card', whyNotLess: 'x', confirmed: ['identity', 'right'] },
      'ComplainantBarred',
      maja,
    );
    await refused(
      '6, the acceptance of what was pending',
      `/disputes/${hopeless.dispute.disputeId}/acceptances`,
      {},
      'ComplainantBarred',
      maja,
    );

    await hopeless.dispute.post(maja, '/rejections', {
      cause: 'barred',
      reasons: [{ code: 'other', note: 'By the order.' }],
    });
    const letter = (await hopeless.dispute.see()).services.find((one) => one.document === 'rejection');
    const text = JSON.stringify(
      await rival.client.get(`/disputes/${hopeless.dispute.disputeId}/services/${letter?.serviceId ?? ''}/document`),
    );
    hopeless.dispute.check('the complainant hears by which order', /court’s order/.test(text));

    await pending.accept();
    await pending.dispute.until('the neighbour’s goods are down', (view) => pending.isDown(view, 'fourth'));
    pending.dispute.check(
      'an order for one shop blocks no other, and nothing of the shop itself',
      pending.seen(await pending.dispute.see(), 'third')?.measure === undefined &&
        (await shop.isVisible(pending.listing('third').externalId)),
    );
    await maja.post(`/disputes/${dispute.disputeId}/standing-reviews`, {
      outcome: 'stands',
      note: 'The second stays down.',
    });
    dispute.check(
      'what had been taken down before is lifted by nobody alone',
      running.isDown(await dispute.see(), 'second'),
    );

    await advanceTo('2027-07-01T00:05');
    await rival.client.post('/disputes', await again('tenth'));
    dispute.check('after the last day of the order the right to complain is back by itself', true);
  },
};
