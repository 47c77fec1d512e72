import { evidence, DECLARATION } from '../kit/dispute.js';
import { foundAssociation, shanghai } from '../kit/association.js';
import { client } from '../kit/client.js';
import { complain } from '../kit/complained.js';
import { exhibitNamed, reviewSeen } from '../kit/good-faith.js';
import { playFinding } from '../kit/play-finding.js';
import { publishedCase } from '../kit/published-case.js';

const COURT = 'Hangzhou Internet Court';

export const storyForgedAuthorisation = publishedCase(
  {
    id: 'CN-01',
    marks: ['notice', 'bad-faith'],
    confidence: 'H',
    source: 'Hangzhou Internet Court, judgment of 24 January 2019; among Zhejiang’s 10 typical cases of 2019',
    name: 'forged-authorisation',
    title: 'forged papers of a brand bring an honest seller’s links down twice',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Forged authorisation', '2016-12-14T10:00');
    const { shop, maja, advanceTo } = association;
    const [mo, nils] = [await association.reviewer('mo'), await association.reviewer('nils')];
    const [rival, seller] = [
      await association.member('Who posed as the brand’s agent', 'rival'),
      await association.member('Parallel importer', 'seller'),
    ];
    tell.recorded('in December 2016 a rival complained in the brand owner’s name, of counterfeits');
    tell.assumed('the days within each month, one link for all, and that the complaint came to the association');
    const { dispute, pairs, seen, isDown, isUpAgain, accept, declare, listing } = await complain(
      place,
      association,
      rival,
      {
        right: {
          kind: 'trademark',
          name: 'A sports brand',
          registrationNumber: 'assumed',
          holder: 'Brand owner',
          trademark: { classes: [25] },
        },
        materials: ['G01', 'G06', 'G07', 'G12', 'TM1', 'TM3', 'TM5'],
        against: [{ handle: 'seller', member: seller }],
        items: [{ ref: 'shoes', of: 'seller' }],
        more: { filedAs: 'agent', circumstances: ['counterfeit'] },
      },
    );
    await accept();
    await dispute.until('the link is down, as recorded', (view) => isDown(view, 'shoes'));

    await advanceTo('2016-12-20T10:00');
    tell.recorded('the seller appealed with evidence of purchase from an authorised distributor');
    await declare('Bought abroad from an authorised distributor.', 'shoes');
    await dispute.until(
      'the declaration has reached the complainant',
      (view) => seen(view, 'shoes')?.stage === 'waiting-period',
    );
    await advanceTo('2017-01-09T10:00');
    await dispute.until('nobody sued: the link is back', (view) => isUpAgain(view, 'shoes'));
    tell.rule(
      'E-Commerce Law 43(2), in force since 2019',
      'lifts after 15 days without a suit; in the record the platform upheld the appeal by rules of its own',
    );
    const lifted = (await dispute.times('MeasureConfirmed')).at(-1) ?? '';
    dispute.check('restored in January 2017, as recorded', lifted.startsWith('2017-01'));

    await advanceTo('2017-01-16T10:00');
    tell.recorded(
      'the complainant objected again: trademark papers, seals, brand statement, expert report, all forged',
    );
    const { roundId } = await dispute.post<{ roundId: string }>(rival.client, '/rounds', {
      pairs: pairs('shoes'),
      statement: 'The brand itself states that these are fakes.',
      evidence: [evidence('report', 'Expert report')],
      declaration: DECLARATION,
    });
    await dispute.post(maja, `/rounds/${roundId}/admissions`);
    await dispute.until('down again in a second round, as recorded', (view) => isDown(view, 'shoes'));
    const platform = client(place.apiUrl, { authorization: `Bearer ${shop.apiKey}` });
    const [pair] = pairs('shoes');
    await dispute.post(platform, '/side-effects', {
      ...pair,
      sideEffects: [{ kind: 'demotion', details: 'Shop demoted in search' }],
    });
    tell.recorded('the shop was demoted in search, and still was at the hearing');
    const { counterNoticeId } = await declare('The brand’s papers are forged.', 'shoes');
    await dispute.post(maja, `/counter-notices/${counterNoticeId}/rejections`, {
      respondentId: seller.partyId,
      itemIds: [dispute.itemId('shoes')],
      fault: 'evidence',
      reason: 'The expert report speaks against it.',
    });
    tell.recorded('the platform reversed itself and rejected the appeal');
    const { reviewId } = await dispute.post<{ reviewId: string }>(seller.client, '/reviews/requests', {
      moneyAsked: false,
      statement: 'He is no agent of the brand, and the report is forged.',
      evidence: [],
    });
    await advanceTo('2019-01-24T10:00');
    dispute.check('two years later the link is still down', isDown(await dispute.see(), 'shoes'));

    tell.assumed('that the judgment is brought to the association with an order to restore');
    const details = { body: COURT, text: 'Judgment of 24 January 2019' };
    await dispute.post(maja, '/court-orders', {
      pairs: pairs('shoes'),
      order: 'restore',
      issuedAt: shanghai('2019-01-24T09:00'),
      details,
    });
    await dispute.until('the link is back', (view) => isUpAgain(view, 'shoes'));
    dispute.check('the shop sells again', await shop.isVisible(listing('shoes').externalId));
    dispute.check(
      'the platform is asked to undo the demotion as well',
      (await dispute.times('UndoingAsked')).length === 1,
    );
    tell.assumed(
      'that the review which the seller had asked for is taken up on the judgment, and that the rival does not reply with anything new',
    );
    const report = await exhibitNamed(dispute, maja, 'Expert report');
    await playFinding(dispute, { reviewId, opener: mo.client, second: nils.client, party: rival.client }, [], {
      warning: 'By the judgment of 24 January 2019 you are no agent of the brand, and your papers are forged.',
      reply: 'I have nothing to add.',
      finding: 'malicious',
      reasons: 'Twice the same links, on papers that the judgment calls forged.',
      evidenceIds: [report],
      forgedEvidenceIds: [report],
      consequence: { kind: 'suspension', endsOn: '2019-07-19' },
    });
    dispute.check(
      'the seller reads the finding, with its facts and no multiple',
      (await reviewSeen(dispute, seller.client))?.finding === 'malicious',
    );
    tell.rule('E-Commerce Law 42(3)', 'only a court awards damages: the association keeps the facts and the dates');
    tell.outcome(
      'the wrongful complaint is unfair competition; 2,100,000 including costs, of 8,000,000 and 30,000 claimed',
    );
  },
);
