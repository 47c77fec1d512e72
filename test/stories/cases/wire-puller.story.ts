import { foundAssociation, type Member } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { publishedCase } from '../kit/published-case.js';

const [LINKS, SELLERS] = [240, 12];

export const storyWirePuller = publishedCase(
  {
    id: 'CN-30',
    marks: ['notice', 'decision'],
    confidence: 'M',
    source: 'Zhejiang IP Office, published on 19 July 2018 among the 10 patent cases of 2017',
    name: 'wire-puller',
    title: 'one complaint about 240 links, one evaluation report, and a clock of each seller’s own',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Wire puller', '2017-05-08T10:00');
    const { advanceTo } = association;
    const owner = await association.member('Owner of the utility model', 'owner');
    const sellers: { readonly handle: string; readonly member: Member }[] = [];
    for (let index = 1; index <= SELLERS; index += 1)
      sellers.push({ handle: `seller${index}`, member: await association.member(`Seller ${index}`, `seller${index}`) });
    tell.recorded(
      'utility model filed on 8 October 2015 and granted on 9 March 2016, with evaluation report; 240 links on one platform',
    );
    tell.assumed(
      `the days of 2017, that the links are of ${SELLERS} sellers with twenty each, and that the complaint came to the association`,
    );
    const items = Array.from({ length: LINKS }, (_, index) => ({
      ref: `puller${index + 1}`,
      of: `seller${(index % SELLERS) + 1}`,
    }));
    const { dispute, accept, declare, seen, isDown, isUpAgain } = await complain(place, association, owner, {
      right: {
        kind: 'patent',
        name: 'Utility model: wire puller',
        registrationNumber: 'assumed',
        details: 'filed 8 October 2015, granted 9 March 2016',
        patent: { kind: 'utility-model', pendingInvalidation: false, claims: 'Claim 3' },
      },
      materials: ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT4'],
      against: sellers,
      items,
    });
    await accept();
    await dispute.until(
      `all ${LINKS} links are down`,
      ({ pairs }) =>
        pairs.length === LINKS &&
        pairs.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
    );
    await dispute.until(
      `${SELLERS} sellers have one notice each`,
      ({ services, stages }) =>
        services.filter(({ document }) => document === 'forwarded-notice').length === SELLERS &&
        stages.filter(({ subject, stage }) => subject.startsWith('respondent:') && stage === 'awaiting-counter-notice')
          .length === SELLERS,
    );
    tell.recorded('the platform notified the sellers, who had time to appeal; the assistance centre found claim 3 met');

    await advanceTo('2017-05-10T10:00');
    tell.assumed('that two sellers appeal, on different days, one for a single link');
    await declare('Our puller has no spring: claim 3 is not met.', 'puller1');
    await dispute.until(
      'the first seller’s fifteen days run, for one link',
      (view) => seen(view, 'puller1')?.stage === 'waiting-period',
    );
    await advanceTo('2017-05-12T10:00');
    await declare('We sold it before the filing day.', 'puller2', 'puller26');
    const running = await dispute.until(
      'the second’s run by a clock of their own',
      (view) => seen(view, 'puller26')?.stage === 'waiting-period' && view,
    );
    const ends = running.deadlines
      .filter(
        ({ subject, derivation }) => subject.startsWith('pair:') && derivation['clause'] === 'E-Commerce Law 43(2)',
      )
      .map(({ dueAt }) => dueAt);
    dispute.check('three links, two ends', ends.length === 3 && new Set(ends).size === 2);
    await advanceTo('2017-06-05T10:00');
    await dispute.until(
      'nobody sued: three links are back, 237 stay down',
      (view) =>
        ['puller1', 'puller2', 'puller26'].every((ref) => isUpAgain(view, ref)) &&
        items.filter(({ ref }) => isDown(view, ref)).length === LINKS - 3,
    );
    tell.rule(
      'E-Commerce Law 43',
      'ends what nobody sued about; that the office’s opinion keeps measures without a suit is not in it: there event and rule part',
    );
    tell.outcome('the complaint was treated as founded and the links handled; the end of the text was not seen');
  },
);
