import { foundAssociation, type Member } from './kit/association.js';
import { complain } from './kit/complained.js';
import { evidence } from './kit/dispute.js';
import { exhibitNamed, reviewSeen, signalsSeen } from './kit/good-faith.js';
import { acceptRating, ratedRole } from './kit/rating.js';
import type { Story } from './kit/story.js';
import { playAppeal, playFinding } from './kit/play-finding.js';

const RIGHT = {
  kind: 'trademark',
  name: 'A sports brand',
  registrationNumber: '3388123',
  holder: 'The brand owner',
  trademark: { classes: [25] },
};
const MATERIALS = ['G01', 'G06', 'G07', 'G12', 'TM1', 'TM3', 'TM5'];
const SHOPS = ['one', 'two', 'three', 'four', 'five'] as const;
const LINKS = SHOPS.flatMap((of) => Array.from({ length: 6 }, (_, index) => ({ ref: `${of}-${index + 1}`, of })));

/** As in the published Under Armour case. */
export const storyForgedBeforeTheFestival: Story = {
  name: 'forged-before-the-festival',
  title:
    'a forged authorisation takes thirty links down before a festival, for money; people find malice, others uphold it, and the right to file comes back by its day',
  play: async (place) => {
    const association = await foundAssociation(place, 'Forged before the festival', '2027-06-08T10:00');
    const { shop, maja, advanceTo } = association;
    await association.declareFestival('618', '2027-06-16T20:00', '2027-06-19T00:00');
    const shops: Member[] = [];
    for (const handle of SHOPS) shops.push(await association.member(`Shop ${handle}`, handle));
    const [first, second] = shops as [Member, Member];
    const rival = await association.member('Rival trading', 'rival');
    await acceptRating(rival);
    const bystander = await association.member('A house of lawyers', 'lawyers');
    const [mo, nils] = [await association.reviewer('mo'), await association.reviewer('nils')];
    const oda = await association.reviewer('oda', { organisationId: bystander.partyId });
    const rex = await association.reviewer('rex', { competesWith: [first.partyId] });

    const { dispute, pairs, isDown, isUpAgain, accept, declare, listing } = await complain(place, association, rival, {
      right: RIGHT,
      materials: MATERIALS,
      against: shops.map((member, index) => ({ handle: SHOPS[index] ?? '', member })),
      items: LINKS,
      more: { filedAs: 'agent', circumstances: ['counterfeit'] },
    });
    await accept();
    await dispute.until('all thirty links are down, a week before the festival', (view) =>
      LINKS.every(({ ref }) => isDown(view, ref)),
    );
    const own = LINKS.filter(({ of }) => of === 'one').map(({ ref }) => ref);
    await declare('Bought from an authorised distributor; the invoice is enclosed.', ...own);
    const { reviewId } = await dispute.post<{ reviewId: string }>(first.client, '/reviews/requests', {
      moneyAsked: true,
      statement: 'Half an hour after the links were gone somebody called: 3,000 yuan a link, and they come back.',
      evidence: [evidence('call', 'Recording of the call')],
    });
    await dispute.post(rival.client, '/withdrawals', {
      pairs: pairs('two-1', 'two-2'),
      consideration: 'payment',
      reason: 'They have paid.',
    });
    await dispute.until('who paid is up again', (view) => isUpAgain(view, 'two-1') && isUpAgain(view, 'two-2'));

    const wanted = ['money-asked', 'withdrawn-for-money', 'burst-before-festival'];
    const signals = await dispute.until('the signals name what they rest on', async () => {
      const seen = await signalsSeen(dispute, maja);
      return wanted.every((code) => seen.some((signal) => signal.code === code && signal.facts.length > 0)) && seen;
    });
    for (const code of signals.map((one) => one.code)) place.say(`   signal: ${code}`);
    for (const [who, by] of [
      ['the complainant', rival.client],
      ['the shop', first.client],
    ] as const)
      dispute.check(
        `${who} is shown no signal`,
        [403, 404].includes(await by.refusedGet(`/disputes/${dispute.disputeId}/signals`)),
      );
    const queue = await maja.get<{ disputes: readonly { disputeId: string }[] }>('/signals');
    dispute.check('the queue begins with this dispute', queue.disputes[0]?.disputeId === dispute.disputeId);

    const forged = await exhibitNamed(dispute, maja, 'Paper for G12');
    await playFinding(
      dispute,
      { reviewId, opener: mo.client, second: nils.client, barred: rex.client, party: rival.client },
      wanted,
      {
        warning:
          'The authorisation of the brand owner names a seal that the brand owner does not know. Money was asked for withdrawals.',
        reply: 'The paper came from a third party.',
        finding: 'malicious',
        reasons:
          'The brand owner states in writing that it gave no authority; two shops were asked for money, one paid.',
        evidenceIds: [forged],
        forgedEvidenceIds: [forged],
        consequence: { kind: 'suspension', endsOn: '2027-11-30' },
      },
    );
    await dispute.until('every measure is lifted before the festival', (view) =>
      LINKS.every(({ ref }) => isUpAgain(view, ref)),
    );
    dispute.check('the shops sell again', await shop.isVisible(listing('one-1').externalId));
    dispute.check(
      'the shop is told what was found, and no signal',
      (await reviewSeen(dispute, first.client))?.finding === 'malicious',
    );

    const once = {
      ...{
        filedAs: 'agent',
        circumstances: ['counterfeit'],
        right: RIGHT,
        claims: [{ kind: 'remove' }],
        statement: 'Once more.',
        evidence: [],
        materials: [],
      },
      respondents: [
        {
          ref: 'two',
          roles: ['merchant'],
          name: second.name,
          account: { platformId: shop.platformId, handle: shop.handleOf('two') },
        },
      ],
      items: [
        {
          ref: 'x',
          platformId: shop.platformId,
          kind: 'product',
          locator: { url: listing('two-3').url, externalId: listing('two-3').externalId },
          title: 'x',
          respondents: ['two'],
        },
      ],
      declaration: { accepted: true, version: '2026-11' },
    };
    const again = () => rival.client.refused('/disputes', once);
    const { status, problem } = await again();
    dispute.check(
      `the rival may file nothing until a day, and is told how to appeal: ${String(problem['detail'])}`,
      status === 403 && problem['code'] === 'FilingLimited',
    );

    const { worksheetId } = await dispute.post<{ worksheetId: string }>(first.client, '/losses', {
      pairs: pairs(...own),
      figures: [
        {
          figure: 'same-weekday-sales',
          value: 4_200_000,
          unit: 'CNY',
          from: '2027-06-01',
          source: 'Back office, 1 June',
          evidence: ['report'],
        },
        {
          figure: 'sales',
          value: 310_000,
          unit: 'CNY',
          from: '2027-06-08',
          source: 'Back office, 8 June',
          evidence: ['report'],
        },
        { figure: 'ranking-before', value: 3, unit: 'rank', source: 'Search on 7 June' },
      ],
      evidence: [evidence('report', 'Sales report of the shop')],
    });
    const csv = (
      await first.client.bytes(`/disputes/${dispute.disputeId}/losses/${worksheetId}?format=csv`)
    ).toString();
    dispute.check(
      'the worksheet holds the figures with their sources, and the dispute’s own dates',
      csv.includes('Back office, 1 June') && csv.includes('minutes down'),
    );

    await playAppeal(
      dispute,
      { reviewId, party: rival.client, maja, decider: oda, barred: [nils.accountId, rex.accountId] },
      {
        ground: 'The paper came from a third party.',
        finding: 'malicious',
        reasons: 'Whoever files in another’s name answers for looking at the paper.',
      },
    );
    const rated = await dispute.until('the rating of who complained falls, and names the finding', async () => {
      const role = await ratedRole(rival.client, rival.partyId, 'complainant');
      return role?.points.some(({ contribution, standing }) => standing === 'counts' && contribution < 0) && role;
    });
    place.say(`   ${(rated.base / 1_000).toFixed(3)} before, ${(rated.score / 1_000).toFixed(3)} after`);
    dispute.check('below where everybody begins', rated.score < rated.base);
    dispute.check(
      'nobody else reads it',
      [403, 404].includes(await first.client.refusedGet(`/ratings/${rival.partyId}`)),
    );
    await advanceTo('2027-11-30T23:30');
    dispute.check('on its last day the limit still stands', (await again()).problem['code'] === 'FilingLimited');
    await advanceTo('2027-12-01T00:30');
    const filed = await rival.client.post<{ number: string }>('/disputes', once);
    dispute.check('after it the right to file is back by itself', filed.number !== dispute.number);
    dispute.check(
      'the log says when it was found, and that it became final',
      (await dispute.times('FaithFindingBecameFinal')).length === 1,
    );
  },
};
