import { foundAssociation, type Association, type Expert, type Member } from './kit/association.js';
import { evidence } from './kit/dispute.js';
import {
  answeredItems,
  checkAlone,
  decide,
  decisionAfter,
  decisionSeen,
  readTogether,
  sittingOf,
  untilAt,
} from './kit/decision.js';
import { acceptSeats, followPanel } from './kit/panel.js';
import { pdfOf } from './kit/pdf.js';
import { acceptRating, ratedRole } from './kit/rating.js';
import { shownAndSilent } from './kit/shown-and-silent.js';
import type { Place, Story } from './kit/story.js';

const REASONS = {
  facts: 'The bag that was shown in the room bears the registered sign.',
  evidence: 'The recording shows the tag at minute 12; nobody contradicted it.',
  rule: 'Trademark Law 57(1)',
  conclusion: 'The sign is used on the same goods without a licence.',
};

type Cast = { readonly association: Association; readonly ana: Member; readonly experts: readonly Expert[] };

/** A panel is found, hears, votes and decides. */
export const storyDecidedByAPanel: Story = {
  name: 'decided-by-a-panel',
  title:
    'a silent merchant, a member, has a panel drawn about it, one expert challenged and replaced, and a decision by two to one, which the platform adopts; another, no member, gets advice alone, from which it departs on one item',
  play: async (place) => {
    const association = await foundAssociation(place, 'Decided by a panel', '2026-03-02T09:00');
    const { maja, advanceTo } = association;
    const [ana, ben] = [
      await association.member('Skylark Bags', 'skylark'),
      await association.member('Ben’s Live Room', 'ben'),
    ];
    for (const member of [ana, ben]) await acceptRating(member);
    const { client: nora } = await association.officer('nora');
    const experts: Expert[] = [];
    for (const name of ['eda', 'fay', 'gus', 'hal', 'ivy', 'kim']) experts.push(await association.expert(name));
    const cast = { association, ana, experts };
    const { dispute, pairs, isDown, isUpAgain } = await shownAndSilent(place, cast, ben, 'ben', '2026-03-12T09:00');

    await dispute.post(ana.client, '/panels', {
      pairs: pairs('room', 'bag'),
      legalKind: 'contractual-decision',
      mode: 'draw',
    });
    const panel = await followPanel(dispute, association);
    await panel.post(maja, '/bases', {
      partyId: ben.partyId,
      basis: 'membership',
      version: '2026-01',
      clause: '12',
      signedAt: '2026-01-05T02:00:00Z',
      details: 'The rules were signed on joining, clause 12 in bold.',
    });
    await panel.post(ana.client, '/consents');
    await advanceTo('2026-03-18T09:00');
    await untilAt(
      panel,
      'its competence is settled: a contractual decision binds whoever is a member or submitted',
      'draw-commitment',
    );
    await panel.post(maja, '/draws');
    await panel.post(maja, '/draw-lists');
    await panel.post(ana.client, '/nonces', { nonce: '三月的云雀' });
    await advanceTo('2026-03-20T09:00');
    await untilAt(panel, 'the secret is told and three are drawn', 'panel-appointment');
    await acceptSeats(dispute, panel, experts);
    const { seats } = await untilAt(
      panel,
      'all three declared themselves free of ties; the panel has its file',
      'file-reading',
    );

    const [first] = seats;
    await dispute.post(ana.client, `/seats/${first?.seatId}/challenges`, {
      ground: 'interest',
      reason: 'It advised the merchant’s agency last year.',
    });
    await dispute.post(nora, `/seats/${first?.seatId}/challenge-decisions`, {
      upheld: true,
      frivolous: false,
      reason: 'So the agency’s own list says.',
    });
    await acceptSeats(dispute, panel, experts);
    const { seats: whole } = await untilAt(panel, 'the challenged one is replaced from the reserve', 'file-reading');
    dispute.check('another expert presides', whole[0]?.expert?.expertId !== first?.expert?.expertId);

    await advanceTo('2026-03-24T09:00');
    await untilAt(panel, 'nobody found the file unclear: the parties are heard', 'submissions');
    await panel.post(ana.client, '/submissions', {
      statement: 'The recording of 1 March shows our sign on the bag.',
      evidence: [evidence('recording', 'Recording of the live room')],
      confidentialStatement: 'We sell the genuine bag at 386.00.',
    });
    await advanceTo('2026-03-28T09:00');
    await untilAt(panel, 'the merchant stayed silent before the panel, too, which admits nothing', 'issue-listing');

    const sitting = await sittingOf(panel, experts);
    const decided = await decide(dispute, {
      sitting,
      panel,
      legalKind: 'contractual-decision',
      issues: [
        { kind: 'infringement', pairs: pairs('room', 'bag'), question: 'Was the registered sign used on the bag?' },
        { kind: 'remedy', pairs: pairs('bag'), question: 'What becomes of the measure on the bag?' },
        { kind: 'remedy', pairs: pairs('room'), question: 'What becomes of the measure on the live room?' },
      ],
      votes: [
        ['made-out', 'keep', 'lift'],
        ['made-out', 'keep', 'lift'],
        ['made-out', 'keep', 'keep'],
      ],
      reasons: REASONS,
      dissent: 'The room was opened for this bag alone; I would keep it down.',
    });
    dispute.check(
      'the bag stays down by all, the room comes back by two to one',
      decided.issues.map(({ by }) => by).join() === 'unanimous,unanimous,majority',
    );
    dispute.check(
      'its file was built of nothing that was said in mediation or negotiation',
      decided.made?.builtFrom.every((type) => !/^(Mediat|Negotiat|Room|Faith)/.test(type)) === true,
    );
    await checkAlone(
      dispute,
      decided.roomId ?? '',
      ['the complainant', ana],
      ['the merchant', ben],
      ['the case manager', { client: maja }],
    );
    for (const [who, { client }] of [
      ['the complainant', ana],
      ['the merchant', ben],
    ] as const)
      // prettier-ignore
      dispute.check(`${who} reads the decision with its reasons`, (await decisionSeen(dispute, client)).made?.legalKind === 'contractual-decision');
    const told = await readTogether(dispute, [ana.client, ben.client, maja, nora]);
    dispute.check(
      'of who voted how nothing is told outside the room',
      told.includes(REASONS.facts) && !/"(ballots|choices?|votes)"/.test(told),
    );
    const letters = await dispute.until('it has reached both sides, and goes to the platform', ({ services }) => {
      const own = services.filter(({ document }) => document === 'panel-decision');
      return (
        own.length === 3 &&
        own.every(({ arrivedAt, addressee }) => addressee.kind === 'platform' || arrivedAt !== undefined) &&
        own
      );
    });
    const letter = letters.find(({ addressee }) => addressee.id === ben.partyId)?.serviceId ?? '';
    const pdf = await pdfOf(ben.client, `/disputes/${dispute.disputeId}/services/${letter}`, 'zh-CN');
    dispute.check('it is there as a PDF', pdf.subarray(0, 5).toString() === '%PDF-');
    dispute.check('the panel has ended', (await panel.see()).outcome === 'decided');

    const adopted = await answeredItems(
      dispute,
      ben.client,
      'the platform answers for each item, and the merchant reads it',
    );
    dispute.check('it adopts both', adopted.map(({ answer }) => answer).join() === 'adopt,adopt');
    await dispute.until(
      'the room is open again, the bag stays down',
      (view) => isUpAgain(view, 'room') && isDown(view, 'bag'),
    );

    const unmoved = await ratedRole(ben.client, ben.partyId, 'merchant');
    dispute.check(
      'nothing of the decision counts before it is final',
      unmoved?.points.every(({ contribution }) => contribution === 0) === true,
    );
    const fresh = experts.find(
      ({ client, expertId }) => !sitting.includes(client) && expertId !== first?.expert?.expertId,
    );
    const { cai, advised } = await playAdvice(place, cast, { sat: first?.expert?.expertId, fresh: fresh?.expertId });
    await dispute.until('the decision is final, and the merchant’s rating has fallen by what was found', async () => {
      const { points = [], score = 0 } = (await ratedRole(ben.client, ben.partyId, 'merchant')) ?? {};
      return (
        points.some(({ code, contribution }) => code === 'infringement-found' && contribution < 0) &&
        score < (unmoved?.score ?? 0)
      );
    });
    const upheld = await dispute.until('and the complainant’s has risen', async () => {
      const { points = [] } = (await ratedRole(ana.client, ana.partyId, 'complainant')) ?? {};
      return points.some(({ code, contribution }) => code === 'complaint-upheld' && contribution > 0) && points;
    });
    for (const by of [cai.client, maja])
      dispute.check('who is no member has no rating', (await by.refusedGet(`/ratings/${cai.partyId}`)) === 404);
    advised.check(
      'and of its case nothing is said of the complainant either',
      upheld.every(({ disputeId }) => disputeId !== advised.disputeId),
    );
  },
};

/** The same against somebody who is no member and submits to nothing: the panel advises the platform. */
async function playAdvice(
  place: Place,
  cast: Cast,
  { sat, fresh }: { readonly sat: string | undefined; readonly fresh: string | undefined },
) {
  const { association, ana, experts } = cast;
  const { maja, advanceTo } = association;
  const cai = await association.member('Cai’s Stall', 'cai');
  const { dispute, pairs, listing } = await shownAndSilent(place, cast, cai, 'cai', '2026-04-09T09:00');
  const wanted = { pairs: pairs('room', 'bag'), legalKind: 'contractual-decision', mode: 'appointment', size: 1 };
  await dispute.post(ana.client, '/panels', wanted);
  const panel = await followPanel(dispute, association);
  await panel.post(ana.client, '/consents');
  await advanceTo('2026-04-16T09:00');
  const { seats, legalKind } = await panel.until(
    'nothing binds the merchant: the panel can only advise',
    (seen) => seen.seats.length === 1,
  );
  dispute.check('what it may give is an advisory opinion', legalKind === 'advisory-opinion');
  const appointments = `/seats/${seats[0]?.seatId}/appointments`;
  const { problem } = await maja.refused(`/disputes/${dispute.disputeId}${appointments}`, {
    expertId: sat,
    reason: 'Knows the trade in bags.',
  });
  dispute.check('whoever had a case of a party lately cannot sit', problem['code'] === 'ExpertExcluded');
  await dispute.post(maja, appointments, { expertId: fresh, reason: 'Knows the trade in bags.' });
  await acceptSeats(dispute, panel, experts);
  await untilAt(panel, 'one expert sits and reads', 'file-reading');
  await advanceTo('2026-04-18T09:00');
  await untilAt(panel, 'the parties are heard', 'submissions');
  await advanceTo('2026-04-24T09:00');
  await untilAt(panel, 'neither filed in time', 'issue-listing');
  await association.shop.departFrom(listing('room').externalId, 'The room broke our own rules twice before.');
  const [only] = await sittingOf(panel, experts);
  if (!only) throw new Error('Nobody sits');
  const issues = ['bag', 'room'].map((ref) => ({
    kind: 'remedy',
    pairs: pairs(ref),
    question: `What becomes of the measure on the ${ref}?`,
  }));
  const decided = await decide(dispute, {
    sitting: [only],
    panel,
    legalKind: 'advisory-opinion',
    issues,
    votes: [['keep', 'lift']],
    reasons: REASONS,
  });
  dispute.check('it is an opinion for the platform and binds nobody', decided.made?.legalKind === 'advisory-opinion');
  dispute.check('the merchant reads it', (await decisionSeen(dispute, cai.client)).issuedAt !== undefined);
  const items = await answeredItems(
    dispute,
    cai.client,
    'the platform answers for each item, and the merchant reads it',
  );
  const room = items.find(({ itemId }) => itemId === dispute.itemId('room'));
  dispute.check(
    'it departs from the opinion on the room, with a reason that the merchant reads',
    room?.answer === 'depart' && room.reason !== undefined,
  );
  dispute.check(
    'it adopts the other',
    items.find(({ itemId }) => itemId === dispute.itemId('bag'))?.answer === 'adopt',
  );
  await advanceTo('2026-05-20T09:00');
  await dispute.until(
    'the opinion is final, too',
    async () => (await decisionAfter(dispute, maja))?.finalBy !== undefined,
  );
  return { cai, advised: dispute };
}
