import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

type Knowledge = {
  readonly items: readonly {
    readonly entries: readonly { readonly what: string; readonly document?: string; readonly at: string }[];
  }[];
};

export const storyRefusedForAForm = publishedCase(
  {
    id: 'CN-09',
    marks: ['notice'],
    confidence: 'H',
    source:
      'Guiding Case 83, Zhejiang High Court, released 6 March 2017; high for rule and release, medium for the rest',
    name: 'refused-for-a-form',
    title: 'a platform refuses a sufficient notice because its own form is not filled in',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Guiding Case 83', '2016-03-01T10:00');
    const { shop, maja, advanceTo } = association;
    const [owner, merchant] = [
      await association.member('Patent owner', 'owner'),
      await association.member('Seller of grills', 'grills'),
    ];
    tell.recorded(
      'complaint with identity, title, link, preliminary evidence and claim chart; the platform wanted order number and comparison, and did not forward',
    );
    tell.assumed(
      'all dates, since those of the record are unchecked; that the complaint came through the association; how the platform words its refusal',
    );
    await shop.behave({
      mode: 'refuse',
      reasonCode: 'form-incomplete',
      reason: 'Order number and comparison are missing.',
    });
    const { dispute, accept, seen, isDown, listing } = await complain(place, association, owner, {
      right: {
        kind: 'patent',
        name: 'Invention: grill',
        registrationNumber: 'assumed',
        patent: { kind: 'invention', pendingInvalidation: false, claims: 'Claim 1' },
      },
      materials: ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT4'],
      against: [{ handle: 'grills', member: merchant }],
      items: [{ ref: 'grill', of: 'grills' }],
    });
    await accept();
    tell.rule(
      'E-Commerce Law 42(1), 法发〔2020〕32号 art. 5',
      'four elements make a notice; no form of a platform adds a fifth, so the complaint is complete here',
    );
    await dispute.until('the platform refuses, and a person is to follow it up', (view) => {
      const { measure } = seen(view, 'grill') ?? {};
      return measure?.refused === measure?.sequence && view.tasks?.some(({ kind }) => kind === 'chase-platform');
    });
    await dispute.until('the merchant has the notice all the same, and its window runs', ({ stages }) =>
      stages.some(
        ({ subject, stage }) => subject === `respondent:${merchant.partyId}` && stage === 'awaiting-counter-notice',
      ),
    );
    dispute.check('as recorded, the link stays up', await shop.isVisible(listing('grill').externalId));
    const knowledge = await dispute.until('the record tells what the platform received, and when', async () => {
      const { items } = await maja.get<Knowledge>(`/disputes/${dispute.disputeId}/platform-knowledge`);
      const entries = items.flatMap((item) => item.entries);
      return (
        entries.some(({ document, what }) => document === 'statutory-notice' && what === 'ServiceArrived') && entries
      );
    });
    dispute.check(
      'and that it refused; it draws no conclusion',
      knowledge.some(({ what }) => what === 'MeasureRefused'),
    );

    await advanceTo('2016-03-02T10:00');
    await shop.behave({ mode: 'normal' });
    tell.assumed('that a person asks again and the platform then acts; recorded is that it never did before the suit');
    await dispute.post(maja, `/platforms/${shop.platformId}/measures`);
    await dispute.until('asked again, the platform takes the link down', (view) => isDown(view, 'grill'));
    tell.rule(
      'E-Commerce Law 42(2)',
      'liability only for what grew since the notice arrived: the dates above are what a court needs for it',
    );
    tell.outcome(
      'the platform may not reject a sufficient notice for its own form, and is liable together with the merchant for the enlarged loss',
    );
  },
);
