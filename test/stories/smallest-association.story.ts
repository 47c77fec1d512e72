import { smallestStaffing } from '#domain/dispute/smallest-staffing.js';
import { foundAssociation, type Association, type Expert, type Member, type Reviewer } from './kit/association.js';
import { complain } from './kit/complained.js';
import { decide, seat, type Answered } from './kit/decide.js';
import type { Followed } from './kit/dispute.js';
import { reviewSeen } from './kit/good-faith.js';
import { consent, type Mediator } from './kit/mediation.js';
import { followPanel, type FollowedPanel } from './kit/panel.js';
import { playAppeal, playFinding } from './kit/play-finding.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: 'Willow', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/** Six people, each of whom does what nobody else may. */
type House = {
  readonly association: Association;
  readonly majaId: string;
  readonly noa: Reviewer;
  readonly ada: Reviewer;
  readonly mo: Mediator;
  readonly eda: Expert;
  readonly fay: Expert;
};
type Sides = { readonly ana: Member; readonly ben: Member };

/** Everything with the fewest people that the table of offices allows. */
export const storySmallestAssociation: Story = {
  name: 'smallest-association',
  title:
    'an association of six people runs notice, mediation, panel, challenge, a grave decision and its review, a finding of bad faith and its appeal; whoever would do two of what is apart is refused',
  play: async (place) => {
    const association = await foundAssociation(place, 'The smallest association', '2027-03-01T09:00');
    const { advanceTo } = association;
    const [ana, ben] = [
      await association.member('Willow Leather', 'willow'),
      await association.member('Ben’s Bags', 'ben'),
    ];
    const elsewhere = await association.member('A house of lawyers', 'lawyers');
    const majaId = await association.listOnDuty();
    const noa = await association.reviewer('noa');
    const house: House = {
      association,
      majaId,
      noa,
      ada: await association.reviewer('ada', { organisationId: elsewhere.partyId }),
      mo: await association.mediator('mo', 2027),
      eda: await association.expert('eda', 2027),
      fay: await association.expert('fay', 2027),
    };
    const people = [majaId, noa.accountId, house.ada.accountId, house.mo.mediatorId, house.eda, house.fay];
    const complained = await complain(place, association, ana, {
      right: RIGHT,
      materials: MATERIALS,
      against: [{ handle: 'ben', member: ben }],
      items: [{ ref: 'bag', of: 'ben' }],
    });
    const { dispute, isDown, accept, pairs } = complained;
    dispute.check('these are as many as the table asks for', people.length === smallestStaffing().length);
    await accept();
    await dispute.until('the bag is down', (view) => isDown(view, 'bag'));
    await advanceTo('2027-03-25T09:00');
    await dispute.until('Ben let his window pass', ({ stage }) => stage === 'next-step');

    await mediateInVain(dispute, house, { ana, ben });
    const bag = pairs('bag');
    await decideAndReview(dispute, house, { ana, ben }, bag);
    await findAndAppeal(dispute, house, { ana, ben });
  },
};

/** The mediator opens what was filed, and they do not agree. */
async function mediateInVain(dispute: Followed, { association, mo }: House, { ana, ben }: Sides): Promise<void> {
  const { maja } = association;
  const { mediationId } = (await dispute.post(maja, '/mediations', { respondentIds: [ben.partyId] })) as {
    readonly mediationId: string;
  };
  const at = `/mediations/${mediationId}`;
  for (const { client } of [ana, ben])
    await dispute.post(client, `${at}/consents`, consent('2027-03-25T09:00', '2027-05-30T18:00'));
  for (const { client } of [ana, ben]) await dispute.post(client, `${at}/choices`, { mediatorId: mo.mediatorId });
  await dispute.post(mo.client, `${at}/acceptances`, { noTies: true });
  const { items } = await mo.client.get<{ items: readonly object[] }>(`/disputes/${dispute.disputeId}/evidence`);
  dispute.check('the mediator is shown the files of the complaint', items.length > 0);
  await dispute.post(mo.client, `${at}/endings`, { outcome: 'not-settled' });
  await dispute.until('the dispute waits for its next step', ({ stage }) => stage === 'next-step');
}

const answers = (bag: readonly object[], ana: Member, finding: string): readonly Answered[] => [
  {
    issue: { kind: 'remedy', pairs: bag as never, question: 'What becomes of the measure on the bag?' },
    choice: 'lift',
  },
  {
    issue: {
      kind: 'bad-faith',
      pairs: bag as never,
      question: 'Was it filed in good faith?',
      about: 'complaint',
      partyId: ana.partyId,
    },
    choice: finding,
  },
];

/** A panel of one, challenged in vain; its grave decision is released, and comes to a review by somebody else. */
async function decideAndReview(
  dispute: Followed,
  house: House,
  { ana, ben }: Sides,
  bag: readonly object[],
): Promise<void> {
  const { association, noa, eda, fay } = house;
  const { maja, advanceTo } = association;
  const parties = [ana.client, ben.client];
  const legalKind = 'contractual-decision';
  await dispute.post(ana.client, '/panels', { pairs: bag as never, legalKind, mode: 'appointment', size: 1 });
  const panel = await followPanel(dispute, association);
  for (const client of parties) await panel.post(client, '/consents');
  await seat(dispute, panel, association, [eda]);
  await challengeInVain(dispute, panel, house, ben);
  await advanceTo('2027-03-29T09:00');
  const decisionId = await decide(dispute, panel, {
    parties,
    experts: [eda],
    answers: answers(bag, ana, 'malicious'),
    legalKind,
  });
  await panel.post(maja, '/releases');
  await dispute.post(ana.client, `/decisions/${decisionId}/review-requests`, {
    ground: 'false-evidence',
    statement: 'The invoices that it rests on were forged.',
  });
  const openings = `/disputes/${dispute.disputeId}/decisions/${decisionId}/review-panels`;
  const own = await maja.refused(openings, { mode: 'appointment', size: 1 });
  dispute.check('who prepared and released it opens no review of it', own.problem['code'] === 'NotIndependent');
  await dispute.post(noa.client, `/decisions/${decisionId}/review-panels`, { mode: 'appointment', size: 1 });
  const review = await followPanel(dispute, association);
  await advanceTo('2027-04-06T09:00');
  const { seats } = await review.until('a seat waits for somebody else', (one) => one.seats.length > 0);
  const again = await maja.refused(`/disputes/${dispute.disputeId}/seats/${seats[0]?.seatId}/appointments`, {
    expertId: eda.expertId,
    reason: 'Knows the file.',
  });
  dispute.check('nor does who decided it sit on it', again.problem['code'] === 'ExpertExcluded');
  await seat(dispute, review, association, [fay]);
  await advanceTo('2027-04-09T09:00');
  const negligent = answers(bag, ana, 'unfounded-and-negligent');
  await decide(dispute, review, { parties, experts: [fay], answers: negligent, legalKind });
  await dispute.until('the review is out', async () => (await review.see()).outcome === 'decided');
}

/** Who handles the dispute does not decide it; somebody else finds nothing in it. */
async function challengeInVain(
  dispute: Followed,
  panel: FollowedPanel,
  { association, noa }: House,
  ben: Member,
): Promise<void> {
  const { seats } = await panel.see();
  const seatId = seats[0]?.seatId ?? '';
  await dispute.post(ben.client, `/seats/${seatId}/challenges`, { ground: 'interest', reason: 'It knows the brand.' });
  const said = { upheld: false, frivolous: false, reason: 'To know a brand ties nobody to it.' };
  const { problem } = await association.maja.refused(
    `/disputes/${dispute.disputeId}/seats/${seatId}/challenge-decisions`,
    said,
  );
  dispute.check('who handles the dispute decides no challenge in it', problem['code'] === 'SecondPersonNeeded');
  await dispute.post(noa.client, `/seats/${seatId}/challenge-decisions`, said);
}

/** Two people find, and a third of another house decides the appeal. */
async function findAndAppeal(dispute: Followed, house: House, { ana, ben }: Sides): Promise<void> {
  const { association, majaId, noa, ada } = house;
  const { reviewId } = await dispute.post<{ reviewId: string }>(ben.client, '/reviews/requests', {
    moneyAsked: true,
    statement: 'They asked for money before they complained.',
    evidence: [],
  });
  await playFinding(dispute, { reviewId, opener: association.maja, second: noa.client, party: ana.client }, [], {
    warning: 'Money was asked for a withdrawal, as the shop says.',
    reply: 'Nobody asked for money.',
    finding: 'malicious',
    reasons: 'The message that asks for money was sent from the complainant’s own account.',
    consequence: { kind: 'suspension', endsOn: '2027-09-30' },
  });
  await playAppeal(
    dispute,
    { reviewId, party: ana.client, maja: association.maja, decider: ada, barred: [majaId, noa.accountId] },
    { ground: 'The account was stolen.', finding: 'malicious', reasons: 'Nothing shows that it was.' },
  );
  dispute.check('it is final', (await reviewSeen(dispute, ana.client))?.final === true);
}
