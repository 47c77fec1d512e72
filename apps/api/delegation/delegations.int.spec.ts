import { NECESSARY_FIELDS } from '#domain/delegation/terms.js';
import { erasingHandedOver, returnAtExit } from '#application/dispute/keep-agreements.js';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { tenantOf } from '../http/caller-of.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { agree, handOverOf, termsOf } from '../../../test/support/delegation.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { passDays } from '../../../test/support/pass-days.js';
import { watched } from '../../../test/support/watched.js';

let api: Api;
let story: Case;
let mall: { readonly platformId: string; readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const other = await story.association.platform('mall');
  mall = { ...other, token: other.apiKey };
  await agree(api, story);
}, 60_000);
afterAll(() => api.stop());

type Named = { readonly itemId: string; readonly respondentId: string };
let count = 0;
const referenceOf = (): string => `C-${(count += 1)}`;
const handOver = (
  reference = referenceOf(),
  changes: object = {},
  by: { readonly token: string } = story.shop,
  key = newId(),
) => api.post('/v1/delegations', handOverOf(story, reference, changes), { token: by.token, key });
const at = (disputeId: string, path = '') => `/v1/disputes/${disputeId}/delegation${path}`;
const accepted = async (): Promise<{ readonly disputeId: string; readonly reference: string }> => {
  const reference = referenceOf();
  const { body, text, status } = await handOver(reference);
  if (status !== 201) throw new Error(text);
  const disputeId = String(body['disputeId']);
  const answer = await api.post(at(disputeId, '/acceptances'), {}, story.maja);
  if (answer.status !== 200) throw new Error(answer.text);
  return { disputeId, reference };
};
const eventsOf = async (disputeId: string): Promise<readonly { readonly type: string; readonly data: string }[]> =>
  (
    await api.parts.pool.query<{ type: string; data: string }>(
      'SELECT type, data FROM log.event WHERE stream_id = $1 ORDER BY version',
      [disputeId],
    )
  ).rows;
const caughtUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};

describe('the agreement', () => {
  const agreement = () => `/v1/platforms/${story.shop.platformId}/delegation-agreement`;
  it('is read by both, by no other platform, and its words lie in no event', async () => {
    for (const by of [story.maja, story.shop])
      expect(await api.get(agreement(), by)).toMatchObject({
        status: 200,
        body: { inForce: 1, versions: [{ version: 1, words: 'For the sandbox', terms: { entry: 'mediation' } }] },
      });
    expect((await api.get(agreement(), mall)).status).toBe(404);
    expect((await api.get(`/v1/platforms/${newId()}/delegation-agreement`, story.maja)).status).toBe(404);
    expect((await api.post(`${agreement()}/offers`, { terms: termsOf(), words: 'x' }, story.shop)).status).toBe(403);
  });
  it('names the field of terms that are none', async () => {
    const wrong = { terms: termsOf({ dailyCap: 0, entry: 'court' }), words: 'x' };
    const { status, body } = await api.post(`${agreement()}/offers`, wrong, story.maja);
    expect([status, (body['errors'] as unknown as { field: string }[]).map(({ field }) => field).sort()]).toEqual([
      400,
      ['terms.dailyCap', 'terms.entry'],
    ]);
    expect((await api.post(`${agreement()}/agreements`, { version: 9 }, story.shop)).body).toMatchObject({
      code: 'AgreementMoved',
    });
  });
});

describe('a complaint handed over', () => {
  it('is recorded with the platform’s dates apart from ours, no word in the clear, and nothing is served', async () => {
    const { status, body } = await handOver('C-first');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      reference: 'C-first',
      number: expect.stringMatching(/^PL-2026/),
      items: expect.any(Array),
      answerDue: expect.any(String),
    });
    const events = await eventsOf(String(body['disputeId']));
    expect(events.map(({ type }) => type)).toEqual(['ComplaintFiled', 'ComplaintDelegated']);
    for (const word of ['NORTHWIND', 'buys from', 'firm of', 'bags'])
      expect(JSON.stringify(events).toLowerCase()).not.toContain(word.toLowerCase());
    expect(JSON.parse(events[1]?.data ?? '{}')).toMatchObject({
      delegatedAt: body['delegatedAt'],
      imported: { filedAt: '2026-02-10T01:00:00.000Z' },
    });
  });
  it('is the same dispute when it comes again under the same number, whatever the key, and is refused with other contents', async () => {
    const reference = referenceOf();
    const key = newId();
    const first = await handOver(reference, {}, story.shop, key);
    expect(first.status).toBe(201);
    expect((await handOver(reference, {}, story.shop, key)).text).toBe(first.text);
    const again = await handOver(reference);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(await handOver(reference, { statement: 'Another complaint.' })).toMatchObject({
      status: 409,
      body: { code: 'ReferenceTaken', errors: [{ field: 'reference' }] },
    });
    const twice = referenceOf();
    const both = await Promise.all([handOver(twice), handOver(twice)]);
    expect(new Set(both.map(({ body }) => body['disputeId'])).size).toBe(1);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 201]);
  });
  it('with defects is told all of them at once, and nothing is recorded', async () => {
    const wrong = {
      counterNotices: [],
      filedAt: '2030-01-01T00:00:00Z',
      materials: [{ code: 'NONE', evidence: ['e-G01'] }],
    };
    const { status, body } = await handOver('C-wrong', wrong);
    expect([status, body['code']]).toEqual([422, 'HandOverDefective']);
    expect(
      (body['errors'] as unknown as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`),
    ).toEqual([
      'items[0] not-contested',
      'items[1] not-contested',
      'items[2] not-contested',
      'filedAt instant-implausible',
      'materials[0].code unknown-reference',
    ]);
    for (const error of body['errors'] as unknown as object[])
      expect(error).toHaveProperty('detail', expect.stringMatching(/。$/));
    expect((await api.get('/v1/delegations/C-wrong', story.shop)).status).toBe(404);
    expect((await handOver('C-wrong')).status).toBe(201);
  });
  it('names nobody by an account on a platform that is not the sender’s', async () => {
    const account = { platformId: mall.platformId, handle: 'northwind' };
    const [first, ...others] = handOverOf(story, 'C-accounts').respondents;
    const wrong = {
      complainant: { name: 'Northwind', account },
      respondents: [{ ...first, account: { ...account, platformId: newId() } }, ...others],
    };
    expect(await handOver('C-accounts', wrong)).toMatchObject({
      status: 422,
      body: {
        code: 'HandOverDefective',
        errors: [
          { field: 'complainant.account.platformId', code: 'other-platform' },
          { field: 'respondents[0].account.platformId', code: 'other-platform' },
        ],
      },
    });
  });
  it('with data that the agreement does not name is not taken', async () => {
    const other = await setUpCase(api);
    await agree(api, other, { data: { ...termsOf().data, fields: NECESSARY_FIELDS } });
    const { status, body } = await api.post('/v1/delegations', handOverOf(other, 'C-fields'), {
      token: other.shop.apiKey,
      key: newId(),
    });
    expect([status, body['code']]).toEqual([422, 'HandOverDefective']);
    const fields = (body['errors'] as unknown as { field: string; code: string }[])
      .filter(({ code }) => code === 'field-not-agreed')
      .map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining([
        'evidence',
        'materials',
        'counterNotices[0].evidence',
        'measures',
        'waitingPeriods',
        'respondents[1].mail',
      ]),
    );
    const offer = { terms: termsOf({ data: { ...termsOf().data, fields: ['complaint'] } }), words: 'x' };
    expect(
      await api.post(`/v1/platforms/${other.shop.platformId}/delegation-agreement/offers`, offer, other.maja),
    ).toMatchObject({
      status: 422,
      body: { code: 'NothingNamed', errors: [{ field: 'terms.data.fields' }] },
    });
  });
  it('comes from a platform with an agreement alone', async () => {
    expect(await handOver(referenceOf(), {}, mall)).toMatchObject({ status: 409, body: { code: 'NoAgreement' } });
    expect((await handOver(referenceOf(), {}, story.ana)).status).toBe(403);
  });
  it('stops at the cap of the day, however many come at once', async () => {
    const other = await setUpCase(api);
    await agree(api, other, { dailyCap: 3 });
    const { associationId } = other.association;
    const { pool } = api.parts;
    await pool.query(
      "INSERT INTO office.assignment_rule (association_id, rule, set_by, set_at) VALUES ($1, 'rotation', 'maja', now())",
      [associationId],
    );
    const send = (reference: string) =>
      api.post('/v1/delegations', handOverOf(other, reference), { token: other.shop.apiKey, key: newId() });
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(send));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 429, 429, 429]);
    const taken = answers.findIndex(({ status }) => status === 201);
    expect((await send('abcdef'.charAt(taken))).status).toBe(200);
    const spent = async () => {
      const { rows } = await pool.query<{ turn: string; words: string }>(
        `SELECT turn, (SELECT count(*) FROM vault.content WHERE association_id = $1) AS words
           FROM office.assignment_rule WHERE association_id = $1`,
        [associationId],
      );
      return rows[0];
    };
    const before = await spent();
    expect(before?.turn).toBe('3'); // nobody loses a turn by what was refused
    expect((await send('abcdef'.charAt(answers.findIndex(({ status }) => status === 429)))).status).toBe(429);
    expect(await spent()).toEqual(before); // and nothing is sealed for it
    await agree(api, other, { dailyCap: 3, aboveCap: 'next-working-day' });
    const late = await send('g');
    expect([late.status, late.body['answerDue']]).toEqual([201, '2026-03-04T16:00:00.000Z']);
  });
});

it('what is refused takes no place of the day, and its time begins when it was mended', async () => {
  const other = await setUpCase(api);
  await agree(api, other, { dailyCap: 1 });
  const send = (reference: string, changes: object = {}) =>
    api.post('/v1/delegations', handOverOf(other, reference, changes), { token: other.shop.apiKey, key: newId() });
  const [first, ...respondents] = handOverOf(other, 'late').respondents;
  const unknown = { respondents: [{ ...first, account: undefined, partyId: newId() }, ...respondents] };
  expect(await send('late', unknown)).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  expect((await send('early')).status).toBe(201);
  expect((await send('late')).status).toBe(429);
  await passDays(api, other.association.associationId)(2);
  const mended = await send('late');
  expect([mended.status, mended.body['answerDue']]).toEqual([201, '2026-03-05T16:00:00.000Z']);
});

describe('the association', () => {
  it('accepts: both sides are invited to mediate, and the platform sees how it stands', async () => {
    const { disputeId, reference } = await accepted();
    const orders = (await eventsOf(disputeId)).flatMap(({ type, data }) =>
      type === 'ServiceOrdered' ? [(JSON.parse(data) as { document: string }).document] : [],
    );
    expect(new Set(orders)).toEqual(new Set(['complaint-delegated', 'mediation-invitation']));
    const state = await api.get(`/v1/delegations/${reference}`, story.shop);
    expect(state).toMatchObject({
      status: 200,
      body: { disputeId, state: 'running', reference, resultDue: expect.any(String), results: [] },
    });
    expect((await api.get(`/v1/delegations/${reference}`, mall)).status).toBe(404);

    const { pool } = api.parts; // only stored from here on, and then used again
    const stored =
      'INSERT INTO office.restricted_file (dispute_id, association_id, reason, since) VALUES ($1, $2, $3, now())';
    await caughtUp();
    const listed = async () => (await api.get('/v1/delegations', story.shop)).text.includes(disputeId);
    expect(await listed()).toBe(true);
    await pool.query(stored, [disputeId, story.association.associationId, 'asked']);
    const hidden = await api.get(`/v1/delegations/${reference}`, story.shop);
    expect([hidden.status, await listed()]).toEqual([404, false]);
    await pool.query('DELETE FROM office.restricted_file');
    expect(await api.get(at(disputeId), story.ben)).toMatchObject({
      status: 200,
      body: { imported: { counterNotices: [{ respondentId: story.ben.partyId }] } },
    });
    expect(await api.get(`/v1/disputes/${disputeId}`, story.ana)).toMatchObject({
      status: 200,
      body: { counterNotices: [{ statement: 'ben buys from the holder.' }, {}] },
    });
  });
  it('tells every party in a letter of its own who has the complaint now', async () => {
    const { disputeId } = await accepted();
    const read = async (by: { readonly token: string; readonly partyId: string }): Promise<string> => {
      const { services } = (await api.get(`/v1/disputes/${disputeId}`, by)).body as unknown as {
        services: { document: string; serviceId: string; addressee: { id: string } }[];
      };
      const own = services.filter(
        ({ document, addressee }) => document === 'complaint-delegated' && addressee.id === by.partyId,
      );
      expect(own).toHaveLength(1);
      return (
        await api.get(`/v1/disputes/${disputeId}/services/${own[0]?.serviceId ?? ''}/document`, {
          token: by.token,
          headers: { 'accept-language': 'en' },
        })
      ).text;
    };
    expect(await read(story.ana)).toContain('You may read in your pages all that the platform handed over');
    const [ben, cai] = [await read(story.ben), await read(story.cai)];
    expect(ben).toMatch(/processing entrusted by the platform/);
    expect(ben).toContain('no period starts with this letter');
    expect([ben.includes('Cai'), cai.includes('invoice')]).toEqual([false, false]);
  });
  it('declines with every reason, told to the platform alone', async () => {
    const { body } = await handOver('C-declined');
    const disputeId = String(body['disputeId']);
    const reasons = [{ code: 'competitor', note: 'The shop sells the same bags' }, { code: 'facts-insufficient' }];
    expect((await api.post(at(disputeId, '/refusals'), { reasons }, story.maja)).status).toBe(200);
    expect((await api.get('/v1/delegations/C-declined', story.shop)).body).toMatchObject({
      state: 'declined',
      declined: reasons,
    });
    expect((await api.get(at(disputeId), story.ben)).status).toBe(404);
  });
});

describe('the result', () => {
  const pairsOf = async (disputeId: string): Promise<readonly Named[]> =>
    ((await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as { pairs: Named[] }).pairs.map(
      ({ itemId, respondentId }) => ({
        itemId,
        respondentId,
      }),
    );
  const ended = async () => {
    const { disputeId, reference } = await accepted();
    const pairs = await pairsOf(disputeId);
    const done = await api.post(`/v1/disputes/${disputeId}/withdrawals`, { pairs, consideration: 'none' }, story.ana);
    if (done.status !== 200) throw new Error(done.text);
    const { results } = (await api.get(at(disputeId), story.shop)).body as unknown as {
      results: { resultId: string }[];
    };
    return { disputeId, reference, pairs, resultId: results[0]?.resultId ?? '' };
  };
  it('says per item what it means, in the platform’s own names and codes, with its place in the log', async () => {
    const { disputeId, pairs } = await ended();
    const { results } = (await api.get(at(disputeId), story.shop)).body as unknown as {
      results: { items: object[]; logReference: string }[];
    };
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ logReference: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(results[0]?.items).toContainEqual({
      ...pairs[0],
      item: 'bag',
      respondent: 'ben',
      outcome: 'withdrawn',
      measure: 'lift',
      grounds: ['complaint-withdrawn'],
      reasonCodes: ['W-1'],
      legalKind: 'withdrawal',
    });
  });
  it('is acknowledged and answered, and the parties read what the platform did with their items', async () => {
    const { disputeId, resultId, pairs } = await ended();
    expect((await api.post(at(disputeId, `/results/${resultId}/receipts`), {}, story.shop)).status).toBe(200);
    const answers = pairs.map((pair, i) => ({
      ...pair,
      answer: i === 0 ? 'depart' : 'adopt',
      ...(i === 0 && { reason: 'A court ordered otherwise.' }),
    }));
    const bare = answers.map(({ respondentId, itemId, answer }) => ({ respondentId, itemId, answer }));
    expect(await api.post(at(disputeId, `/results/${resultId}/answers`), { answers: bare }, story.shop)).toMatchObject({
      status: 422,
      body: { code: 'NothingNamed' },
    });
    expect((await api.post(at(disputeId, `/results/${resultId}/answers`), { answers }, story.shop)).body).toMatchObject(
      {
        events: ['DelegatedResultAnswered'],
      },
    );
    expect((await api.post(at(disputeId, `/results/${resultId}/answers`), { answers }, story.shop)).body).toMatchObject(
      { code: 'AnsweredAlready' },
    );
    expect((await api.get(at(disputeId), story.ben)).body).toMatchObject({
      results: [
        {
          late: false,
          counts: 'partly',
          answers: [{ answer: 'depart', reason: 'A court ordered otherwise.' }, { answer: 'adopt' }],
        },
      ],
    });
    expect((await api.get(at(disputeId), story.cai)).text).not.toContain('A court ordered');
  });
});

it('the platform takes back what has not ended', async () => {
  const { disputeId, reference } = await accepted();
  expect((await api.post(at(disputeId, '/withdrawals'), { reason: 'They settled' }, story.shop)).status).toBe(200);
  expect((await api.get(`/v1/delegations/${reference}`, story.shop)).body).toMatchObject({
    state: 'taken-back',
    results: [],
  });
  expect(await handOver(reference)).toMatchObject({ status: 200, body: { disputeId, state: 'taken-back' } });
  expect(await api.post(at(disputeId, '/withdrawals'), {}, story.shop)).toMatchObject({
    status: 409,
    body: { code: 'WrongStage' },
  });
});

describe('the terms that end something', () => {
  const keeping = () => ({
    database: api.parts.pool,
    tenantOf: (associationId: string) => tenantOf(api.parts, { id: associationId, caseManagerAccountId: null }, []),
    legalNow: async (associationId: string) => {
      const { clockOffsetMs } = await api.parts.dataSource
        .getRepository(Association)
        .findOneByOrFail({ id: associationId });
      return instant(api.parts.now().getTime() + clockOffsetMs + later);
    },
  });
  let later = 0;
  const eraseHandedOver = erasingHandedOver();
  /** How many files a pass looked at, and how many it erased. */
  const passed = async () => {
    const looked: number[] = [];
    const database = watched(api.parts.pool, ({ name }, rows) => {
      if (name === 'delegated-to-erase') looked.push(rows.length);
    });
    const erased = await eraseHandedOver({ ...keeping(), database });
    return { looked: looked.reduce((sum, one) => sum + one, 0), erased };
  };
  /** A complaint of another association under terms of its own. */
  const under = async (changes: object) => {
    const other = await setUpCase(api);
    await agree(api, other, changes);
    const shop = { token: other.shop.apiKey };
    const hand = async (reference: string): Promise<string> =>
      String((await api.post('/v1/delegations', handOverOf(other, reference), shop)).body['disputeId']);
    const stateOf = async (reference: string) => (await api.get(`/v1/delegations/${reference}`, shop)).body['state'];
    return { other, shop, hand, stateOf };
  };

  it('an agreement that has ended: nothing new, what waits goes back, and what runs where that was agreed', async () => {
    const { other, shop, hand, stateOf } = await under({
      exit: { ...termsOf().exit, noticeDays: 1, running: 'returned' },
    });
    const [running] = [await hand('running'), await hand('waiting')];
    expect((await api.post(at(running, '/acceptances'), {}, other.maja)).status).toBe(200);
    expect(
      (await api.post(`/v1/platforms/${other.shop.platformId}/delegation-agreement/endings`, {}, other.maja)).status,
    ).toBe(200);
    await caughtUp();
    expect(await returnAtExit(keeping())).toBe(0);
    later = 2 * 86_400_000;
    expect(await returnAtExit(keeping())).toBe(2);
    await caughtUp();
    expect(await returnAtExit(keeping())).toBe(0);
    expect([await stateOf('running'), await stateOf('waiting')]).toEqual(['returned', 'returned']);
    expect((await eventsOf(running)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['DelegatedComplaintReturned', 'DisputeClosed']),
    );
    // by its own clock it has not ended yet
    expect((await api.post('/v1/delegations', handOverOf(other, 'new'), shop)).status).toBe(201);
  });
  it('retention: what was kept long enough can be read by nobody, which stands on the record, and a reader is told', async () => {
    const { other, shop, hand } = await under({ data: { ...termsOf().data, retentionDays: 1 } });
    const [disputeId, kept] = [await hand('brief'), await hand('running')];
    for (const one of [disputeId, kept])
      expect((await api.post(at(one, '/acceptances'), {}, other.maja)).status).toBe(200);
    expect((await api.post(at(disputeId, '/withdrawals'), {}, shop)).status).toBe(200);
    await caughtUp();
    later = 0;
    expect(await eraseHandedOver(keeping())).toBe(0);
    expect((await api.get(`/v1/disputes/${disputeId}`, other.ana)).text).toContain('buys from the holder');
    later = 2 * 86_400_000;
    const { pool } = api.parts;
    const { associationId } = other.association;
    const place = async (kind: string, id: string) => {
      const hold = newId();
      await pool.query(
        `INSERT INTO office.legal_hold (id, association_id, subject_kind, subject_id, reason_content_id, proposed_by,
           proposed_at, placed_by, placed_at) VALUES ($1, $2, $4, $3, $1, $1, now(), $3, now())`,
        [hold, associationId, id, kind],
      );
      return () => pool.query('UPDATE office.legal_hold SET lifted_by = $1, lifted_at = now() WHERE id = $1', [hold]);
    };
    for (const [kind, id] of [
      ['dispute', disputeId],
      ['party', other.ben.partyId],
    ] as const) {
      const letGo = await place(kind, id);
      expect([kind, await passed()]).toEqual([kind, { looked: 0, erased: 0 }]);
      await letGo();
    }
    const { rows } = await pool.query<{ id: string }>(
      "SELECT id FROM office.account WHERE association_id = $1 AND login = 'maja'",
      [associationId],
    );
    const lift = await place('account', String(rows[0]?.id));
    expect(await passed()).toEqual({ looked: 1, erased: 0 });
    expect(await passed()).toEqual({ looked: 0, erased: 0 }); // as long as the holds are the same
    expect((await api.get(`/v1/disputes/${disputeId}`, other.ana)).text).toContain('buys from the holder');
    await lift();
    expect(await passed()).toEqual({ looked: 1, erased: 1 });
    await caughtUp();
    expect(await eraseHandedOver(keeping())).toBe(0);
    expect((await eventsOf(disputeId)).at(-1)?.type).toBe('HandedOverErased');
    const read = await api.get(`/v1/disputes/${disputeId}`, other.ana);
    expect([read.status, read.text.includes('buys from the holder')]).toEqual([200, false]);
    expect((await api.get(`/v1/disputes/${kept}`, other.ana)).text).toContain('buys from the holder');
    const { status, body } = await api.post(
      `/v1/disputes/${disputeId}/panels`,
      { pairs: [], legalKind: 'advisory-opinion', reason: 'Once more.' },
      other.ana,
    );
    expect([status < 500, body['code']]).toEqual([true, 'WordsErased']);
  });
  it('retention: what may not be erased yet stands in the way of nothing', async () => {
    const { other, shop, hand } = await under({ data: { ...termsOf().data, retentionDays: 1 } });
    const [held, free] = [await hand('held'), await hand('free')];
    for (const one of [held, free]) {
      expect((await api.post(at(one, '/acceptances'), {}, other.maja)).status).toBe(200);
      if (one === held) {
        const asked = { moneyAsked: false, statement: 'They knew better.', evidence: [] };
        expect(await api.post(`/v1/disputes/${one}/reviews/requests`, asked, other.ben)).toMatchObject({ status: 200 });
      }
      expect((await api.post(at(one, '/withdrawals'), {}, shop)).status).toBe(200);
    }
    await caughtUp();
    later = 2 * 86_400_000;
    const erased = async (): Promise<number> =>
      (await eraseHandedOver({ ...keeping(), most: 1 })) + (await caughtUp(), 0);
    let passes = 0;
    while ((await erased()) === 0 && passes < 100) passes += 1;
    expect((await eventsOf(free)).at(-1)?.type).toBe('HandedOverErased');
    expect((await eventsOf(held)).map(({ type }) => type)).not.toContain('HandedOverErased');
  });
});

it('what is late on either side is listed, and the counts of a month are compared', async () => {
  const lines = async (query: string) => {
    await caughtUp();
    return (
      (await api.get(`/v1/delegations${query}`, story.shop)).body as unknown as {
        items: { reference: string; late: string[] }[];
      }
    ).items;
  };
  const all = await lines('?limit=100');
  expect(all.every(({ late }) => late.length === 0)).toBe(true);
  api.pass(10 * 86_400_000);
  const [association, platform] = [await lines('?late=association&limit=100'), await lines('?late=platform&limit=100')];
  expect(association.length).toBeGreaterThan(0);
  expect(association.every(({ late }) => late.includes('association'))).toBe(true);
  expect(platform.map(({ late }) => late)).toEqual([['platform']]);
  expect((await api.get('/v1/delegations', mall)).body).toEqual({ items: [] });

  const counted = { 'handed-over': all.length, accepted: 99, declined: 1, withdrawn: 1, returned: 2, answered: 1 };
  const compared = await api.post(
    `/v1/platforms/${story.shop.platformId}/delegation-agreement/counts`,
    { month: '2026-03', counted },
    story.shop,
  );
  expect(compared).toMatchObject({ status: 200, body: { differences: [{ what: 'accepted', platform: 99 }] } });
  const maja = { ...story.maja, token: await story.association.signIn('maja') }; // ten days later
  for (const by of [story.shop, maja]) {
    const agreement = await api.get(`/v1/platforms/${story.shop.platformId}/delegation-agreement`, by);
    const [kept] = (agreement.body as unknown as { compared: { month: string; counts: object[] }[] }).compared;
    expect(kept).toMatchObject({ month: '2026-03', comparedAt: expect.any(String) as unknown });
    expect(kept).not.toHaveProperty('statedBy'); // a key did
    expect(kept?.counts).toContainEqual({ what: 'handed-over', platform: all.length, association: all.length });
    expect(kept?.counts).toContainEqual(expect.objectContaining({ what: 'accepted', platform: 99 }));
  }
  const never = await api.post(
    `/v1/platforms/${story.shop.platformId}/delegation-agreement/counts`,
    { month: '2025-13', counted },
    story.shop,
  );
  expect(never).toMatchObject({ status: 400, body: { errors: [{ field: 'month', code: 'not-a-month' }] } });
});
