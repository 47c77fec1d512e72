import { foundAssociation } from './kit/association.js';
import { complain } from './kit/complained.js';
import { evidence } from './kit/dispute.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: 'Harbour', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

type Adoptions = {
  readonly adoptions: readonly {
    readonly binding: boolean;
    readonly items: readonly { readonly itemId: string; readonly performance?: string }[];
  }[];
};
type Awards = {
  readonly awards: readonly {
    readonly legalKind: string;
    readonly items: readonly { readonly itemId: string; readonly outcome: string }[];
  }[];
};

/** An award only as recorded from a registered commission. */
export const storyAwardedElsewhere: Story = {
  name: 'awarded-elsewhere',
  title:
    'Two of three go to an arbitration commission; its award is recorded, never made here, and a platform that has bound itself carries it out',
  play: async (place) => {
    const association = await foundAssociation(place, 'Awarded elsewhere', '2027-03-01T09:00');
    const { shop, maja, advanceTo } = association;
    const [ana, ben, cai] = [
      await association.member('Harbour Bags', 'brand'),
      await association.member('Ben', 'ben'),
      await association.member('Cai', 'cai'),
    ];
    const { dispute, pairs, isDown, isUpAgain, accept } = await complain(place, association, ana, {
      right: RIGHT,
      materials: MATERIALS,
      against: [
        { handle: 'ben', member: ben },
        { handle: 'cai', member: cai },
      ],
      items: [
        { ref: 'bag', of: 'ben' },
        { ref: 'belt', of: 'ben' },
        { ref: 'hat', of: 'cai' },
      ],
    });
    await accept();
    await dispute.until('all three are down', (view) => ['bag', 'belt', 'hat'].every((ref) => isDown(view, ref)));
    await advanceTo('2027-03-04T09:00');

    const [bag, belt] = pairs('bag', 'belt');
    const award = {
      commission: { name: '某仲裁委员会', registration: 'CAC-330100' },
      number: '（2027）仲字第12号',
      madeOn: '2027-03-03',
      items: [
        { ...bag, outcome: 'lift' },
        { ...belt, outcome: 'keep' },
      ],
      evidence: [evidence('agreement', 'The agreement that names the commission'), evidence('paper', 'The award')],
      agreement: 'agreement',
      award: 'paper',
      boundPlatformIds: [shop.platformId],
    };
    const awards = `/disputes/${dispute.disputeId}/awards`;
    const { problem } = await maja.refused(awards, { ...award, commission: { name: 'Somebody' } });
    dispute.check(
      'without the registration of its commission nothing is an award',
      problem['code'] === 'CommissionNotRegistered',
    );
    await dispute.post(maja, '/awards', award);
    await dispute.until(
      'the platform adopts it: the bag is for sale again, the belt is not',
      (view) => isUpAgain(view, 'bag') && isDown(view, 'belt'),
    );
    await dispute.until('and has performed what it is bound to', async () => {
      const { adoptions } = await ben.client.get<Adoptions>(`/disputes/${dispute.disputeId}/adoptions`);
      return adoptions.some(
        ({ binding, items }) =>
          binding && items.length === 2 && items.every(({ performance }) => performance === 'performed'),
      );
    });
    const seen = (await ben.client.get<Awards>(awards)).awards;
    dispute.check(
      'Ben reads it as what it is',
      seen.length === 1 && seen[0]?.legalKind === 'arbitral-award' && seen[0].items.length === 2,
    );
    dispute.check(
      'of which Cai, whose hat is not among it, learns nothing',
      (await cai.client.get<Awards>(awards)).awards.length === 0,
    );
    const { stages } = await dispute.see();
    dispute.check(
      'and whose time to answer runs on',
      stages.some(
        ({ subject, stage }) => subject === `respondent:${cai.partyId}` && stage === 'awaiting-counter-notice',
      ),
    );
  },
};
