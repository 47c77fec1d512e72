import { foundAssociation, type Member } from './kit/association.js';
import { complain } from './kit/complained.js';
import { decide, seat, type Answered } from './kit/decide.js';
import { followPanel } from './kit/panel.js';
import type { Story } from './kit/story.js';

const RIGHT = { kind: 'trademark', name: 'Lattice', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const HANDLES = ['ben', 'cai', 'dan'] as const;

type Rating = { readonly roles: readonly { readonly role: string; readonly grade?: string; readonly score: number; readonly rates: object }[] };
type After = { readonly decisionId: string; readonly finalBy?: string; readonly upheldBy?: string; readonly reversedBy?: string };
type Adoptions = {
  readonly adoptions: readonly {
    readonly decisionId: string;
    readonly items: readonly { readonly itemId: string; readonly answer?: string; readonly reason?: string }[];
  }[];
};

/** Issue 6, story 4. */
export const storyReversedOnReview: Story = {
  name: 'reversed-on-review',
  title:
    'a decision becomes final and moves four ratings, its platform departs from one item; false evidence comes to light, other experts reverse it, and the ratings return exactly to what they would have been',
  play: async (place) => {
    const association = await foundAssociation(place, 'Reversed on review', '2027-03-01T09:00');
    const { shop, maja, advanceTo, associationId } = association;
    const ana = await association.member('Lattice leather', 'brand');
    const sellers: Member[] = [];
    for (const handle of HANDLES) sellers.push(await association.member(`Shop ${handle}`, handle));
    const members = [ana, ...sellers];
    for (const { client, partyId } of members) await client.post(`/ratings/${partyId}/acceptances`, { version: '2027-01' });
    const noa = await association.officer('noa');
    const [eda, fay, gus, hal] = await Promise.all(['eda', 'fay', 'gus', 'hal'].map((name) => association.expert(name, 2027)));
    if (!eda || !fay || !gus || !hal) throw new Error('four experts');

    const { dispute, pairs, isDown, isUpAgain, accept, listing } = await complain(place, association, ana, {
      right: RIGHT,
      materials: MATERIALS,
      against: HANDLES.map((handle, index) => ({ handle, member: sellers[index] ?? ana })),
      items: HANDLES.map((of) => ({ ref: `${of}-bag`, of })),
    });
    const at = `/disputes/${dispute.disputeId}`;
    const pairOf = (handle: (typeof HANDLES)[number]) => pairs(`${handle}-bag`);
    await accept();
    await dispute.until('all three are down', (view) => HANDLES.every((handle) => isDown(view, `${handle}-bag`)));
    await advanceTo('2027-03-25T09:00');
    await dispute.until('silence is a default', ({ stages }) =>
      sellers.every(({ partyId }) => stages.some(({ subject, reason }) => subject === `respondent:${partyId}` && reason === 'defaulted')),
    );

    const all = HANDLES.flatMap((handle) => pairOf(handle));
    await dispute.post(ana.client, '/panels', { pairs: all, legalKind: 'contractual-decision', mode: 'appointment' });
    const first = await followPanel(dispute, association);
    for (const { client } of members) await first.post(client, '/consents');
    await seat(dispute, first, association, [eda, fay, gus]);
    const before = new Date().toISOString();
    const remedy = (handle: (typeof HANDLES)[number], choice: 'lift' | 'keep'): Answered => ({
      issue: { kind: 'remedy', pairs: pairOf(handle), question: `Does the measure on the bag of ${handle} stay?` },
      choice,
    });
    const faith: Answered = {
      issue: { kind: 'bad-faith', pairs: all, question: 'Was it filed in good faith?', about: 'complaint', partyId: ana.partyId },
      choice: 'unfounded-and-negligent',
    };
    const departed = 'A court is seized of these goods on our platform.';
    await shop.departFrom(listing('dan-bag').externalId, departed);
    await advanceTo('2027-03-29T09:00');
    const clients = members.map(({ client }) => client);
    const decided = await decide(dispute, first, {
      parties: clients,
      experts: [eda, fay, gus],
      answers: [remedy('ben', 'lift'), remedy('cai', 'keep'), remedy('dan', 'lift'), faith],
      legalKind: 'contractual-decision',
    });

    await dispute.until('the shop adopts, and Ben’s bag is for sale again', (view) => isUpAgain(view, 'ben-bag'));
    dispute.check('Cai’s is not', !(await shop.isVisible(listing('cai-bag').externalId)) && (await shop.isVisible(listing('ben-bag').externalId)));
    dispute.check('nor Dan’s, from which the shop departs', !(await shop.isVisible(listing('dan-bag').externalId)));
    const told = (await sellers[2]?.client.get<Adoptions>(`${at}/adoptions`))?.adoptions[0]?.items ?? [];
    dispute.check('Dan is told of its own item alone, with the reason', told.length === 1 && told[0]?.answer === 'depart' && told[0].reason === departed);

    await advanceTo('2027-04-20T09:00');
    const after = async (): Promise<After | undefined> => {
      const { decisions } = await maja.get<{ readonly decisions: readonly After[] }>(`${at}/decision-reviews`);
      return decisions.find(({ decisionId }) => decisionId === decided);
    };
    await dispute.until('nobody asked for a review in time', async () => (await after())?.finalBy === 'time');
    const text = 'The panel held that the complaint about one of three shops was unfounded.';
    const named = await maja.refused(`${at}/decisions/${decided}/publications`, { text: `${text} Its filer was ${ana.name}.` });
    dispute.check('a text that names a party is not published', named.problem['code'] === 'NamesSomebody');
    await dispute.post(maja, `/decisions/${decided}/publications`, { text });
    const { publicationId } = await maja.get<{ readonly publicationId: string }>(`${at}/decisions/${decided}/publications`);
    await dispute.post(noa.client, `/decisions/${decided}/publications/${publicationId}/approvals`);
    const everybody = `/associations/${associationId}/published-decisions`;
    const published = await dispute.until('everybody can read it', async () => {
      const { decisions } = await (await fetch(`${place.apiUrl}/v1${everybody}`)).json().then((body) => body as { decisions: { publicationId: string }[] });
      return decisions.find((one) => one.publicationId === publicationId);
    });
    dispute.check('the list tells neither dispute nor anybody', !JSON.stringify(published).includes(dispute.disputeId));

    const day = '2027-05-10';
    const rating = async ({ client, partyId }: Member, more = ''): Promise<string> => {
      const { roles } = await client.get<Rating>(`/ratings/${partyId}?on=${day}${more}`);
      return JSON.stringify(roles.map(({ role, grade, score, rates }) => ({ role, grade, score, rates })));
    };
    const never = await Promise.all(members.map((member) => rating(member, `&knownAt=${before}`)));
    await dispute.until('all four ratings have moved', async () => {
      const now = await Promise.all(members.map((member) => rating(member)));
      return now.every((one, index) => one !== never[index]);
    });

    await advanceTo('2027-05-10T09:00');
    await dispute.post(ana.client, `/decisions/${decided}/review-requests`, {
      ground: 'false-evidence',
      statement: 'The invoices that it rests on were forged.',
    });
    await dispute.post(noa.client, `/decisions/${decided}/review-panels`, { mode: 'appointment', size: 1 });
    const review = await followPanel(dispute, association);
    await advanceTo('2027-05-17T09:00');
    const { seats } = await review.until('a seat waits for somebody else', (one) => one.seats.length > 0);
    const again = await maja.refused(`${at}/seats/${seats[0]?.seatId}/appointments`, { expertId: eda.expertId, reason: 'Knows the file.' });
    dispute.check('nobody of the first panel sits on it', again.problem['code'] === 'ExpertExcluded');
    await seat(dispute, review, association, [hal]);
    await advanceTo('2027-05-19T09:00');
    await decide(dispute, review, {
      parties: clients,
      experts: [hal],
      answers: [remedy('ben', 'keep'), remedy('cai', 'keep'), remedy('dan', 'lift')],
      legalKind: 'advisory-opinion',
    });
    await dispute.until('the review puts its own result in the place of the first', async () => (await after())?.reversedBy !== undefined);
    await dispute.until('the shop adopts that, too, and Ben’s bag is down again', (view) => isDown(view, 'ben-bag'));
    await dispute.until('all four ratings are exactly what they would have been', async () => {
      const now = await Promise.all(members.map((member) => rating(member)));
      return now.every((one, index) => one === never[index]);
    });
    const { reversed } = (await (await fetch(`${place.apiUrl}/v1${everybody}/${publicationId}`)).json()) as { readonly reversed: boolean };
    dispute.check('what was published says that it was reversed', reversed);
    await dispute.tell();
  },
};
