import { foundAssociation } from '../kit/association.js';
import { decide, decisionSeen, sittingOf, untilAt } from '../kit/decision.js';
import { askForMediation } from '../kit/mediation.js';
import { acceptSeats, followPanel } from '../kit/panel.js';
import { publishedCase } from '../kit/published-case.js';

export const storyNicknameOfTheBusiness = publishedCase(
  {
    id: 'CN-24',
    marks: ['decision'],
    confidence: 'H',
    source: 'Second-instance judgment, published 19 June 2023; ciplawyer.cn/html/cpwxfbz/20230619/150705.html',
    name: 'nickname-of-the-business',
    title: 'a sales account under an invented person’s name belongs to the business that runs it, not to the face',
  },
  async (place, tell) => {
    const association = await foundAssociation(place, 'Nickname of the business', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [company, host] = [
      await association.member('The company that runs the account', 'company'),
      await association.member('The former host', 'host'),
    ];
    const expert = await association.expert('fay');
    tell.recorded(
      'a company ran a sales account under an invented person’s name; its former host used the name elsewhere',
    );
    tell.assumed(
      'that it was brought to the association in March 2026, that the host refused to mediate and both then submitted to a panel of one',
    );
    const dispute = await askForMediation(
      place,
      association,
      company,
      host,
      'account-ownership',
      'We built the account and its name; the host was its face.',
    );
    await dispute.talk(host.client, '/refusals', { reason: 'I would rather have it decided.' });
    await dispute.post(company.client, '/panels', {
      pairs: [],
      legalKind: 'contractual-decision',
      mode: 'appointment',
      size: 1,
    });
    const panel = await followPanel(dispute, association);
    for (const { client } of [company, host]) await panel.post(client, '/consents');
    const { seats } = await untilAt(panel, 'both submitted: it may bind them', 'panel-appointment');
    await dispute.post(maja, `/seats/${seats[0]?.seatId}/appointments`, {
      expertId: expert.expertId,
      reason: 'Knows trade names.',
    });
    await acceptSeats(dispute, panel, [expert]);
    await untilAt(panel, 'one expert sits and reads', 'file-reading');
    await advanceTo('2026-03-05T09:00');
    await untilAt(panel, 'the parties are heard', 'submissions');
    await panel.post(company.client, '/submissions', {
      statement: 'Registration, operation and income were ours.',
      evidence: [],
    });
    await panel.post(host.client, '/submissions', { statement: 'Everybody knows the name by my face.', evidence: [] });
    await untilAt(panel, 'both were heard', 'issue-listing');
    const decided = await decide(dispute, {
      sitting: await sittingOf(panel, [expert]),
      panel,
      legalKind: 'contractual-decision',
      issues: [{ kind: 'ownership', pairs: [], question: 'Does the nickname belong to who runs the account?' }],
      votes: [['made-out']],
      reasons: {
        facts: 'The company registered and ran the account and took its income.',
        evidence: 'The records of the account; nobody contradicted them.',
        rule: 'Anti-Unfair Competition Law 6(2)',
        conclusion:
          'A nickname under which a business sells is its trade sign, not a right of personality of the face.',
      },
    });
    tell.check('the nickname is the business’s', decided.issues.map(({ outcome }) => outcome).join() === 'made-out');
    tell.check(
      'the host reads the decision with its reasons',
      (await decisionSeen(dispute, host.client)).made?.legalKind === 'contractual-decision',
    );
    tell.check(
      'it was built of nothing that was said in mediation',
      decided.made?.builtFrom.every((type) => !type.startsWith('Mediat')) === true,
    );
    tell.outcome(
      'the nickname belongs to the business that runs the account, by the rules of trade signs and not of personality',
    );
  },
);
