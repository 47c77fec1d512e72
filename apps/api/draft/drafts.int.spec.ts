import { changeDraft, deleteDraft } from '#application/draft/drafts.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, DECLARATION, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
const save = (content: unknown, by: By = story.ana, key = newId()) =>
  api.post('/v1/drafts', { kind: 'complaint', content }, { ...by, key });
const saved = async (content: unknown) => {
  const { status, text, body, headers } = await save(content);
  if (status !== 201) throw new Error(text);
  return { draftId: String(body['draftId']), etag: headers.get('etag') ?? '' };
};
const put = (draftId: string, content: unknown, ifMatch?: string, by: By = story.ana) =>
  api.send(
    'PUT',
    `/v1/drafts/${draftId}`,
    { ...by, headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } },
    { content },
  );
const get = (draftId: string, by: By = story.ana) => api.get(`/v1/drafts/${draftId}`, by);
const fileIt = (draftId: string, by: By = story.ana, headers = {}) =>
  api.post(`/v1/drafts/${draftId}/filings`, {}, { ...by, key: newId(), headers });
const count = async (sql: string): Promise<number> =>
  Number((await api.parts.pool.query<{ count: string }>(sql)).rows[0]?.count);
const filed = () => count("SELECT count(*) FROM log.event WHERE type = 'ComplaintFiled'");

it('keeps a draft as incomplete as it is, in no log and in no clear word, and answers the same key alike', async () => {
  const events = await count('SELECT count(*) FROM log.event');
  const key = newId();
  const first = await save({ statement: 'A word of my own', items: [{ nothing: null }] }, story.ana, key);
  expect(first).toMatchObject({
    status: 201,
    body: { kind: 'complaint', savedAt: expect.any(String), expiresAt: expect.stringContaining('2026-05-31T16:00') },
  });
  expect((await save({ statement: 'A word of my own', items: [{ nothing: null }] }, story.ana, key)).text).toBe(
    first.text,
  );
  expect(await save({ statement: 'Another' }, story.ana, key)).toMatchObject({
    status: 422,
    body: { code: 'KeyReused' },
  });
  const { body, headers } = await get(String(first.body['draftId']));
  expect(body).toMatchObject({ content: { statement: 'A word of my own', items: [{ nothing: null }] } });
  expect(headers.get('etag')).toBe(first.headers.get('etag'));
  expect(await count('SELECT count(*) FROM log.event')).toBe(events);
  expect(await count("SELECT count(*) FROM office.draft WHERE position('A word of my own'::bytea in sealed) > 0")).toBe(
    0,
  );
  const { items } = (await api.get('/v1/drafts', story.ana)).body as unknown as {
    items: readonly { draftId: string }[];
  };
  expect(items.filter(({ draftId }) => draftId === first.body['draftId'])).toHaveLength(1);
});

it('is its author’s alone', async () => {
  const { draftId, etag } = await saved({});
  for (const path of [`/v1/drafts/${draftId}`, `/v1/drafts/${draftId}/check`])
    expect(await api.get(path, story.ben)).toMatchObject({ status: 404 });
  expect(await put(draftId, {}, etag, story.ben)).toMatchObject({ status: 404 });
  expect(await fileIt(draftId, story.ben)).toMatchObject({ status: 404 });
  expect(await api.send('DELETE', `/v1/drafts/${draftId}`, story.ben)).toMatchObject({ status: 404 });
  expect(await api.get('/v1/drafts', story.ben)).toMatchObject({ body: { items: [] } });
  expect(await api.get('/v1/drafts', story.maja)).toMatchObject({ status: 403 });
  expect(await get(draftId)).toMatchObject({ status: 200 });
});

it.each([
  ['of another', '"something"'],
  ['empty', '""'],
  ['no tag', 'something'],
  ['of 10 kB', `"${'x'.repeat(10_240)}"`],
])('B052 a tag %s changes nothing', async (_, tag) => {
  const { draftId, etag } = await saved({ n: 1 });
  const { status } = await put(draftId, { n: 2 }, tag);
  expect([400, 412]).toContain(status);
  expect((await get(draftId)).headers.get('etag')).toBe(etag);
});

it('B052 takes a star for whatever there is, as RFC 9110 13.1.1 says', async () =>
  expect(await put((await saved({ n: 1 })).draftId, { n: 2 }, '*')).toMatchObject({ status: 200 }));

it('is changed only as it was seen, and deleted once', async () => {
  const { draftId, etag } = await saved({ n: 1 });
  expect(await put(draftId, { n: 2 })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'If-Match', code: 'missing' }] },
  });
  const changes = await Promise.all([2, 3, 4].map((n) => put(draftId, { n }, etag)));
  expect(changes.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  expect(await put(draftId, { n: 9 }, '"something"')).toMatchObject({ status: 412 });
  expect((await get(draftId)).headers.get('etag')).not.toBe(etag);
  expect(
    await api.send('DELETE', `/v1/drafts/${draftId}`, { ...story.ana, headers: { 'if-match': etag } }),
  ).toMatchObject({ status: 412 });
  expect(await api.send('DELETE', `/v1/drafts/${draftId}`, story.ana)).toMatchObject({ status: 204 });
  expect(await api.send('DELETE', `/v1/drafts/${draftId}`, story.ana)).toMatchObject({ status: 404 });
});

it.each([
  ['no object', [1, 2]],
  ['nothing', null],
  ['a word', 'complaint'],
])('is not %s', async (_, content) => {
  expect(await save(content)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'content', code: 'not-an-object' }] },
  });
});

it('tells all that is wrong at once, and files nothing by it', async () => {
  const { draftId } = await saved({ filedAs: 'heir', statement: '', declaration: { accepted: false } });
  const before = await filed();
  const { body } = await api.get(`/v1/drafts/${draftId}/check`, story.ana);
  const { ready, problem } = body as unknown as { ready: boolean; problem: { errors: readonly { field: string }[] } };
  expect(ready).toBe(false);
  expect(problem.errors.map(({ field }) => field)).toEqual(
    expect.arrayContaining([
      'filedAs',
      'statement',
      'respondents',
      'items',
      'claims',
      'evidence',
      'declaration.accepted',
    ]),
  );
  const refused = await fileIt(draftId);
  expect([refused.status, refused.body['errors']]).toEqual([400, problem.errors]);
  expect(await get(draftId)).toMatchObject({ status: 200 });
  const complete = await saved(complaintOf(story, ['G01', 'TM1']));
  const contents = await count('SELECT count(*) FROM vault.content');
  expect((await api.get(`/v1/drafts/${complete.draftId}/check`, story.ana)).body).toMatchObject({
    ready: true,
    missing: [{ code: 'G06' }, { code: 'G07' }, { code: 'TM3' }],
  });
  expect([await filed(), await count('SELECT count(*) FROM vault.content')]).toEqual([before, contents]);
});

it('is filed once, however often and under whatever keys that is asked at once, and is gone then', async () => {
  const { draftId, etag } = await saved(complaintOf(story));
  const before = await filed();
  expect(await fileIt(draftId, story.ana, { 'if-match': '"other"' })).toMatchObject({ status: 412 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => fileIt(draftId)));
  expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toHaveLength(1);
  expect(answers[0]).toMatchObject({ status: 201, body: { missingMaterials: [] } });
  expect(await filed()).toBe(before + 1);
  expect(await get(draftId)).toMatchObject({ status: 404 });
  expect((await fileIt(draftId)).text).toBe(answers[0]?.text);
  expect(await put(draftId, {}, etag)).toMatchObject({ status: 404 });
});

describe('of a counter-notice', () => {
  const draftOf = async (change: object = {}) => {
    const { disputeId, items, respondents } = (await api.post('/v1/disputes', complaintOf(story), story.ana))
      .body as unknown as Filed;
    await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
    const respondentId = respondents.find(({ ref }) => ref === 'ben')?.respondentId;
    const words = { statement: 'Ours, and bought from the holder.', evidence: [], declaration: DECLARATION };
    const content = { disputeId, respondentId, itemIds: [items[0]?.itemId], ...words, ...change };
    const { body } = await api.post('/v1/drafts', { kind: 'counter-notice', content }, story.ben);
    return { disputeId, draftId: String(body['draftId']) };
  };
  const check = async (draftId: string) => (await api.get(`/v1/drafts/${draftId}/check`, story.ben)).body;

  it('is checked without a trace, filed once, and gone then', async () => {
    const { disputeId, draftId } = await draftOf();
    const [events, contents] = [
      await count('SELECT count(*) FROM log.event'),
      await count('SELECT count(*) FROM vault.content'),
    ];
    expect(await check(draftId)).toEqual({ ready: true });
    expect([await count('SELECT count(*) FROM log.event'), await count('SELECT count(*) FROM vault.content')]).toEqual([
      events,
      contents,
    ]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => fileIt(draftId, story.ben)));
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toHaveLength(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { disputeId, counterNoticeId: expect.any(String) } });
    expect(await get(draftId, story.ben)).toMatchObject({ status: 404 });
    expect(
      await count(`SELECT count(*) FROM log.event WHERE type = 'CounterNoticeFiled' AND stream_id = '${disputeId}'`),
    ).toBe(1);
  });
  it('tells what is wrong, and a dispute of others like one that never was', async () => {
    expect(await check((await draftOf({ statement: '' })).draftId)).toMatchObject({
      ready: false,
      problem: { errors: [{ field: 'statement' }] },
    });
    expect(await check((await draftOf({ disputeId: 'x' })).draftId)).toMatchObject({
      ready: false,
      problem: { errors: [{ field: 'disputeId' }] },
    });
    // not accepted: Ben knows of nothing
    const others = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
    for (const disputeId of [others.disputeId, newId()])
      expect(await fileIt((await draftOf({ disputeId })).draftId, story.ben)).toMatchObject({
        status: 404,
        body: { code: 'NotFound' },
      });
  });
});

describe('where a hold keeps what its author has', () => {
  const expire = "UPDATE office.draft SET expires_at = '2026-03-01T16:00:00Z' WHERE id = $1";
  const accountOf = async (login: string): Promise<string> => {
    const { rows } = await api.parts.pool.query<{ id: string }>(
      'SELECT id FROM office.account WHERE association_id = $1 AND login = $2',
      [story.association.associationId, login],
    );
    return String(rows[0]?.id);
  };
  const isThere = async (draftId: string): Promise<boolean> =>
    (await count(`SELECT count(*) FROM office.draft WHERE id = '${draftId}'`)) === 1;
  beforeAll(async () => {
    await api.parts.pool.query(
      `INSERT INTO office.legal_hold (id, association_id, subject_kind, subject_id, reason_content_id, proposed_by, proposed_at,
                                      placed_by, placed_at) VALUES ($1, $2, 'account', $3, $1, $1, now(), $3, now())`,
      [newId(), story.association.associationId, await accountOf('ana')],
    );
  });
  afterAll(() => api.parts.pool.query('UPDATE office.legal_hold SET lifted_by = proposed_by, lifted_at = now()'));

  it('what has expired counts for nothing, for nobody is shown it', async () => {
    await api.parts.pool.query(
      `INSERT INTO office.draft (id, association_id, account_id, kind, version, sealed, saved_at, expires_at)
         SELECT gen_random_uuid(), $1, $2, 'complaint', 1, 'x', now(), '2026-03-01T16:00:00Z' FROM generate_series(1, 500)`,
      [story.association.associationId, await accountOf('ana')],
    );
    expect(await save({})).toMatchObject({ status: 201 });
    expect(await count("SELECT count(*) FROM office.draft WHERE sealed = 'x'")).toBe(500);
  });

  it('what has expired while it was changed comes to no new life', async () => {
    const { draftId } = await saved({});
    await api.parts.pool.query(expire, [draftId]);
    const { associationId } = story.association;
    const tenant = { associationId, vault: api.parts.vaultOf(associationId), database: api.parts.pool };
    const author = { accountId: await accountOf('ana'), now: instant(Date.parse('2026-03-02T02:00:00Z')) };
    expect(await changeDraft(tenant, author, { draftId, version: 1, content: {} })).toBeUndefined();
    expect(await deleteDraft(tenant, author, { draftId })).toBe(false);
    expect(await isThere(draftId)).toBe(true);
  });

  it('what its author lets go, or files, is out of sight, and stays', async () => {
    const { draftId } = await saved({});
    expect((await api.send('DELETE', `/v1/drafts/${draftId}`, story.ana)).status).toBe(204);
    expect((await get(draftId)).status).toBe(404);
    expect((await api.send('DELETE', `/v1/drafts/${draftId}`, story.ana)).status).toBe(404);
    const filing = await saved(complaintOf(story));
    expect((await fileIt(filing.draftId)).status).toBe(201);
    expect((await get(filing.draftId)).status).toBe(404);
    expect([await isThere(draftId), await isThere(filing.draftId)]).toEqual([true, true]);
  });
});

it('is not kept beyond its time', async () => {
  const { draftId } = await saved({ old: true });
  await api.parts.pool.query("UPDATE office.draft SET expires_at = '2026-03-01T16:00:00Z' WHERE id = $1", [draftId]);
  expect(await get(draftId)).toMatchObject({ status: 404 });
  await saved({});
  expect(await count(`SELECT count(*) FROM office.draft WHERE id = '${draftId}'`)).toBe(0);
});
