import { foundAssociation } from '../kit/association.js';
import { complain } from '../kit/complained.js';
import { decide, decisionSeen, sittingOf, untilAt } from '../kit/decision.js';
import { evidence } from '../kit/dispute.js';
import { acceptSeats, followPanel } from '../kit/panel.js';
import { publishedCase } from '../kit/published-case.js';

export const storyShownAndShipped = publishedCase(
  {
    id: 'CN-12',
    marks: ['decision'],
    confidence: 'M',
    source: 'Hangzhou Internet Court, appeal dismissed; 0513best.com/news/2964.html',
    name: 'shown-and-shipped',
    title:
      'a live marketer shows the real shirt and ships his own copies; two exhibits of one link, and nobody answers for a firm struck off',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Shown and shipped', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [shop, marketer] = [
      await association.member('The shirt’s shop', 'shirts'),
      await association.member('A live marketer’s firm', 'live'),
    ];
    const expert = await association.expert('eda');
    tell.recorded(
      '529 shirts and four samples were ordered and shipped on 22 and 23 October 2021; talks failed; 6,660 pieces were sold in live room and shop',
    );
    tell.assumed(
      'that the complaint came to the association on a day in March 2026, that no ground binds the firm, and that one expert sits',
    );
    const { dispute, pairs, isDown, accept } = await complain(place, association, shop, {
      right: { kind: 'trademark', name: 'A shirt’s mark', registrationNumber: 'assumed', trademark: { classes: [25] } },
      materials: ['G01', 'G06', 'G07', 'TM1', 'TM3', 'TM5'],
      against: [{ handle: 'live', member: marketer, roles: ['merchant', 'live-marketer'] }],
      items: [{ ref: 'shirt', of: 'live' }],
      more: { circumstances: ['counterfeit'] },
    });
    await accept();
    await dispute.until('the link is down', (view) => isDown(view, 'shirt'));
    await dispute.until('the notice has reached the firm', ({ stages }) =>
      stages.some(({ stage }) => stage === 'awaiting-counter-notice'),
    );
    tell.recorded('the trading firm has been deregistered since');
    await advanceTo('2026-03-12T09:00');
    await dispute.until('it never answered', ({ stages }) => stages.some(({ reason }) => reason === 'defaulted'));
    await dispute.post(shop.client, '/panels', {
      pairs: pairs('shirt'),
      legalKind: 'advisory-opinion',
      mode: 'appointment',
      size: 1,
    });
    const panel = await followPanel(dispute, association);
    await advanceTo('2026-03-18T09:00');
    const { seats } = await untilAt(panel, 'a seat waits for its expert', 'panel-appointment');
    await dispute.post(maja, `/seats/${seats[0]?.seatId}/appointments`, {
      expertId: expert.expertId,
      reason: 'Knows clothing and its trade.',
    });
    await acceptSeats(dispute, panel, [expert]);
    await untilAt(panel, 'one expert sits and reads', 'file-reading');
    await advanceTo('2026-03-21T09:00');
    await untilAt(panel, 'the parties are heard', 'submissions');
    tell.recorded('a notarised test purchase showed other stitching than the shirt that was shown live');
    await dispute.post(shop.client, `/panels/${panel.panelId}/submissions`, {
      statement: 'What the replay shows is ours; what came by post is not.',
      evidence: [
        evidence('shown', 'Replay: the shirt that was shown'),
        evidence('shipped', 'Notarised purchase: the shirt that was delivered'),
      ],
    });
    await advanceTo('2026-03-27T09:00');
    await untilAt(panel, 'the firm filed nothing', 'issue-listing');
    const sitting = await sittingOf(panel, [expert]);
    const decided = await decide(dispute, {
      sitting,
      panel,
      legalKind: 'advisory-opinion',
      issues: [
        {
          kind: 'infringement',
          pairs: pairs('shirt'),
          question: 'Does what was delivered bear the mark without a licence?',
        },
        { kind: 'remedy', pairs: pairs('shirt'), question: 'What becomes of the measure?' },
      ],
      votes: [['made-out', 'keep']],
      reasons: {
        facts: 'The shirt delivered is another than the one shown.',
        evidence: 'Replay and notarised purchase differ in the stitching; nobody explained it.',
        rule: 'Trademark Law 57(1)',
        conclusion: 'To show the real one does not license the copy.',
      },
    });
    tell.check(
      'shown and delivered are told apart, and the copy infringes',
      decided.issues.map(({ outcome }) => outcome).join() === 'made-out,keep',
    );
    tell.check(
      'the marketer can read it',
      (await decisionSeen(dispute, marketer.client)).made?.legalKind === 'advisory-opinion',
    );
    tell.rule('House rules 16', 'a sum is never an issue of a panel');
    tell.outcome(
      'infringement by the copies sold; 85,000 of 157,862 awarded by the court, of which the opinion says nothing',
    );
  },
);
