import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { askingOf } from '../../../../../test/support/asking.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { checkDraw } from '../../../../cli/draw/check.js';
import type { PublishedDraw } from '../../../../cli/draw/recompute.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  panelSubject,
  type Expert,
} from '../../../../../test/support/panel.js';

type By = { readonly token: string };
type Named = { readonly expertId: string; readonly name: string };
type Seat = {
  readonly seatId: string;
  readonly seat: string;
  readonly stage: string;
  readonly expert?: Named;
  readonly disclosure?: string;
};
type Candidate = Named & {
  readonly pseudonym: string;
  readonly excluded: readonly { readonly why: string; readonly via?: readonly string[] }[];
};
type Panel = {
  readonly panelId: string;
  readonly stage: string;
  readonly legalKind: string;
  readonly seats: readonly Seat[];
  readonly draw?: { readonly candidates?: readonly Candidate[]; readonly independent?: boolean };
  readonly outcome?: string;
} & Readonly<Record<string, unknown>>;

const FREE = ['eda', 'fay', 'gus', 'hal', 'ivy', 'ola', 'pam', 'zoe'];

let api: Api;
let story: Case;
let max: Awaited<ReturnType<typeof addMediator>>;
let noa: By;
const experts = new Map<string, Expert>();
const expert = (login: string): Expert => experts.get(login) ?? { login, expertId: '', token: '' };
const byId = (id: string | undefined): Expert =>
  [...experts.values()].find(({ expertId }) => expertId === id) ?? expert('');

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max', ['mediator', 'expert']);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  for (const login of [...FREE, 'kit', 'lou']) experts.set(login, await addExpert(api, story, login));
  experts.set('ned', await addExpert(api, story, 'ned', { languages: ['en'], fields: ['Nice class 25'] }));
  const affiliate = (fromId: string, relation: string, toId: string) =>
    ok('/v1/affiliations', { fromId, relation, toId, details: 'x' }, story.association.operator);
  await affiliate(expert('kit').expertId, 'employed-by', story.ben.partyId);
  const firm = await story.association.party('Law firm');
  await affiliate(expert('lou').expertId, 'employed-by', firm);
  await affiliate(firm, 'represents', story.ana.partyId);
}, 90_000);
afterAll(() => api.stop());

const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const { ok, refused } = askingOf(() => api);

/** A panel that was asked for, with ways to act in it. */
const asked = async (wanted: object = {}) => {
  const disputeId = await failedMediation(api, story, max);
  const at = `/v1/disputes/${disputeId}`;
  const { panelId } = (await ok(
    `${at}/panels`,
    { pairs: [], legalKind: 'contractual-decision', ...wanted },
    story.ana,
  )) as unknown as Panel;
  const see = async (by: By): Promise<Panel> => {
    const { status, text, body } = await api.get(`${at}/panels`, by);
    expect([status, text]).toEqual([200, text]);
    return (body as unknown as { readonly panels: readonly Panel[] }).panels[0] ?? ({ seats: [] } as unknown as Panel);
  };
  return { disputeId, panelId, at, panel: `${at}/panels/${panelId}`, see, engine: panelEngine(api, disputeId) };
};
type Asked = Awaited<ReturnType<typeof asked>>;

const consented = async (one: Asked): Promise<void> => {
  for (const by of [story.ana, story.ben]) await ok(`${one.panel}/consents`, {}, by);
};
const drawn = async (one: Asked): Promise<void> => {
  await consented(one);
  await ok(`${one.panel}/draws`, {}, story.maja);
  await ok(`${one.panel}/draw-lists`, {}, story.maja);
  await ok(`${one.panel}/nonces`, { nonce: 'four' }, story.ana);
  await one.engine.clock('CloseNonces', panelSubject(one.panelId));
  await one.engine.tellSecret(one.panelId);
};
const accept = async ({ at }: Asked, { seatId, expert: named }: Seat, more: object = {}): Promise<void> => {
  await ok(`${at}/seats/${seatId}/acceptances`, { noTies: true, ...more }, byId(named?.expertId));
};

describe('a panel by draw, over HTTP', () => {
  let one: Asked;
  it('is asked for, consented to, committed, frozen and drawn, and tells nobody the secret before', async () => {
    one = await asked();
    expect(await one.see(story.ben)).toMatchObject({
      stage: 'panel-consent',
      legalKind: 'contractual-decision',
      mode: 'draw',
      size: 3,
      bound: [],
    });
    expect(await refused(`${one.at}/panels`, { pairs: [], legalKind: 'advisory-opinion' }, story.ben)).toBe(
      'WrongStage',
    );
    await consented(one);
    expect(await refused(`${one.panel}/draw-lists`, {}, story.maja)).toBe('WrongStage');
    const { drawId } = (await ok(`${one.panel}/draws`, {}, story.maja)) as unknown as { readonly drawId: string };
    expect(drawId).toMatch(/^[0-9a-f-]{36}$/);
    await ok(`${one.panel}/draw-lists`, {}, story.maja);
    const { draw } = await one.see(story.ana);
    const excluded = Object.fromEntries(
      draw?.candidates?.map(({ name, excluded: why }) => [name, why.map((reason) => reason.why)]) ?? [],
    );
    expect(excluded).toEqual({
      ...Object.fromEntries(FREE.map((login) => [login, []])),
      kit: ['same-organisation'],
      lou: ['representative'],
      max: ['mediator-of-the-dispute'],
      ned: ['language'],
    });
    expect(draw?.candidates?.every(({ excluded: why }) => why.every(({ via }) => via === undefined))).toBe(true);
    expect(
      (await one.see(story.maja)).draw?.candidates?.find(({ name }) => name === 'lou')?.excluded[0]?.via,
    ).toHaveLength(2);
    await ok(`${one.panel}/nonces`, { nonce: 'four' }, story.ana);
    expect(await refused(`${one.panel}/nonces`, { nonce: 'five' }, story.ana)).toBe('AnsweredAlready');
    await one.engine.clock('CloseNonces', panelSubject(one.panelId));
    await one.engine.tellSecret(one.panelId);
    const { seats, draw: told } = await one.see(story.ben);
    expect([seats.map(({ seat }) => seat), told?.independent]).toEqual([['presiding', 'member', 'member'], true]);
  });

  it('shows an expert its seat alone until it has declared itself free of ties', async () => {
    const { seats } = await one.see(story.maja);
    const [first, second, third] = seats;
    if (!first || !second || !third) throw new Error('three seats');
    const own = byId(first.expert?.expertId);
    expect((await one.see(own)).seats.map(({ seatId }) => seatId)).toEqual([first.seatId]);
    expect((await one.see(own)).draw?.candidates).toBeUndefined();
    expect((await one.see(own))['partyNames']).toEqual(
      [story.ana, story.ben].map(({ partyId }) => ({ partyId, name: expect.any(String) })),
    );
    expect((await one.see(story.ana))['partyNames']).toBeUndefined();
    expect(await refused(`${one.at}/seats/${first.seatId}/acceptances`, { noTies: false }, own)).toBe(
      'DeclarationMissing',
    );
    expect(await refused(`${one.at}/seats/${second.seatId}/acceptances`, { noTies: true }, own)).toBe('NotYourPart');
    await accept(one, first, { disclosure: 'Lectured there once.' });
    await ok(`${one.at}/seats/${second.seatId}/declines`, { cause: 'no-time' }, byId(second.expert?.expertId));
    expect((await one.see(story.ana)).seats[0]).toMatchObject({ stage: 'seated', disclosure: 'Lectured there once.' });
    const [, next] = (await one.see(story.maja)).seats;
    expect(next?.expert?.expertId).not.toBe(second.expert?.expertId);
    if (next) await accept(one, next);
    await accept(one, third);
    expect(await one.see(story.ben)).toMatchObject({
      stage: 'file-reading',
      legalKind: 'contractual-decision',
      constitutedAt: expect.any(String),
    });
  });

  it('has an expert challenged, decided by somebody else, and replaced from the reserve', async () => {
    const [first] = (await one.see(story.ben)).seats;
    if (!first) throw new Error('a seat');
    const at = `${one.at}/seats/${first.seatId}`;
    await ok(`${at}/challenges`, { ground: 'interest', reason: 'It lectured there.' }, story.ben);
    expect(
      await refused(`${at}/challenge-decisions`, { upheld: true, frivolous: false, reason: 'So it did.' }, story.maja),
    ).toBe('SecondPersonNeeded');
    await ok(`${at}/challenge-decisions`, { upheld: true, frivolous: false, reason: 'So it did.' }, noa);
    const [replaced] = (await one.see(story.ana)).seats;
    expect(replaced).toMatchObject({
      stage: 'expert-acceptance',
      challenges: [
        { ground: 'interest', reason: 'It lectured there.', decision: { upheld: true, reason: 'So it did.' } },
      ],
    });
    if (replaced) await accept(one, replaced);
    expect((await one.see(story.ana)).seats.map(({ stage }) => stage)).toEqual(['seated', 'seated', 'seated']);
    expect(await refused(`${at}/acceptances`, { noTies: true }, byId(first.expert?.expertId))).toBe('NotFound');
  });

  it('has an expert recuse itself, and none removed while the panel has time', async () => {
    const [first, second] = (await one.see(story.maja)).seats;
    if (!first || !second) throw new Error('two seats');
    const removals = `${one.at}/seats/${second.seatId}/removals`;
    expect(await refused(removals, { reason: 'Silent.' }, story.maja)).toBe('SecondPersonNeeded');
    expect(await refused(removals, { reason: 'Silent.' }, noa)).toBe('DeadlineNotReached');
    await ok(`${one.at}/seats/${first.seatId}/recusals`, { tie: 'A mandate came.' }, byId(first.expert?.expertId));
    const [after, stays] = (await one.see(story.maja)).seats;
    expect(after?.expert?.expertId).not.toBe(first.expert?.expertId);
    expect(stays?.expert?.expertId).toBe(second.expert?.expertId);
  });

  it('counts in the load and the docket of whoever is asked, and shuts out who had a case with a party', async () => {
    await catchUp();
    const sitting = (await one.see(story.maja)).seats
      .map(({ expert: named }) => named?.expertId)
      .find((id) => id !== undefined);
    const roster = (await api.get('/v1/experts', story.maja)).body as unknown as {
      readonly experts: readonly { expertId: string; load: number }[];
    };
    expect(roster.experts.find(({ expertId }) => expertId === sitting)?.load).toBe(1);
    const docket = (await api.get('/v1/disputes', byId(sitting))).body as unknown as {
      readonly items: readonly { disputeId: string }[];
    };
    expect(docket.items.map(({ disputeId }) => disputeId)).toEqual([one.disputeId]);
    expect((await api.get(one.at, byId(sitting))).status).toBe(200);
    const other = await asked();
    await consented(other);
    await ok(`${other.panel}/draws`, {}, story.maja);
    await ok(`${other.panel}/draw-lists`, {}, story.maja);
    const reasons = new Map(
      (await other.see(story.ana)).draw?.candidates?.map(({ name, excluded }) => [
        name,
        excluded.map(({ why }) => why),
      ]),
    );
    const served = [...reasons].filter(([, why]) => why.includes('earlier-case')).map(([name]) => name);
    expect(served.length).toBeGreaterThanOrEqual(3); // those who had accepted, gone ones too
  });
});

it('is told to everybody in pseudonyms alone, before and after the secret', async () => {
  const one = await asked();
  const address = `/v1/draws/${one.disputeId}`;
  expect((await api.get(address)).status).toBe(404);
  await ok(
    `${one.panel}/bases`,
    { partyId: story.ben.partyId, basis: 'membership', version: '2026-01', clause: '12', details: 'x' },
    story.maja,
  );
  await ok(`${one.panel}/consents`, {}, story.ana);
  await one.engine.clock('LapsePanelConsent', panelSubject(one.panelId));
  await ok(`${one.panel}/draws`, {}, story.maja);
  const begun = await api.get(address);
  expect([begun.status, begun.text.includes('secret'), begun.text.includes('entries')]).toEqual([200, false, false]);
  await ok(`${one.panel}/draw-lists`, {}, story.maja);
  await one.engine.clock('CloseNonces', panelSubject(one.panelId));
  await ok(`${one.panel}/public-values`, { value: '03 11 17', source: 'cwl.gov.cn' }, story.maja);
  await one.engine.tellSecret(one.panelId);
  const told = await api.get(address);
  for (const [login] of experts)
    for (const { text } of [begun, told]) expect(text).not.toContain(expert(login).expertId);
  const [draw] = (told.body as unknown as { readonly draws: readonly PublishedDraw[] }).draws;
  if (!draw) throw new Error('a draw');
  expect([checkDraw(draw), draw.publicValue, draw.independent]).toEqual([{ faults: [], told: true }, '03 11 17', true]);
  const byName = new Map(
    (await one.see(story.ana)).draw?.candidates?.map(({ pseudonym, expertId }) => [pseudonym, expertId]),
  );
  expect((await one.see(story.ana)).seats.map(({ expert: named }) => named?.expertId)).toEqual(
    draw.drawn?.map((pseudonym) => byName.get(pseudonym)),
  );
});

it('never shows a rating or a risk to whoever may sit, whatever else that one is', async () => {
  await catchUp();
  const roles = ['case-manager', 'administrator', 'expert'];
  const both = { token: await story.association.person({ login: 'ida', roles }) };
  const disputeId = await failedMediation(api, story, max);
  const answers = async (by: By) =>
    Promise.all(
      [`/v1/disputes/${disputeId}/signals`, '/v1/signals', `/v1/ratings/${story.ben.partyId}`].map(
        async (path) => (await api.get(path, by)).status,
      ),
    );
  expect(await answers(both)).toEqual([404, 404, 404]);
  expect((await answers(story.maja)).slice(0, 2)).toEqual([200, 200]);
});

describe('other ways to the seats, over HTTP', () => {
  const free = () => FREE.map((login) => expert(login).expertId);
  it('by appointment, after advice alone is what the bases carry', async () => {
    const one = await asked({ mode: 'appointment' });
    await ok(`${one.panel}/consents`, {}, story.ana);
    await one.engine.clock('LapsePanelConsent', panelSubject(one.panelId));
    const { seats, legalKind } = await one.see(story.maja);
    expect([legalKind, seats.map(({ stage }) => stage)]).toEqual([
      'advisory-opinion',
      ['seat-vacant', 'seat-vacant', 'seat-vacant'],
    ]);
    const appoint = (index: number, login: string) =>
      [
        `${one.at}/seats/${seats[index]?.seatId}/appointments`,
        { expertId: expert(login).expertId, reason: 'x' },
      ] as const;
    expect(await refused(...appoint(0, 'kit'), story.maja)).toBe('ExpertExcluded');
    await catchUp();
  });
  it('by strike and rank, or each side by nomination', async () => {
    const struck = await asked({ mode: 'strike-and-rank', legalKind: 'advisory-opinion' });
    await consented(struck);
    expect(
      await refused(
        `${struck.panel}/expert-lists`,
        { expertIds: [expert('kit').expertId, ...free().slice(0, 2)] },
        story.maja,
      ),
    ).toBe('ExpertExcluded');
    const nominated = await asked({ mode: 'nomination', legalKind: 'advisory-opinion' });
    await consented(nominated);
    expect(await refused(`${nominated.panel}/nominations`, { expertId: expert('kit').expertId }, story.ana)).toBe(
      'ExpertExcluded',
    );
    expect(
      await refused(`${nominated.panel}/waivers`, { expertId: expert('kit').expertId, conflict: 'kin' }, story.ana),
    ).toBe('NotWaivable');
  });
  it('an objection to the competence is decided first, and who asked can take the request back', async () => {
    const one = await asked();
    await ok(`${one.panel}/objections`, { reason: 'Not your matter.' }, story.ben);
    expect(await refused(`${one.panel}/consents`, {}, story.ana)).toBe('WrongStage');
    await ok(
      `${one.panel}/competence-decisions`,
      { outcome: 'advisory-only', reason: 'Advice binds nobody.' },
      story.maja,
    );
    expect(await one.see(story.ana)).toMatchObject({ stage: 'panel-consent', legalKind: 'advisory-opinion' });
    await ok(`${one.panel}/consents`, {}, story.ben);
    await ok(`${one.panel}/consent-withdrawals`, { reason: 'No more.' }, story.ben);
    await ok(`${one.panel}/competence-decisions`, { outcome: 'rejected', reason: 'x' }, story.maja);
    await ok(`${one.panel}/withdrawals`, {}, story.ana);
    expect(await one.see(story.ben)).toMatchObject({ stage: 'closed', outcome: 'withdrawn' });
  });
});
