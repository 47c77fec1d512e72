import { foundAssociation, type Association, type Expert, type Member, type Officer } from './association.js';
import { complain, type Complained } from './complained.js';
import { decide, seat, type Answered } from './decide.js';
import { followPanel } from './panel.js';
import type { Place } from './story.js';

const RIGHT = { kind: 'trademark', name: 'Lattice', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
export const HANDLES = ['ben', 'cai', 'dan'] as const;
export const DEPARTED = 'A court is seized of these goods on our platform.';

/**
 * A decision that binds all four by their consent: of three measures two are lifted, and the complaint was negligent.
 */
export type Decided = Complained & {
  readonly association: Association;
  readonly ana: Member;
  readonly sellers: readonly Member[];
  /** Ana and the three sellers, all of whom are rated. */
  readonly members: readonly Member[];
  readonly noa: Officer;
  readonly panelists: readonly Expert[];
  readonly reviewer: Expert;
  readonly decisionId: string;
  /** The instant before anything was decided. */
  readonly before: string;
};

type Rating = {
  readonly roles: readonly {
    readonly role: string;
    readonly grade?: string;
    readonly score: number;
    readonly rates: object;
  }[];
};
type After = {
  readonly decisionId: string;
  readonly finalBy?: string;
  readonly upheldBy?: string;
  readonly reversedBy?: string;
};

export async function playDecided(place: Place, name: string): Promise<Decided> {
  const association = await foundAssociation(place, name, '2027-03-01T09:00');
  const { shop, advanceTo } = association;
  const ana = await association.member('Lattice leather', 'brand');
  const sellers: Member[] = [];
  for (const handle of HANDLES) sellers.push(await association.member(`Shop ${handle}`, handle));
  const members = [ana, ...sellers];
  for (const { client, partyId } of members)
    await client.post(`/ratings/${partyId}/acceptances`, { version: '2027-01' });
  const noa = await association.officer('noa');
  const [eda, fay, gus, hal] = await Promise.all(
    ['eda', 'fay', 'gus', 'hal'].map((expert) => association.expert(expert, 2027)),
  );
  if (!eda || !fay || !gus || !hal) throw new Error('four experts');
  const complained = await complain(place, association, ana, {
    right: RIGHT,
    materials: MATERIALS,
    against: HANDLES.map((handle, index) => ({ handle, member: sellers[index] ?? ana })),
    items: HANDLES.map((of) => ({ ref: `${of}-bag`, of })),
  });
  const { dispute, isDown, accept, listing, pairs } = complained;
  await accept();
  await dispute.until('all three are down', (view) => HANDLES.every((handle) => isDown(view, `${handle}-bag`)));
  await advanceTo('2027-03-25T09:00');
  await dispute.until('silence is a default', ({ stages }) =>
    sellers.every(({ partyId }) =>
      stages.some(({ subject, reason }) => subject === `respondent:${partyId}` && reason === 'defaulted'),
    ),
  );
  const all = HANDLES.flatMap((handle) => pairs(`${handle}-bag`));
  await dispute.post(ana.client, '/panels', { pairs: all, legalKind: 'contractual-decision', mode: 'appointment' });
  const panel = await followPanel(dispute, association);
  for (const { client } of members) await panel.post(client, '/consents');
  const panelists = [eda, fay, gus];
  await seat(dispute, panel, association, panelists);
  const before = new Date().toISOString();
  await shop.departFrom(listing('dan-bag').externalId, DEPARTED);
  await advanceTo('2027-03-29T09:00');
  const faith: Answered = {
    issue: {
      kind: 'bad-faith',
      pairs: all,
      question: 'Was it filed in good faith?',
      about: 'complaint',
      partyId: ana.partyId,
    },
    choice: 'unfounded-and-negligent',
  };
  const decisionId = await decide(dispute, panel, {
    parties: members.map(({ client }) => client),
    experts: panelists,
    answers: [...remedies(complained, { ben: 'lift', cai: 'keep', dan: 'lift' }), faith],
    legalKind: 'contractual-decision',
  });
  return { ...complained, association, ana, sellers, members, noa, panelists, reviewer: hal, decisionId, before };
}

type Choices = Readonly<Record<(typeof HANDLES)[number], 'lift' | 'keep'>>;

const remedies = ({ pairs }: Complained, choices: Choices): readonly Answered[] =>
  HANDLES.map((handle) => ({
    issue: {
      kind: 'remedy',
      pairs: pairs(`${handle}-bag`),
      question: `Does the measure on the bag of ${handle} stay?`,
    },
    choice: choices[handle],
  }));

export const askForReview = ({ dispute, ana, decisionId }: Decided): Promise<unknown> =>
  dispute.post(ana.client, `/decisions/${decisionId}/review-requests`, {
    ground: 'false-evidence',
    statement: 'The invoices that it rests on were forged.',
  });

/** What has become of the first decision. */
export const afterwards = async ({ dispute, association, decisionId }: Decided): Promise<After | undefined> => {
  const { decisions } = await association.maja.get<{ readonly decisions: readonly After[] }>(
    `/disputes/${dispute.disputeId}/decision-reviews`,
  );
  return decisions.find((one) => one.decisionId === decisionId);
};

/**
 * From 10 May on: somebody else reviews it, and finds that Ben infringed, too, and nothing of bad faith. It binds as
 * the first did.
 */
export async function playReviewed(decided: Decided): Promise<void> {
  const { dispute, association, noa, panelists, reviewer, members, decisionId } = decided;
  const { advanceTo, maja } = association;
  await dispute.post(noa.client, `/decisions/${decisionId}/review-panels`, { mode: 'appointment', size: 1 });
  const review = await followPanel(dispute, association);
  await advanceTo('2027-05-17T09:00');
  const { seats, legalKind } = await review.until('a seat waits for somebody else', (one) => one.seats.length > 0);
  dispute.check(
    'who submitted to the panel submitted to its review, which binds as it does',
    legalKind === 'contractual-decision',
  );
  const appointments = `/disputes/${dispute.disputeId}/seats/${seats[0]?.seatId}/appointments`;
  const again = await maja.refused(appointments, { expertId: panelists[0]?.expertId, reason: 'Knows the file.' });
  dispute.check('nobody of the first panel sits on it', again.problem['code'] === 'ExpertExcluded');
  await seat(dispute, review, association, [reviewer]);
  await advanceTo('2027-05-19T09:00');
  await decide(dispute, review, {
    parties: members.map(({ client }) => client),
    experts: [reviewer],
    answers: remedies(decided, { ben: 'keep', cai: 'keep', dan: 'lift' }),
    legalKind: 'contractual-decision',
  });
  await dispute.until(
    'the review puts its own result in the place of the first',
    async () => (await afterwards(decided))?.reversedBy !== undefined,
  );
  await advanceTo('2027-05-24T09:00');
}

/** All four ratings on that day, to the last digit, as each member sees its own. */
export const ratingsOn = ({ members }: Decided, day: string, more = ''): Promise<readonly string[]> =>
  Promise.all(
    members.map(async ({ client, partyId }) => {
      const { roles } = await client.get<Rating>(`/ratings/${partyId}?on=${day}${more}`);
      return JSON.stringify(roles.map(({ role, grade, score, rates }) => ({ role, grade, score, rates })));
    }),
  );
