import { followRatings } from '#application/rating/follow-ratings.js';
import { recompute } from '#application/rating/recompute.js';
import { localDate } from '#domain/calendar/local-date.js';
import { instant, type Event } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { saveWords } from '#read-models/save-words.js';
import { keepUp } from '#read-models/keep-up.js';
import { ratingFacts } from '#read-models/rating-facts.projection.js';
import { ratingMembers } from '#read-models/rating-members.projection.js';
import { verify } from '#read-models/rebuild.js';
import { rateAll } from '#rating/rate-all.js';
import { getRules } from '#rating/released.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { recordEvents } from '../../../test/support/record-events.js';
import { rating } from '../../cli/rating.js';
import { until } from '../../../test/support/until.js';
import { keptAs, RATING_FACTS_VIEW } from '#read-models/views.js';
import { knownNow } from './as-of.js';
import { findPublishedRatings } from './find-published-ratings.js';
import { longestIn, watched } from '../../../test/support/watched.js';

let api: Api;
let story: Case;
let lea: { token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  lea = { token: await story.association.person({ login: 'lea', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

const TABLES = [ratingFacts, ratingMembers];
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, TABLES)) > 0);
};
/** The worker has come by. */
const follow = async () => {
  const now = String((await api.get('/v1/clock', story.maja)).body['now']);
  await followRatings(everywhereOf(api, now), api.parts.now());
};
const waitsFor = async (kind: string, login: string): Promise<number> => {
  const { rows } = await api.parts.pool.query<{ count: string }>(
    `SELECT count(*) FROM office.office_task t JOIN office.account a ON a.login = $2 AND a.id <> ALL (t.barred_ids)
      WHERE t.kind = $1 AND a.association_id = $3`,
    [kind, login, associationId()],
  );
  return Number(rows[0]?.count);
};
const toldOf = async (topic: string): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ login: string }>(
    'SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id WHERE n.topic = $1',
    [topic],
  );
  return rows.map(({ login }) => login);
};
const associationId = () => story.association.associationId;

const record = (disputeId: string, day: string, ...events: readonly Event[]): Promise<void> =>
  recordEvents(api, associationId(), disputeId, day, events);

const noon = (day: string) => instant(`${day}T04:00:00Z`);

/** Ana, or somebody else each time, complained of Ben; they settled, and he kept his word or did not. */
const settled = async (day: string, outcome: 'kept' | 'broken', complainantId: string = newId()): Promise<string> => {
  const [disputeId, settlementId, undertakingId] = [newId(), newId(), newId()];
  const respondentId = story.ben.partyId;
  const due = { dueAt: noon(day) };
  await record(
    disputeId,
    day,
    {
      type: 'ComplaintFiled',
      data: { complainantId, filedAs: 'right-holder', respondents: [{ respondentId, roles: ['merchant'] }], items: [] },
    },
    {
      type: 'SettlementReached',
      data: {
        settlementId,
        respondentId,
        undertakings: [{ undertakingId, byId: respondentId, toId: complainantId, remind: due, due }],
      },
    },
    outcome === 'kept'
      ? { type: 'PerformanceConfirmed', data: { undertakingId, by: 'other-side', effectiveAt: noon(day) } }
      : { type: 'BreachFound', data: { undertakingId, settlementId, brokenBy: respondentId, foundAt: noon(day) } },
  );
  return disputeId;
};

const legalDay = async (day: string): Promise<void> => {
  const offset = new Date(`${day}T04:00:00Z`).getTime() - Date.now();
  await api.parts.dataSource.query('UPDATE office.association SET clock_offset_ms = $1 WHERE id = $2', [
    Math.round(offset),
    associationId(),
  ]);
};

type By = { readonly token: string };
const on = (memberId: string, path: string, body: object, by: By) =>
  api.post(`/v1/ratings/${memberId}/${path}`, body, { ...by, key: newId() });
const see = (by: By = story.ben, query = '', memberId = story.ben.partyId) =>
  api.get(`/v1/ratings/${memberId}${query}`, by);
type Point = {
  readonly factId: string;
  readonly code: string;
  readonly contribution: number;
  readonly standing: string;
  readonly objection: string;
};
type Role = {
  readonly role: string;
  readonly score: number;
  readonly base: number;
  readonly grade?: string;
  readonly proposal?: object;
  readonly points: readonly Point[];
};
const roleOf = async (by: By = story.ben, query = ''): Promise<Role> => {
  const { status, text, body } = await see(by, query);
  if (status !== 200) throw new Error(text);
  const role = (body as unknown as { roles: readonly Role[] }).roles.find((one) => one.role === 'merchant');
  if (!role) throw new Error(text);
  return role;
};

describe('acceptance of the rules', () => {
  it('is of the version in force, by whoever speaks for the member, and makes it a member at all', async () => {
    expect(await see()).toMatchObject({ status: 404 });
    expect(await on(story.ben.partyId, 'acceptances', { version: '1999-01' }, story.ben)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'version' }] },
    });
    const key = newId();
    const first = await api.post(
      `/v1/ratings/${story.ben.partyId}/acceptances`,
      { version: '2027-01' },
      { ...story.ben, key },
    );
    expect(first).toMatchObject({ status: 201, body: { events: ['RatingRulesAccepted'], version: '2027-01' } });
    expect(
      (await api.post(`/v1/ratings/${story.ben.partyId}/acceptances`, { version: '2027-01' }, { ...story.ben, key }))
        .text,
    ).toBe(first.text);
    expect(await on(story.shop.platformId, 'acceptances', { version: '2027-01' }, story.shop)).toMatchObject({
      status: 201,
    });
    await catchUp();
    expect(await see()).toMatchObject({
      status: 200,
      body: { roles: [], decisions: { kind: 'organisation', accepted: [{ version: '2027-01' }] } },
    });
  });

  it('is nobody else’s, to whom there is no such member', async () => {
    const strange = async (memberId: string, by: By) => {
      const answers = [
        await see(by, '', memberId),
        await on(memberId, 'acceptances', { version: '2027-01' }, by),
        await on(memberId, 'leavings', {}, by),
      ];
      return answers.map(({ status, text }) => [
        status,
        text.replaceAll(memberId, 'ID').replace(/"instance":"[^"]*"|"requestId":"[^"]*"/g, ''),
      ]);
    };
    for (const by of [story.ana, story.shop])
      expect(await strange(story.ben.partyId, by)).toEqual(await strange(newId(), by));
  });
});

describe('a rating', () => {
  const others = [newId(), newId(), newId(), newId(), newId(), newId()];
  beforeAll(async () => {
    for (const [index, other] of others.entries())
      await settled(`2026-03-${String(5 + index).padStart(2, '0')}`, 'kept', other);
    await catchUp();
    await legalDay('2026-04-01');
  }, 60_000);

  it('is every point with its event and rule; base and contributions make the score', async () => {
    const role = await roleOf();
    expect(role).toMatchObject({ grade: 'B', sample: { facts: 6, counterparties: 6, suffices: true } });
    expect(role.points.filter(({ code }) => code === 'settlement-performed')).toHaveLength(6);
    expect(role.points[0]).toMatchObject({ event: 'SettlementReached', standing: 'weightless' });
    expect(role.points[1]).toMatchObject({
      event: 'PerformanceConfirmed',
      on: '2026-03-05',
      standing: 'counts',
      rule: { clause: 'F.D2', effect: 'positive', weight: 250 },
    });
    expect(role.score).toBeGreaterThan(role.base);
  });

  it('counts on of a file that is only stored since another asked, and does not say where it comes from', async () => {
    const before = await roleOf();
    const { rows } = await api.parts.pool.query<{ dispute_id: string }>(
      `INSERT INTO office.restricted_file (dispute_id, association_id, reason, since)
         SELECT dispute_id, association_id, 'asked', now() FROM ${RATING_FACTS_VIEW} AS rating_facts WHERE fact_id = $1 RETURNING dispute_id`,
      [before.points[1]?.factId],
    );
    const { text } = await see();
    const after = await roleOf();
    await api.parts.pool.query('DELETE FROM office.restricted_file');
    expect(after.score).toBe(before.score);
    const silent = after.points.filter((point) => 'storedOnly' in point);
    expect(silent.map(({ factId }) => factId.split('.')[0])).toEqual(Array(silent.length).fill(rows[0]?.dispute_id));
    expect(silent.length).toBeGreaterThan(0);
    for (const point of silent) for (const name of ['disputeId', 'event']) expect(point).not.toHaveProperty(name);
    expect(text).not.toContain(`"disputeId":"${rows[0]?.dispute_id}"`);
  });

  it('counts nothing of a file that is kept past its period, that its member asked to have erased, or that is erased', async () => {
    const { pool } = api.parts;
    const before = await roleOf();
    const [disputeId = ''] = before.points[1]?.factId.split('.') ?? [];
    const rest = before.points.filter(({ factId }) => !factId.startsWith(disputeId)).map(({ factId }) => factId);
    const without = async (): Promise<number> => {
      expect((await see()).text).not.toContain(disputeId);
      const { points, score } = await roleOf();
      expect(points.map(({ factId }) => factId)).toEqual(rest);
      return score;
    };
    const restrict = (reason: string) =>
      pool.query(
        'INSERT INTO office.restricted_file (dispute_id, association_id, reason, since) VALUES ($1, $2, $3, now())',
        [disputeId, associationId(), reason],
      );
    await restrict('period');
    const past = await without();
    await pool.query('DELETE FROM office.restricted_file');
    await restrict('asked');
    const requestId = newId();
    await pool.query(
      `INSERT INTO office.data_request (id, association_id, account_id, subject_kind, subject_id, kind, asked_at, due_at, state)
         VALUES ($1, $2, $1, 'party', $3, 'erasure', now(), now(), 'partly')`,
      [requestId, associationId(), story.ben.partyId],
    );
    const asked = await without();
    await pool.query('DELETE FROM office.restricted_file');
    await pool.query('DELETE FROM office.data_request WHERE id = $1', [requestId]);
    await pool.query(`INSERT INTO vault.key (id, association_id, name, destroyed_at) VALUES ($1, $2, $3, now())`, [
      requestId,
      associationId(),
      `text:${disputeId}:${story.ben.partyId}`,
    ]);
    const erased = await without();
    await pool.query('DELETE FROM vault.key WHERE id = $1', [requestId]);
    expect([asked, erased]).toEqual([past, past]);
    expect(past).toBeLessThan(before.score);
    expect(await roleOf()).toEqual(before);
  });

  it('is the same for staff, and not for anybody who may sit on a panel, whatever else that one is', async () => {
    expect((await see(story.maja)).status).toBe(200);
    const expert = await story.association.account({ login: 'eva', roles: ['case-manager', 'mediator'] });
    const eva = { token: await story.association.signIn('eva') };
    expect((await see(eva)).status).toBe(200);
    const listing = {
      services: ['expert'],
      languages: ['zh-CN'],
      qualification: 'professional-title',
      details: 'x',
      from: '2026-01-01T00:00:00Z',
      until: '2028-01-01T00:00:00Z',
      cap: 3,
    };
    expect((await api.post(`/v1/mediators/${expert}/listings`, listing, lea)).status).toBe(200);
    expect((await see(eva)).status).toBe(404);
    expect((await on(story.ben.partyId, 'notices', { role: 'merchant' }, eva)).status).toBe(404);
  });

  it('from the table is the one reckoned from the log, and the table is what the log makes', async () => {
    await settled('2026-03-20', 'broken');
    await catchUp();
    for (const day of ['2026-03-10', '2026-04-01', '2026-04-05', '2027-03-01']) {
      const { members, facts } = await recompute(api.parts.pool, associationId());
      const ratings = rateAll(members, facts, localDate(day), (version) => getRules(version).rules);
      const own = ratings.get(story.ben.partyId)?.roles.find(({ role }) => role === 'merchant');
      if (day > '2026-04-01') await legalDay(day);
      expect(await roleOf(story.ben, `?on=${day}`)).toMatchObject({
        score: own?.look.score,
        sample: { facts: own?.look.sums.facts },
      });
    }
    await legalDay('2026-04-01');
    for (const table of TABLES) expect((await verify(api.parts.pool, table)).different).toBe(0);
  }, 60_000);

  it('is not told for a day to come', async () => {
    const refused = { status: 422, body: { code: 'InstantImplausible', errors: [{ field: 'on' }] } };
    expect(await see(story.ben, '?on=2026-04-02')).toMatchObject(refused);
    expect(await see(story.ben, '?on=2026-04-01')).toMatchObject({ status: 200 });
  });

  it('is as it was known at an instant, whatever was recorded since', async () => {
    const before = await roleOf();
    const knownAt = new Date(Date.now() + 1).toISOString();
    await until('that instant has passed', () => new Date().toISOString() > knownAt);
    await settled('2026-03-02', 'kept');
    await catchUp();
    expect(await roleOf(story.ben, `?knownAt=${knownAt}`)).toEqual(before);
    expect((await roleOf()).points.length).toBe(before.points.length + 2);
  });

  it('returns exactly to what it would have been when the log takes a fact back', async () => {
    const complainantId = story.ana.partyId;
    const respondentId = story.ben.partyId;
    await on(complainantId, 'acceptances', { version: '2027-01' }, story.ana);
    const pairs = [`pair:${respondentId}:bag`];
    const disputeId = newId();
    await record(disputeId, '2026-03-03', {
      type: 'ComplaintFiled',
      data: { complainantId, filedAs: 'right-holder', respondents: [{ respondentId, roles: ['merchant'] }], items: [] },
    });
    await catchUp();
    const asOfDay = async () =>
      (await see(story.ana, '?on=2026-08-01', complainantId)).body as unknown as {
        roles: readonly { takenBack?: object }[];
      };
    await legalDay('2026-08-01');
    const before = await asOfDay();
    await record(disputeId, '2026-04-02', {
      type: 'WaitingPeriodEnded',
      data: { pairs, effectiveAt: noon('2026-04-02') },
    });
    await catchUp();
    expect((await asOfDay()).roles).toMatchObject([
      { role: 'complainant', points: [{ code: 'measure-lifted-unproven', standing: 'counts' }] },
    ]);
    await record(disputeId, '2026-04-03', { type: 'MeasureKept', data: { reportId: newId(), pairs, until: 'kept' } });
    await catchUp();
    expect(await asOfDay()).toEqual(before);
    await legalDay('2026-04-01');
  });
});

describe('a worse grade', () => {
  let noticeId: string;
  const worse = [
    '2026-04-06',
    '2026-04-07',
    '2026-04-08',
    '2026-04-09',
    '2026-04-10',
    '2026-04-11',
    '2026-04-12',
    '2026-04-13',
  ];
  beforeAll(async () => {
    for (const day of worse) await settled(day, 'broken');
    await catchUp();
    await legalDay('2026-05-21');
  }, 60_000);

  it('stands nowhere before somebody told the member of it, with its facts and the time to object', async () => {
    expect(await roleOf()).toMatchObject({ grade: 'B', proposal: { to: 'D' } });
    expect(await on(story.ben.partyId, 'notices', { role: 'merchant' }, story.ben)).toMatchObject({ status: 403 });
    const noticed = await on(
      story.ben.partyId,
      'notices',
      { role: 'merchant', reason: 'Please look at these' },
      story.maja,
    );
    expect(noticed).toMatchObject({ status: 201, body: { events: ['GradeNoticed'] } });
    noticeId = String(noticed.body['noticeId']);
    await catchUp();
    for (const _ of [1, 2]) await follow();
    expect(await toldOf('grade-noticed')).toEqual(['ben']);
    expect((await see()).body).toMatchObject({
      decisions: {
        notices: [
          { noticeId, from: 'B', to: 'D', version: '2027-01', stage: 'noticed', reason: 'Please look at these' },
        ],
      },
    });
    expect(await on(story.ben.partyId, 'grades', { role: 'merchant', noticeId }, story.maja)).toMatchObject({
      status: 409,
      body: { code: 'DeadlineNotReached' },
    });
    const { rows } = await api.parts.pool.query<{ data: string }>(
      "SELECT data FROM log.event WHERE type = 'GradeNoticed'",
    );
    expect(rows[0]?.data).not.toContain('Please look');
  });

  it('waits for the decision on an objection, by somebody who had no hand in the matter', async () => {
    const [fact] = (await roleOf()).points.filter(({ code }) => code === 'settlement-broken');
    const objection = await on(
      story.ben.partyId,
      'objections',
      { factId: fact?.factId, ground: 'It was paid' },
      story.ben,
    );
    expect(objection).toMatchObject({ status: 201, body: { events: ['FactContested'] } });
    const objectionId = String(objection.body['objectionId']);
    expect(
      await on(story.ben.partyId, 'objections', { factId: fact?.factId, ground: 'Again' }, story.ben),
    ).toMatchObject({ status: 409 });
    expect(
      await on(story.ben.partyId, 'objections', { factId: 'no-such-fact', ground: 'Mine' }, story.ben),
    ).toMatchObject({ status: 404 });
    await legalDay('2026-06-10');
    await catchUp();
    expect(await on(story.ben.partyId, 'grades', { role: 'merchant', noticeId }, story.maja)).toMatchObject({
      status: 409,
      body: { code: 'ObjectionOpen' },
    });
    const decide = (by: By) =>
      on(
        story.ben.partyId,
        `objections/${objectionId}/decisions`,
        { upheld: false, reason: 'The bank says otherwise' },
        by,
      );
    expect(await decide(story.maja)).toMatchObject({ status: 403, body: { code: 'NotIndependent' } });
    await follow();
    expect([await waitsFor('decide-contest', 'lea'), await waitsFor('decide-contest', 'maja')]).toEqual([1, 0]);
    expect(await decide(lea)).toMatchObject({ status: 200, body: { events: ['FactContestDecided'] } });
    await catchUp();
    await follow();
    expect([await waitsFor('decide-contest', 'lea'), await toldOf('rating-answered')]).toEqual([0, ['ben']]);
    expect((await see()).body).toMatchObject({
      decisions: { objections: [{ outcome: 'rejected', reason: 'The bank says otherwise' }] },
    });
  });

  it('stands once a person confirmed it, and falls with a fact that an objection takes out', async () => {
    expect(await on(story.ben.partyId, 'grades', { role: 'merchant', noticeId }, story.maja)).toMatchObject({
      status: 200,
      body: { events: ['GradeConfirmed'] },
    });
    await catchUp();
    expect((await roleOf()).grade).toBe('D');
    const before = (await roleOf()).score;
    const [, second] = (await roleOf()).points.filter(({ code }) => code === 'settlement-broken');
    const objection = await on(
      story.ben.partyId,
      'objections',
      { factId: second?.factId, ground: 'Not mine' },
      story.ben,
    );
    await on(
      story.ben.partyId,
      `objections/${String(objection.body['objectionId'])}/decisions`,
      { upheld: true, reason: 'Another firm' },
      lea,
    );
    await catchUp();
    const after = await roleOf();
    expect(after).toMatchObject({ grade: 'B', proposal: { to: 'D' } });
    expect(after.score).toBeGreaterThan(before);
    expect(after.points.find(({ factId }) => factId === second?.factId)).toMatchObject({
      standing: 'struck',
      objection: 'upheld',
      contribution: 0,
    });
  });

  it('lets a fact be repaired after its least term alone, with a view of what that would do', async () => {
    const [first] = (await roleOf()).points.filter(
      ({ code, standing }) => code === 'settlement-broken' && standing === 'counts',
    );
    expect(first).toMatchObject({ ifRepaired: { score: expect.any(Number) as number } });
    const ask = () =>
      on(story.ben.partyId, 'repairs', { factId: first?.factId, undertaking: 'Paid in full' }, story.ben);
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'RepairTooEarly' } });
    await legalDay('2026-10-20');
    const wouldBe = (await roleOf()).points.find(({ factId }) => factId === first?.factId) as unknown as {
      ifRepaired: { score: number };
    };
    const asked = await ask();
    expect(asked).toMatchObject({ status: 201, body: { events: ['RepairAsked'] } });
    const decision = { outcome: 'approved', reason: 'Seen' };
    expect(
      await on(story.ben.partyId, `repairs/${String(asked.body['repairId'])}/decisions`, decision, lea),
    ).toMatchObject({
      status: 200,
      body: { events: ['RepairApproved'] },
    });
    await catchUp();
    expect(await roleOf()).toMatchObject({ score: wouldBe.ifRepaired.score });
    expect(
      (await roleOf(story.ben, '?on=2026-10-19')).points.find(({ factId }) => factId === first?.factId),
    ).toMatchObject({ standing: 'counts' });
  });
});

describe('what is public', () => {
  it('is grades and facts with class, end and objection, and neither dispute nor other side', async () => {
    await legalDay('2026-06-10');
    const { status, body, text } = await api.get(`/v1/associations/${associationId()}/ratings/${story.ben.partyId}`);
    expect([status, body]).toMatchObject([
      200,
      { version: '2027-01', roles: [{ role: 'merchant', name: '作为商家', grade: 'B', gradeName: '良好' }] },
    ]);
    const [role] = (body as unknown as { roles: readonly { facts: readonly object[] }[] }).roles;
    expect(role?.facts[0]).toEqual({
      ...{ code: 'settlement-broken', name: '违反和解', class: 'general', className: '一般情形' },
      ...{ until: expect.any(String) as string, objection: 'none' },
    });
    const { facts } = await recompute(api.parts.pool, associationId());
    for (const { disputeId, counterpartyId = 'none' } of facts.filter(({ memberId }) => memberId === story.ben.partyId))
      for (const id of [disputeId, counterpartyId]) expect(text).not.toContain(id);
  });

  it('is nothing of whoever is not rated, nor of a natural person without its own consent', async () => {
    const published = (memberId: string) => api.get(`/v1/associations/${associationId()}/ratings/${memberId}`);
    expect((await published(story.cai.partyId)).status).toBe(404);
    const personId = String(
      (await api.post('/v1/parties', { kind: 'person', name: 'Dora', accounts: [] }, story.association.operator)).body[
        'partyId'
      ],
    );
    const dora = { token: await story.association.person({ login: 'dora', roles: ['party'], partyIds: [personId] }) };
    expect((await on(personId, 'acceptances', { version: '2027-01' }, dora)).status).toBe(201);
    await catchUp();
    expect((await published(personId)).status).toBe(404);
    const called = [
      [personId, 'Dora'],
      [story.ben.partyId, 'The firm of Ben'],
      [story.cai.partyId, 'The firm of Cai'],
    ] as const;
    await saveWords(
      api.parts.pool,
      called.map(([partyId, text], at) => {
        const plain = plainForm(text);
        const grams = bigramsOf(associationId(), plain);
        const about = { associationId: associationId(), partyId, kind: 'name', aboutId: partyId, ofDocket: true };
        return { ...about, contentId: newId(), position: at, isSealed: false, text, plain, grams };
      }),
    );
    const named = async (name: string) =>
      (await api.get(`/v1/associations/${associationId()}/ratings?name=${name}`)).body;
    const complete = expect.any(Boolean) as boolean;
    expect(await named('Dora')).toEqual({ items: [], complete });
    expect((await on(personId, 'publicity', { isPublic: true }, dora)).status).toBe(200);
    expect((await published(personId)).status).toBe(200);
    expect(await named('dor')).toMatchObject({ items: [{ memberId: personId, name: 'Dora' }] });
    expect(await named('the%20firm%20of%20ben')).toMatchObject({
      items: [{ memberId: story.ben.partyId, roles: [{ role: 'merchant', grade: 'B', gradeName: '良好' }] }],
    });
    expect(await named('firm%20of%20cai')).toEqual({ items: [], complete }); // not rated
    expect(await named('SHOP')).toMatchObject({ items: [{ memberId: story.shop.platformId, name: 'shop' }] });
    expect(await named('shop%20firm')).toEqual({ items: [], complete }); // each of the words
    expect((await api.get(`/v1/associations/${associationId()}/ratings?name=x`)).status).toBe(400);
    const data = await (await fetch(`${api.url}/v1/associations/${associationId()}/open-data/grades.jsonl`)).text();
    expect(data).toContain(`"memberId":"${story.ben.partyId}"`);
    expect(data).not.toContain(story.cai.partyId);
    expect((await on(personId, 'publicity', { isPublic: false }, dora)).status).toBe(200);
    expect((await published(personId)).status).toBe(404);
  });

  it('is looked for among names that hold the words, however many are rated or so called', async () => {
    const { pool } = api.parts;
    const { rows } = await pool.query<{ reader: string }>(
      'SELECT reader FROM read.generation WHERE name = $1 AND live',
      [keptAs('rating_members')],
    );
    const table = `read."${rows[0]?.reader}"`;
    await pool.query(
      `WITH made AS (INSERT INTO office.platform (id, association_id, name, handle)
                       SELECT gen_random_uuid(), $1, 'Ｓhop no. ' || n, 'many-' || n FROM generate_series(1, 150) AS n RETURNING id)
       INSERT INTO ${table} (stream_id, association_id, member_id, kind, is_rated, struck)
         SELECT gen_random_uuid(), $1, id::text, 'platform', true, '[]'::jsonb FROM made
         UNION ALL SELECT gen_random_uuid(), $1, gen_random_uuid()::text, 'organisation', true, '[]'::jsonb FROM generate_series(1, 300)`,
      [associationId()],
    );
    const [together, longest]: [unknown[], number[]] = [[], []];
    const database = watched(pool, (asked) => {
      if (asked.name === 'load-streams') together.push(asked);
      longest.push(longestIn(asked));
    });
    const tenant = { database, associationId: associationId(), vault: api.parts.vaultOf(associationId()) };
    const day = { on: localDate('2026-05-20'), known: await knownNow(pool), locale: 'en' } as const;
    const { items } = await findPublishedRatings(tenant, { ...day, name: 'shop no' });
    expect(items).toEqual([]); // rated in this table alone
    expect([Math.max(...longest), together.length < 10]).toEqual([20, true]);
    await pool.query("DELETE FROM office.platform WHERE handle LIKE 'many-%'");
    await pool.query(`DELETE FROM ${table} WHERE moved_at IS NULL`);
  });

  it('is the sector’s index and counts, where they are of enough members', async () => {
    const { status, body } = await api.get(`/v1/associations/${associationId()}/rating-statistics`);
    expect([status, body]).toMatchObject([200, { on: '2026-05-20', least: 5 }]);
    const roles = (
      body as unknown as {
        roles: readonly {
          role: string;
          index?: number;
          members?: number;
          facts: readonly { code: string; members?: number }[];
        }[];
      }
    ).roles;
    const merchants = roles.find(({ role }) => role === 'merchant');
    expect(merchants).toMatchObject({
      name: '作为商家',
      facts: [
        { code: 'settlement-broken', name: '违反和解' },
        { code: 'settlement-performed' },
        { code: 'settlement-reached' },
      ],
    });
    expect(merchants?.index).toBeUndefined(); // Ben is the only merchant
    expect(merchants?.facts.every(({ members }) => members === undefined)).toBe(true);
    const complainants = roles.find(({ role }) => role === 'complainant');
    expect(complainants).toMatchObject({ index: expect.any(Number) as number, members: expect.any(Number) as number });
  });

  it('is the rules, with their hash and what each class leaves per day', async () => {
    const { body } = await api.get('/v1/rating-rules/current');
    expect(body).toMatchObject({ version: '2027-01', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((body as unknown as { decay: { general: readonly number[] } }).decay.general[0]).toBe(1_000_000);
    expect((await api.get('/v1/rating-rules/1999-01')).status).toBe(404);
  });
});

it('sets two versions side by side, for administrators', async () => {
  const { status, body } = await api.get('/v1/rating-comparisons?one=2027-01&two=2027-07&on=2026-06-01', lea);
  expect([status, body]).toMatchObject([
    200,
    { versions: ['2027-01', '2027-07'], grades: expect.any(Array) as object[] },
  ]);
  expect((body as unknown as { worse: number; largestMove: number }).largestMove).toBeGreaterThan(0);
  expect(await api.get('/v1/rating-comparisons', lea)).toMatchObject({
    status: 200,
    body: {
      versions: ['2027-01', '2027-07'], // what is in force, and the newest other one
      comparable: [{ version: '2027-01', inForceFrom: '2026-11-25' }, { version: '2027-07' }],
    },
  });
  expect(await api.get('/v1/rating-comparisons?one=2027-01&two=none', lea)).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'two' }] },
  });
  expect((await api.get('/v1/rating-comparisons?one=2027-01&two=2027-01', story.ben)).status).toBe(403);
});

type Fares = { readonly fares: readonly { memberId: string; role: string; scores: readonly number[] }[] };
/** What ben has as a merchant by the version that it accepted, in the comparison. */
const compared = async (): Promise<number | undefined> => {
  const { body } = await api.get('/v1/rating-comparisons?one=2027-01&two=2027-07&on=2026-06-01', lea);
  const of = (body as unknown as Fares).fares;
  return of.find(({ memberId, role }) => memberId === story.ben.partyId && role === 'merchant')?.scores[0];
};

it('sets beside each other what members see on their own pages, of files that are only stored, too', async () => {
  const own = async () => (await roleOf(story.ben, '?on=2026-06-01')).score;
  const [whole, factId] = [await own(), (await roleOf(story.ben, '?on=2026-06-01')).points[1]?.factId ?? ''];
  expect(await compared()).toBe(whole);
  await api.parts.pool.query(
    `INSERT INTO office.restricted_file (dispute_id, association_id, reason, since) VALUES ($1, $2, 'period', now())`,
    [factId.split('.')[0], associationId()],
  );
  const [less, beside] = [await own(), await compared()];
  await api.parts.pool.query('DELETE FROM office.restricted_file');
  expect(less).not.toBe(whole);
  expect(beside).toBe(less);
});

it('is told to operators on the command line, from the log alone', async () => {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const config = { databaseUrl: api.postgres.applicationUrl } as Parameters<typeof rating>[0];
  try {
    expect(
      await rating(config, ['compare', '2027-01', '2027-07', '--on', '2026-06-10', '--association', associationId()]),
    ).toBe(0);
    expect(
      await rating(config, ['show', story.ben.partyId, '--on', '2026-06-10', '--association', associationId()]),
    ).toBe(0);
    await expect(rating(config, ['show', '--association', 'nobody'])).rejects.toThrow(
      'nobody is no id of an association',
    );
    await expect(rating(config, ['show', '--known', 'x', '--association', associationId()])).rejects.toThrow(
      'a whole number',
    );
  } finally {
    log.mockRestore();
  }
  expect(lines[0]).toMatch(/^2027-01 against 2027-07 on 2026-06-10, from \d+ events: \d+ ratings of a role\ngrade/);
  const role = await roleOf(story.ben, '?on=2026-06-10');
  expect(lines[1]).toContain(`merchant       ${role.grade}  ${(role.score / 1_000).toFixed(3).padStart(7)}`);
});

it('is left when the member likes', async () => {
  expect(await on(story.ben.partyId, 'leavings', {}, story.ben)).toMatchObject({
    status: 200,
    body: { events: ['RatingLeft'] },
  });
  await catchUp();
  expect(await see(story.ben)).toMatchObject({
    status: 200,
    body: { roles: [] },
  });
  expect(await compared()).toBeDefined(); // on a day on which it was rated
  const { body } = await api.get('/v1/rating-comparisons?one=2027-01&two=2027-07', lea);
  expect((body as unknown as Fares).fares.map(({ memberId }) => memberId)).not.toContain(story.ben.partyId);
  expect((await api.get(`/v1/associations/${associationId()}/ratings/${story.ben.partyId}`)).status).toBe(404);
});
